package org.newsgraph.annotate;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Token;

/**
 * Finds the main clause again where the parser has lost it behind another.
 *
 * <ul>
 *   <li>A relative clause hung up by its pronoun: {@code Borax, which makes resins, bought Cortex}, <em>makes</em> a
 *       {@code dep} of <em>which</em> ⇒ the {@code acl:relcl} of <em>Borax</em>, <em>which</em> its {@code nsubj}.
 *   <li>What somebody has taken for another name of him: {@code Borax, whose value stood at}, <em>value</em> an {@code appos} of
 *       <em>Borax</em> ⇒ the {@code nsubj} of <em>stood</em>, which is the {@code acl:relcl} of <em>Borax</em>.
 *   <li>A relative pronoun taken for a part of the main clause: {@code Borax, which paid a lot, moved}, <em>which</em> the
 *       {@code obj} of <em>moved</em> ⇒ the {@code nsubj} of <em>paid</em>.
 *   <li>A finite verb taken for an adjective of its object: {@code Borax, which makes Cortex}, <em>makes</em> an {@code amod} of
 *       <em>Cortex</em> ⇒ <em>Cortex</em> its {@code obj}.
 *   <li>A predicate taken for a subject: {@code Lee, who is a citizen of Chad, left}, <em>citizen</em> the {@code nsubj} of
 *       <em>left</em> ⇒ the {@code acl:relcl} of <em>Lee</em>.
 *   <li>A main verb taken for part of what stands before it: in both, <em>bought</em> and <em>left</em> hang below the noun
 *       that is their subject ⇒ they are the root; so does a predicate: {@code Borax, whose shares fell, is worth a lot}.
 *   <li>A participle in front taken for the main verb: {@code Founded by Lee, Borax makes resins} ⇒ <em>makes</em> is the root,
 *       <em>Founded</em> its {@code advcl}.
 *   <li>A participle that gives a name taken for the main verb: {@code a rival called Borax grew} ⇒ <em>called</em> is an
 *       {@code acl} of <em>rival</em>.
 *   <li>A participle after a name and a comma hung one noun too high: {@code talks with Borax, founded by Lee} ⇒ an {@code acl}
 *       of <em>Borax</em>.
 * </ul>
 */
final class ClauseRepairs {

    private final List<Token> tokens;
    private final RepairedTree tree;

    private ClauseRepairs(List<Token> tokens, List<Arc> arcs) {
        this.tokens = tokens;
        this.tree = new RepairedTree(arcs);
    }

    static List<Arc> repaired(List<Token> tokens, List<Arc> arcs) {
        ClauseRepairs repairs = new ClauseRepairs(tokens, arcs);
        for (int i = 1; i < tokens.size(); i++) {
            repairs.freeFromObject(i);
        }
        for (int i = 1; i < tokens.size(); i++) {
            repairs.attachRelative(i);
            repairs.attachPossessorsClause(i);
            repairs.attachNaming(i);
            repairs.attachParticiple(i);
        }
        repairs.promoteMainVerb();
        repairs.freeFromFrontedParticiple();
        return repairs.tree.arcs();
    }

    private void freeFromObject(int verb) {
        int noun = tree.head(verb);
        boolean finite =
                tokens.get(verb).tag().matches("VB[DZP]") && tree.relation(verb).equals("amod") && noun > verb;
        if (!finite || tree.head(noun) == Arc.ROOT || tree.head(noun) > verb) {
            return;
        }
        tree.set(verb, new Arc(tree.head(noun), "dep"));
        tree.set(noun, new Arc(verb, "obj"));
        if (tree.head(verb - 1) == noun && tokens.get(verb - 1).tag().matches("WDT|WP")) {
            tree.set(verb - 1, new Arc(verb, "nsubj"));
        }
    }

    private void attachPossessorsClause(int pronoun) {
        int noun = beforeComma(pronoun);
        if (noun < 0 || !tokens.get(pronoun).tag().equals("WP$") || tree.head(pronoun) == Arc.ROOT) {
            return;
        }
        int owned = tree.head(pronoun);
        int verb = tree.head(owned);
        if (verb > pronoun && tree.relation(verb).equals("dep") && tree.head(verb) == noun) {
            tree.attach(verb, noun, "acl:relcl");
        }
        if (verb == noun && owned > pronoun && tree.relation(owned).matches("appos|dep")) {
            finiteClauseOf(owned).ifPresent(clause -> {
                tree.set(clause, new Arc(noun, "acl:relcl"));
                tree.set(owned, new Arc(clause, "nsubj"));
            });
        }
    }

