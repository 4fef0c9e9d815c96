package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Hangs participles on what they describe.
 *
 * <ul>
 *   <li>A second participle taken for a coordinate of a name: {@code was based in [Bergen and funded] by Borax}, <em>funded</em>
 *       a {@code conj} of <em>Bergen</em> ⇒ a {@code conj} of <em>based</em>.
 *   <li>A participle after its noun taken for an adjective before one: {@code [resins bound] for Chad}, <em>bound</em> an
 *       {@code amod} of <em>resins</em> ⇒ its {@code acl}.
 *   <li>A participle after a comma that nothing is known of: {@code Borax, made by Cortex,}, <em>made</em> a {@code dep} of
 *       <em>Borax</em> ⇒ its {@code acl}.
 *   <li>A participle taken for part of a preposition: {@code a firm [based in] Bergen}, <em>based</em> a {@code case} of
 *       <em>Bergen</em> ⇒ the {@code acl} of <em>firm</em>, <em>Bergen</em> its {@code obl}.
 *   <li>The same at the head of a sentence: {@code [Based in] Bergen, Borax said}, <em>based</em> a {@code case} of
 *       <em>Bergen</em> ⇒ an {@code advcl} of <em>said</em>, <em>Bergen</em> its {@code obl}.
 *   <li>One at the head of a sentence taken for an adverb: {@code [Born] in Bergen, Lee had a brother}, <em>Born</em> an
 *       {@code advmod} of <em>had</em> ⇒ its {@code advcl}.
 *   <li>A description taken for a subject: {@code Borax, the firm controlled by Lee,}, <em>firm</em> the {@code nsubj} of
 *       <em>controlled</em>, a {@code dep} of <em>Borax</em> ⇒ an {@code appos} of <em>Borax</em>, <em>controlled</em> its
 *       {@code acl}.
 *   <li>A participle after a name and a comma hung one noun too high: {@code talks with Borax, founded by Lee} ⇒ an {@code acl}
 *       of <em>Borax</em>.
 *   <li>A participle taken for the clause of an object: {@code affects [resins made by] Borax}, <em>resins</em> the {@code nsubj}
 *       of <em>made</em>, a {@code dep} of <em>affects</em> ⇒ <em>resins</em> its {@code obj}, <em>made</em> the {@code acl} of
 *       <em>resins</em>; {@code between resins made by Borax and others} likewise.
 *   <li>A participle that gives a name taken for an adjective: {@code an app [called Borax]}, <em>called</em> an {@code amod} of
 *       <em>Borax</em> ⇒ the {@code acl} of <em>app</em>, <em>Borax</em> its {@code xcomp}.
 * </ul>
 */
final class ParticipleRepairs {

    private final RepairedSentence tree;

