package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Hangs relative clauses on the nouns they speak of.
 *
 * <ul>
 *   <li>A finite verb taken for an adjective of its object: {@code Borax, which makes Cortex}, <em>makes</em> an {@code amod} of
 *       <em>Cortex</em> ⇒ <em>Cortex</em> its {@code obj}.
 *   <li>A relative clause hung up by its pronoun: {@code Borax, which makes resins, bought Cortex}, <em>makes</em> a
 *       {@code dep} of <em>which</em> ⇒ the {@code acl:relcl} of <em>Borax</em>, <em>which</em> its {@code nsubj}.
 *   <li>What somebody has taken for another name of him: {@code Borax, whose value stood at}, <em>value</em> an {@code appos} of
 *       <em>Borax</em> ⇒ the {@code nsubj} of <em>stood</em>, which is the {@code acl:relcl} of <em>Borax</em>.
 *   <li>A relative pronoun taken for a part of the main clause: {@code Borax, which paid a lot, moved}, <em>which</em> the
 *       {@code obj} of <em>moved</em> ⇒ the {@code nsubj} of <em>paid</em>.
 *   <li>A relative clause taken for what is said: {@code "…," says Lee of Borax (BX), who runs Cortex}, <em>runs</em> a
 *       {@code ccomp} of <em>says</em> ⇒ the {@code acl:relcl} of <em>Lee</em>.
 *   <li>One taken for the complement of a verb: {@code catch up with Borax, which she helped found}, <em>helped</em> a
 *       {@code ccomp} of <em>catch</em> ⇒ the {@code acl:relcl} of <em>Borax</em>.
 *   <li>A predicate taken for a subject: {@code Lee, who is a citizen of Chad, left}, <em>citizen</em> the {@code nsubj} of
 *       <em>left</em> ⇒ the {@code acl:relcl} of <em>Lee</em>.
 * </ul>
 */
final class RelativeClauseRepairs {

    private final RepairedSentence tree;