    /** The finite verb that is taken for a clause about a noun that is its subject. */
    private Optional<Integer> finiteClauseOf(int noun) {
        return tree.child(noun, "acl")
                .or(() -> tree.child(noun, "acl:relcl"))
                .filter(v -> v > noun && isFinite(v) && !followsPronoun(v));
    }

    private void attachRelative(int pronoun) {
        if (!tokens.get(pronoun).tag().matches("WDT|WP")) {
            return;
        }
        int noun = beforeComma(pronoun);
        if (noun < 0 || !tokens.get(noun).isNoun()) {
            return;
        }
        Optional<Integer> copula = tree.child(pronoun, "cop");
        if (copula.isPresent()) {
            nounPhraseAfter(copula.get()).filter(p -> !tree.isAbove(p, noun)).ifPresent(predicate -> {
                tree.attach(predicate, noun, "acl:relcl");
                tree.attach(pronoun, predicate, "nsubj");
                tree.attach(copula.get(), predicate, "cop");
            });
            return;
        }
        if (attachToNextVerb(pronoun, noun)) {
            return;
        }
        Optional<Integer> hung = tree.child(pronoun, "dep")
                .or(() -> tree.child(pronoun, "acl"))
                .filter(v -> tokens.get(v).isVerb());
        if (hung.isPresent() && tree.head(pronoun) >= 0 && tree.head(pronoun) < pronoun) {
            tree.attach(hung.get(), tree.head(pronoun), "acl:relcl");
            attachToClause(pronoun, hung.get());
            return;
        }
        int verb = tree.head(pronoun);
        boolean unnamed = verb > pronoun
                && tokens.get(verb).isVerb()
                && tree.relation(verb).equals("dep")
                && tree.head(verb) >= 0
                && tree.head(verb) < pronoun
                && tokens.get(tree.head(verb)).isNoun();
        if (unnamed) {
            tree.attach(verb, tree.head(verb), "acl:relcl");
            if (tree.relation(pronoun).equals("dep")) {
                attachToClause(pronoun, verb);
            }
        }
    }

    /** A finite verb right after the pronoun is its verb. */
    private boolean attachToNextVerb(int pronoun, int noun) {
        int verb = pronoun + 1;
        boolean lost = verb < tokens.size()
                && tokens.get(verb).tag().matches("VB[DZP]")
                && tree.head(pronoun) > verb
                && tree.head(verb) > verb
                && tree.relation(verb).equals("dep")
                && !tree.isAbove(verb, noun);
        if (lost) {
            tree.set(verb, new Arc(noun, "acl:relcl"));
            tree.set(pronoun, new Arc(verb, "nsubj"));
        }
        return lost;
    }

