package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Finds the main clause again where the parser has lost it behind another.
 *
 * <ul>
 *   <li>A main verb taken for part of what stands before it: in both, <em>bought</em> and <em>left</em> hang below the noun
 *       that is their subject ⇒ they are the root; so does a predicate: {@code Borax, whose shares fell, is worth a lot}.
 *   <li>A participle in front taken for the main verb: {@code Founded by Lee, Borax makes resins} ⇒ <em>makes</em> is the root,
 *       <em>Founded</em> its {@code advcl}.
 *   <li>A participle that gives a name taken for the main verb: {@code a rival called Borax grew} ⇒ <em>called</em> is an
 *       {@code acl} of <em>rival</em>.
 *   <li>A participle behind the subject taken for the main verb: {@code firms put on the list include Borax}, likewise.
 *   <li>A relative clause without a pronoun taken for the main clause: {@code the firm she founded has grown}, both <em>firm</em>
 *       and <em>she</em> the {@code nsubj} of <em>founded</em> ⇒ an {@code acl:relcl} of <em>firm</em>, the subject of
 *       <em>grown</em>.
 *   <li>The participle of a description taken for the main verb: {@code Lee will buy Borax, the firm owned by Chan}, <em>buy</em> the
 *       {@code ccomp} of <em>owned</em> ⇒ <em>buy</em> is the root, <em>firm</em> an {@code appos} of <em>Borax</em>.
 *   <li>A participle taken for a subject: {@code a fund run by Lee owns Borax}, <em>run</em> the {@code csubj} of <em>owns</em> ⇒
 *       an {@code acl} of <em>fund</em>, which is the {@code nsubj}.
 *   <li>A participle taken for what is told: {@code rumours that [a fund run] by Lee owns Borax}, <em>rumours</em> the {@code nsubj}
 *       of <em>owns</em> ⇒ <em>fund</em>, <em>owns</em> a {@code ccomp} of <em>rumours</em>.
 * </ul>
 */
final class MainClauseRepairs {

    private final RepairedSentence tree;