    private RelativeClauseRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        RelativeClauseRepairs repairs = new RelativeClauseRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.freeFromObject(i);
        }
        for (int i = 1; i < sentence.size(); i++) {
            repairs.attachRelative(i);
            repairs.attachAfterBracket(i);
            repairs.attachPossessorsClause(i);
        }
    }

    private void freeFromObject(int verb) {
        int noun = tree.head(verb);
        boolean finite =
                tree.token(verb).tag().matches("VB[DZP]") && tree.relation(verb).equals("amod") && noun > verb;
        if (!finite || tree.head(noun) == Arc.ROOT || tree.head(noun) > verb) {
            return;
        }
        tree.set(verb, new Arc(tree.head(noun), "dep"));
        tree.set(noun, new Arc(verb, "obj"));
        if (tree.head(verb - 1) == noun && tree.token(verb - 1).tag().matches("WDT|WP")) {
            tree.set(verb - 1, new Arc(verb, "nsubj"));
        }
    }

    private void attachPossessorsClause(int pronoun) {
        int noun = tree.beforeComma(pronoun);
        if (noun < 0 || !tree.token(pronoun).tag().equals("WP$") || tree.head(pronoun) == Arc.ROOT) {
            return;
        }
        int owned = tree.head(pronoun);
        int verb = tree.head(owned);
        if (verb > pronoun && tree.relation(verb).matches("dep|appos") && tree.isAbove(tree.head(verb), noun)) {
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
                .filter(v -> v > noun && tree.isFinite(v) && !tree.followsPronoun(v));
    }

    private void attachRelative(int pronoun) {
        if (!tree.token(pronoun).tag().matches("WDT|WP")) {
            return;
        }
        int noun = tree.beforeComma(pronoun);
        if (noun < 0 || !tree.token(noun).isNoun()) {
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
                .filter(v -> tree.token(v).isVerb());
        if (hung.isPresent() && tree.head(pronoun) >= 0 && tree.head(pronoun) < pronoun) {
            tree.attach(hung.get(), tree.head(pronoun), "acl:relcl");
            attachToClause(pronoun, hung.get());
            return;
        }
        int verb = tree.head(pronoun);
        boolean unnamed = verb > pronoun
                && tree.token(verb).isVerb()
                && tree.relation(verb).equals("dep")
                && tree.head(verb) >= 0
                && tree.head(verb) < pronoun
                && tree.token(tree.head(verb)).isNoun();
        if (isComplementAbout(verb, pronoun, noun)) {
            tree.attach(verb, noun, "acl:relcl");
        } else if (unnamed) {
            tree.attach(verb, tree.head(verb), "acl:relcl");
            if (tree.relation(pronoun).equals("dep")) {
                attachToClause(pronoun, verb);
            }
        }
    }

    /** <em>catch up with Borax, which she helped found</em>: what follows a name and its pronoun is no complement of the verb. */
    private boolean isComplementAbout(int verb, int pronoun, int noun) {
        return verb > pronoun
                && tree.token(pronoun).tag().equals("WDT")
                && tree.relation(pronoun).matches("nsubj|obj")
                && tree.token(verb).tag().matches("VB[DZP]")
                && tree.relation(verb).equals("ccomp")
                && tree.token(noun).isProperNoun()
                && tree.head(verb) >= 0
                && tree.head(verb) < noun
                && tree.isAbove(tree.head(verb), noun);
    }

    private void attachAfterBracket(int pronoun) {
        int bracket = pronoun - 2;
        int verb = tree.head(pronoun);
        boolean hung = bracket > 1
                && tree.is(bracket + 1, ",")
                && tree.token(bracket).text().matches("\\)|-RRB-")
                && tree.token(pronoun).tag().matches("WDT|WP")
                && tree.relation(pronoun).equals("nsubj")
                && verb > pronoun
                && tree.relation(verb).matches("ccomp|parataxis|advcl|dep")
                && tree.head(verb) >= 0
                && tree.head(verb) < pronoun;
        int noun = bracket - 1;
        while (hung && noun > 0 && !tree.token(noun).text().matches("\\(|-LRB-")) {
            noun--;
        }
        noun--;
        if (hung && noun > 0 && tree.token(noun).isNoun()) {
            int antecedent = tree.is(pronoun, "who") ? person(noun) : noun;
            if (!tree.isAbove(verb, antecedent)) {
                tree.attach(verb, antecedent, "acl:relcl");
            }
        }
    }

    /** Whoever is described with the noun: <em>Lee, a chemist at the University of Oslo</em> ⇒ <em>Lee</em>. */
    private int person(int noun) {
        int at = noun;
        for (int depth = 0; depth < 6 && !tree.token(at).nameTag().equals("PERSON"); depth++) {
            int head = tree.head(at);
            if (head < 0 || !tree.token(head).isNoun() && !tree.token(head).isProperNoun()) {
                return at;
            }
            at = head;
        }
        return at;
    }

    /** A finite verb right after the pronoun is its verb. */
    private boolean attachToNextVerb(int pronoun, int noun) {
        int verb = pronoun + 1;
        boolean lost = verb < tree.size()
                && tree.token(verb).tag().matches("VB[DZP]")
                && tree.head(pronoun) > verb
                && tree.head(verb) > verb
                && tree.relation(verb).matches("dep|nsubj|nsubj:pass")
                && !tree.isAbove(verb, noun);
        if (lost) {
            tree.set(verb, new Arc(noun, "acl:relcl"));
            tree.set(pronoun, new Arc(verb, "nsubj"));
        }
        return lost;
    }

    /** Makes a relative pronoun the subject of its clause, or the object of one that has a subject. */
    private void attachToClause(int pronoun, int verb) {
        tree.attach(pronoun, verb, tree.child(verb, "nsubj").isPresent() ? "obj" : "nsubj");
    }

    /** The head of the noun phrase that begins after a token. */
    private Optional<Integer> nounPhraseAfter(int token) {
        for (int i = token + 1; i < Math.min(tree.size(), token + 6); i++) {
            if (tree.token(i).isNoun()
                    && (i + 1 == tree.size() || !tree.token(i + 1).isNoun())) {
                return Optional.of(i);
            }
            if (!tree.token(i).tag().matches("DT|PRP\\$|JJ[RS]?|NN.*|CD|RB|HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