    private void attachNaming(int participle) {
        boolean naming = tokens.get(participle).lemma().matches("call|name|dub")
                && tokens.get(participle).tag().matches("VBN|VBD")
                && tokens.get(participle - 1).isNoun()
                && tree.head(participle - 1) == participle
                && tree.relation(participle - 1).equals("nsubj")
                && participle + 1 < tokens.size()
                && tokens.get(participle + 1).isProperNoun();
        if (!naming) {
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

    private void attachParticiple(int participle) {
        int name = participle - 2;
        boolean high = name > 0
                && tokens.get(participle).tag().equals("VBN")
                && tree.relation(participle).equals("acl")
                && is(participle - 1, ",")
                && tokens.get(name).isProperNoun()
                && tree.relation(name).equals("nmod")
                && tree.head(name) == tree.head(participle)
                && !tokens.get(tree.head(name)).isProperNoun();
        if (high) {
            tree.attach(participle, name, "acl");
        }
    }

    /** A sentence whose root is a noun, and a finite verb without a subject below it, right after a comma. */
    private void promoteMainVerb() {
        int root = tree.root();
        if (root < 0 || !tokens.get(root).isNoun() || tree.child(root, "cop").isPresent()) {
            return;
        }
        strandedVerb(root, root).filter(this::isAfterComma).ifPresent(verb -> {
            makeRoot(verb, root);
        });
    }

    private void freeFromFrontedParticiple() {
        if (tokens.isEmpty() || !tokens.get(0).tag().equals("VBN")) {
            return;
        }
        if (tree.relation(0).equals("dep")
                && tree.head(0) > 0
                && tokens.get(tree.head(0)).isVerb()) {
            tree.attach(0, tree.head(0), "advcl");
            return;
        }
        if (tree.root() != 0) {
            return;
        }
        for (int comma = 1; comma < tokens.size() - 2; comma++) {
            int after = comma;
            Optional<Integer> verb = is(comma, ",") ? verbFrom(comma + 1, comma) : Optional.empty();
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
        tree.attach(subject, verb, tree.child(verb, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj");
    }

    /** Makes a relative pronoun the subject of its clause, or the object of one that has a subject. */
    private void attachToClause(int pronoun, int verb) {
        tree.attach(pronoun, verb, tree.child(verb, "nsubj").isPresent() ? "obj" : "nsubj");
    }

    /** The token before another, or before the comma in front of it. */
    private int beforeComma(int token) {
        return is(token - 1, ",") ? token - 2 : token - 1;
    }

    /** The first finite verb from a token on that hangs on something before the comma. */
    private Optional<Integer> verbFrom(int from, int comma) {
        for (int i = from; i < tokens.size(); i++) {
            if (isFinite(i) && tree.head(i) >= 0 && tree.head(i) < comma) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> subjectBetween(int comma, int verb) {
        for (int i = comma + 1; i < verb; i++) {
            boolean subject = tree.head(i) == verb && tree.relation(i).startsWith("nsubj");
            boolean astray = tokens.get(i).isNoun() && tree.head(i) >= 0 && tree.head(i) < comma;
            if (subject || astray) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first finite verb after a token that hangs below another by mistake and has no subject. */
    private Optional<Integer> strandedVerb(int from, int ancestor) {
        for (int i = from + 1; i < tokens.size(); i++) {
            boolean stranded = isFinite(i)
                    && tree.relation(i).matches("dep|acl|acl:relcl|parataxis")
                    && tree.isAbove(ancestor, i)
                    && tree.child(i, "nsubj").isEmpty()
                    && tree.child(i, "nsubj:pass").isEmpty()
                    && tree.child(i, "mark").isEmpty()
                    && !followsPronoun(i);
            if (stranded) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a relative pronoun belongs to the verb. */
    private boolean followsPronoun(int verb) {
        for (int i = 0; i < verb; i++) {
            if (tokens.get(i).tag().matches("WDT|WP|WRB|WP\\$") && tree.head(i) == verb) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int token) {
        String tag = tokens.get(token).tag();
        return tag.matches("VB[DZP]")
                || tag.matches("VBN|VBG|VB|JJ.?|NN") && firstAuxiliary(token).isPresent();
    }

    private Optional<Integer> firstAuxiliary(int verb) {
        return tree.child(verb, "aux")
                .or(() -> tree.child(verb, "aux:pass"))
                .or(() -> tree.child(verb, "cop"))
                .filter(a -> a < verb);
    }

    private boolean isAfterComma(int verb) {
        int before = firstAuxiliary(verb).orElse(verb) - 1;
        while (before > 0 && tokens.get(before).tag().equals("RB")) {
            before--;
        }
        return is(before, ",");
    }

    /** The head of the noun phrase that begins after a token. */
    private Optional<Integer> nounPhraseAfter(int token) {
        for (int i = token + 1; i < Math.min(tokens.size(), token + 6); i++) {
            if (tokens.get(i).isNoun()
                    && (i + 1 == tokens.size() || !tokens.get(i + 1).isNoun())) {
                return Optional.of(i);
            }
            if (!tokens.get(i).tag().matches("DT|JJ[RS]?|NN.*|CD|RB|HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean is(int token, String text) {
        return token >= 0 && tokens.get(token).text().equals(text);
    }
}