    private ParticipleRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        ParticipleRepairs repairs = new ParticipleRepairs(sentence);
        for (int i = 0; i < Math.min(2, sentence.size()); i++) {
            repairs.freeOpening(i);
            repairs.freeFromAdverbs(i);
        }
        for (int i = 1; i < sentence.size(); i++) {
            repairs.freeFromName(i);
            repairs.hangAfterNoun(i);
            repairs.nameParticiple(i);
            repairs.freeFromPreposition(i);
            repairs.attachDescription(i);
            repairs.attachToName(i);
            repairs.freeFromObject(i);
            repairs.hangNaming(i);
        }
    }

    private void freeFromName(int participle) {
        int name = tree.head(participle);
        boolean lost = tree.relation(participle).startsWith("conj")
                && name != Arc.ROOT
                && name < participle
                && tree.token(participle).tag().equals("VBN")
                && tree.token(name).isProperNoun();
        if (!lost) {
            return;
        }
        int verb = tree.head(name);
        while (verb != Arc.ROOT && tree.token(verb).isNoun()) {
            verb = tree.head(verb);
        }
        if (verb != Arc.ROOT && verb < participle && tree.token(verb).tag().equals("VBN")) {
            tree.set(participle, new Arc(verb, "conj"));
        }
    }

    private void hangAfterNoun(int participle) {
        int noun = tree.head(participle);
        boolean after = tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).equals("amod")
                && noun != Arc.ROOT
                && noun < participle
                && tree.token(noun).isNoun();
        if (after) {
            tree.set(participle, new Arc(noun, "acl"));
        }
    }

    private void nameParticiple(int participle) {
        int noun = tree.head(participle);
        boolean unnamed = tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).equals("dep")
                && noun != Arc.ROOT
                && noun < participle
                && tree.token(noun).isNoun()
                && tree.token(participle - 1).text().equals(",")
                && tree.child(participle, "nsubj").isEmpty()
                && tree.child(participle, "aux").isEmpty()
                && tree.child(participle, "aux:pass").isEmpty();
        if (unnamed) {
            tree.set(participle, new Arc(noun, "acl"));
        }
    }

    private void freeFromPreposition(int participle) {
        int place = tree.head(participle);
        boolean part = tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).equals("case")
                && place > participle + 1
                && tree.isChild(participle + 1, place, "case")
                && tree.relation(place).matches("nmod|obl|advcl")
                && tree.head(place) < participle;
        if (part) {
            int above = tree.head(place);
            boolean noun = tree.relation(place).equals("nmod");
            int before = tree.is(participle - 1, ",") ? participle - 2 : participle - 1;
            tree.set(participle, new Arc(noun || !tree.token(before).isNoun() ? above : before, "acl"));
            tree.set(place, new Arc(participle, "obl"));
        }
    }

    private void freeOpening(int participle) {
        int place = tree.head(participle);
        boolean opening = tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).equals("case")
                && place > participle + 1
                && tree.isChild(participle + 1, place, "case")
                && tree.relation(place).equals("obl")
                && tree.head(place) > place
                && tree.token(tree.head(place)).isVerb();
        if (opening) {
            tree.set(participle, new Arc(tree.head(place), "advcl"));
            tree.set(place, new Arc(participle, "obl"));
        }
    }

    private void freeFromAdverbs(int participle) {
        int verb = tree.head(participle);
        boolean adverb = tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).equals("advmod")
                && verb > participle
                && tree.token(verb).isVerb();
        if (adverb) {
            tree.set(participle, new Arc(verb, "advcl"));
        }
    }

    private void attachDescription(int participle) {
        int noun = participle - 1;
        int name = tree.head(participle);
        boolean describing = tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).equals("dep")
                && name != Arc.ROOT
                && name < noun
                && tree.token(name).isNoun()
                && tree.isChild(noun, participle, "nsubj")
                && tree.child(participle, "aux").isEmpty()
                && tree.is(tree.first(noun) - 1, ",");
        if (describing) {
            tree.set(noun, new Arc(name, "appos"));
            tree.set(participle, new Arc(noun, "acl"));
        }
    }

    private void attachToName(int participle) {
        int name = participle - 2;
        boolean high = name > 0
                && tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).equals("acl")
                && tree.is(participle - 1, ",")
                && tree.token(name).isProperNoun()
                && tree.relation(name).equals("nmod")
                && tree.head(name) == tree.head(participle)
                && !tree.token(tree.head(name)).isProperNoun();
        if (high) {
            tree.attach(participle, name, "acl");
        }
    }

    private void freeFromObject(int participle) {
        int verb = tree.head(participle);
        boolean clause = tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).equals("dep")
                && verb != Arc.ROOT
                && verb < participle
                && tree.token(verb).isVerb()
                && !tree.token(verb).lemma().matches("have|get|see|hear|make|let|want|watch|keep|find|leave|say")
                && tree.token(participle - 1).isNoun()
                && participle + 1 < tree.size()
                && tree.token(participle + 1).tag().equals("IN")
                && tree.firstAuxiliary(participle).isEmpty()
                && tree.child(participle, "mark").isEmpty();
        if (!clause) {
            return;
        }
        Optional<Integer> object = tree.child(participle, "nsubj").or(() -> tree.child(participle, "nsubj:pass"));
        if (object.isEmpty() && tree.isAbove(verb, participle - 1)) {
            tree.set(participle, new Arc(participle - 1, "acl"));
        }
        object.filter(o -> o > verb && tree.token(o).isNoun()).ifPresent(o -> {
            tree.set(o, new Arc(verb, tree.child(verb, "obj").isPresent() ? "dep" : "obj"));
            tree.set(participle, new Arc(participle - 1, "acl"));
        });
    }

    private void hangNaming(int participle) {
        int name = tree.head(participle);
        boolean naming = tree.token(participle).text().matches("called|named|dubbed")
                && tree.relation(participle).equals("amod")
                && name > participle
                && tree.token(name).isNoun()
                && tree.token(participle + 1).isCapitalized();
        int noun = tree.is(participle - 1, ",") ? participle - 2 : participle - 1;
        if (naming && noun >= 0 && tree.token(noun).tag().equals("NN")) {
            tree.set(participle, new Arc(noun, "acl"));
            tree.set(name, new Arc(participle, "xcomp"));
        }
    }
}