    private MainClauseRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        MainClauseRepairs repairs = new MainClauseRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.attachNaming(i);
            repairs.attachBare(i);
            repairs.freeFromSubject(i);
            repairs.freeFromTold(i);
        }
        repairs.promoteMainVerb();
        repairs.freeFromDescription();
        repairs.freeFromFrontedParticiple();
    }

    private void attachNaming(int participle) {
        boolean naming = tree.token(participle).lemma().matches("call|name|dub")
                && tree.token(participle).tag().matches("VBN|VBD")
                && participle + 1 < tree.size()
                && tree.token(participle + 1).isProperNoun();
        boolean describing = tree.token(participle).tag().equals("VBN")
                && tree.firstAuxiliary(participle).isEmpty()
                && participle + 1 < tree.size()
                && tree.token(participle + 1).tag().matches("IN|TO");
        boolean behind = tree.token(participle - 1).isNoun()
                && tree.head(participle - 1) == participle
                && tree.relation(participle - 1).equals("nsubj");
        if (!behind || !naming && !describing) {
            return;
        }
        Optional<Integer> verb = strandedVerb(participle, participle);
        verb.ifPresent(v -> {
            int noun = participle - 1;
            tree.set(v, tree.arc(participle));
            tree.set(noun, new Arc(v, "nsubj"));
            tree.set(participle, new Arc(noun, "acl"));
        });
    }

    /** A sentence whose root is a noun, and a finite verb without a subject below it, right after a comma. */
    private void promoteMainVerb() {
        int root = tree.root();
        if (root < 0 || !tree.token(root).isNoun() || tree.child(root, "cop").isPresent()) {
            return;
        }
        strandedVerb(root, root).filter(this::isAfterComma).ifPresent(verb -> {
            makeRoot(verb, root);
        });
    }

    private void freeFromDescription() {
        int participle = tree.root();
        Optional<Integer> clause = participle < 0 ? Optional.empty() : tree.child(participle, "ccomp");
        int noun = participle - 1;
        boolean describes = noun > 2
                && tree.token(participle).tag().equals("VBN")
                && tree.firstAuxiliary(participle).isEmpty()
                && tree.isChild(noun, participle, "nsubj")
                && tree.token(noun).tag().equals("NN")
                && tree.child(noun, "det").isPresent();
        int name = describes ? tree.first(noun) - 2 : -1;
        if (name > 0
                && clause.isPresent()
                && clause.get() < name
                && tree.isFinite(clause.get())
                && tree.is(name + 1, ",")
                && tree.token(name).isCapitalized()
                && tree.isAbove(clause.get(), name)) {
            tree.set(clause.get(), new Arc(Arc.ROOT, "root"));
            tree.set(noun, new Arc(name, "appos"));
            tree.set(participle, new Arc(noun, "acl"));
        }
    }

    private void freeFromFrontedParticiple() {
        if (tree.tokens().isEmpty() || !tree.token(0).tag().equals("VBN")) {
            return;
        }
        if (tree.relation(0).equals("dep")
                && tree.head(0) > 0
                && tree.token(tree.head(0)).isVerb()) {
            tree.attach(0, tree.head(0), "advcl");
            return;
        }
        if (tree.root() != 0) {
            return;
        }
        for (int comma = 1; comma < tree.size() - 2; comma++) {
            int after = comma;
            Optional<Integer> verb = tree.is(comma, ",") ? verbFrom(comma + 1, comma) : Optional.empty();
            Optional<Integer> subject = verb.flatMap(v -> subjectBetween(after, v));
            if (subject.isPresent()) {
                makeRoot(verb.get(), subject.get());
                tree.attach(0, verb.get(), "advcl");
                return;
            }
        }
    }

    /** Makes a verb the sentence's root, and a noun its subject. */
    private void makeRoot(int verb, int subject) {
        tree.attach(verb, Arc.ROOT, "root");
        tree.attach(subject, verb, tree.subjectRelation(verb));
    }

    /** The first finite verb from a token on that hangs on something before the comma. */
    private Optional<Integer> verbFrom(int from, int comma) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.isFinite(i) && tree.head(i) >= 0 && tree.head(i) < comma) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> subjectBetween(int comma, int verb) {
        for (int i = comma + 1; i < verb; i++) {
            boolean subject = tree.head(i) == verb && tree.relation(i).startsWith("nsubj");
            boolean astray = tree.token(i).isNoun() && tree.head(i) >= 0 && tree.head(i) < comma;
            if (subject || astray) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first finite verb after a token that hangs below another by mistake and has no subject. */
    private Optional<Integer> strandedVerb(int from, int ancestor) {
        for (int i = from + 1; i < tree.size(); i++) {
            boolean stranded = tree.isFinite(i)
                    && tree.relation(i).matches("dep|acl|acl:relcl|parataxis")
                    && tree.isAbove(ancestor, i)
                    && tree.child(i, "nsubj").isEmpty()
                    && tree.child(i, "nsubj:pass").isEmpty()
                    && tree.child(i, "mark").isEmpty()
                    && !tree.followsPronoun(i);
            if (stranded) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isAfterComma(int verb) {
        int before = tree.firstAuxiliary(verb).orElse(verb) - 1;
        while (before > 0 && tree.token(before).tag().equals("RB")) {
            before--;
        }
        return tree.is(before, ",");
    }

    private void attachBare(int subject) {
        boolean pronoun = tree.token(subject).tag().equals("PRP")
                && tree.relation(subject).equals("nsubj");
        int noun = pronoun ? subject - 1 : tree.first(subject) - 1;
        boolean named = tree.token(subject).isProperNoun() && tree.isChild(subject, noun, "dep");
        if (noun < 0 || !pronoun && !named) {
            return;
        }
        int verb = tree.head(noun);
        boolean two = verb > subject
                && (named || tree.head(subject) == verb)
                && tree.isFiniteForm(verb)
                && tree.isChild(noun, verb, "nsubj")
                && tree.token(noun).tag().matches("NNS?");
        if (two) {
            strandedVerb(verb, verb).ifPresent(v -> {
                tree.set(v, tree.arc(verb));
                tree.set(noun, new Arc(v, "nsubj"));
                tree.set(verb, new Arc(noun, "acl:relcl"));
                tree.set(subject, new Arc(verb, "nsubj"));
            });
        }
    }

    private void freeFromTold(int participle) {
        int noun = participle - 1;
        int told = tree.head(participle);
        boolean clause = tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).equals("ccomp")
                && told != Arc.ROOT
                && tree.token(told).isNoun()
                && tree.isChild(noun, participle, "nsubj")
                && tree.firstAuxiliary(participle).isEmpty();
        int verb = clause ? tree.head(told) : Arc.ROOT;
        if (verb == Arc.ROOT || verb < participle || !tree.isChild(told, verb, "nsubj")) {
            return;
        }
        tree.child(participle, "mark").ifPresent(mark -> tree.set(mark, new Arc(verb, "mark")));
        tree.set(told, new Arc(tree.head(verb), "nsubj"));
        tree.set(verb, new Arc(told, "ccomp"));
        tree.set(noun, new Arc(verb, "nsubj"));
        tree.set(participle, new Arc(noun, "acl"));
    }

    private void freeFromSubject(int participle) {
        int noun = participle - 1;
        int verb = tree.head(participle);
        boolean clause = tree.token(participle).tag().equals("VBN")
                && tree.relation(participle).startsWith("csubj")
                && verb > participle
                && tree.isChild(noun, participle, "nsubj")
                && tree.firstAuxiliary(participle).isEmpty();
        if (clause) {
            tree.set(noun, new Arc(verb, tree.relation(participle).replace("csubj", "nsubj")));
            tree.set(participle, new Arc(noun, "acl"));
        }
    }
}
