package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Joins with <em>and</em> what belongs together.
 *
 * <ul>
 *   <li>A second phrase that the parser joins with the verb: {@code made by Borax and by Cortex}, <em>Cortex</em> a {@code conj}
 *       of <em>made</em> ⇒ of <em>Borax</em>; {@code bought Borax in May and Cortex in June} likewise.
 *   <li>A second phrase hung up by its conjunction: {@code from Borax and from Cortex}, <em>Cortex</em> hung on <em>and</em> ⇒ a
 *       {@code conj} of <em>Borax</em>.
 *   <li>Somebody joined with the place of somebody else: {@code Lee of [Chad and Chan of Mali]}, <em>Chan</em> a {@code conj} of
 *       <em>Chad</em> ⇒ of <em>Lee</em>, <em>Mali</em> an {@code nmod} of <em>Chan</em>.
 *   <li>The home of the last of two firms hung on the first: {@code [Borax Corp and Cortex Ltd] of Chile}, <em>Chile</em> an
 *       {@code nmod} of <em>Borax Corp</em> ⇒ of <em>Cortex Ltd</em>.
 *   <li>Goods joined with where others come from: {@code buys glass from [Borax and resins from Cortex]}, <em>resins</em> a
 *       {@code conj} of <em>Borax</em> ⇒ of <em>glass</em>; {@code got $3m from [Borax and $2m from Cortex]} likewise.
 *   <li>What follows a relative clause joined with its last word: {@code Borax, owned by Lee, and Cortex}, <em>Cortex</em> a
 *       {@code conj} of <em>Lee</em> ⇒ of <em>Borax</em>.
 *   <li>A second agent taken for an object: {@code owned by the firm Borax (5%), Cortex}, <em>Cortex</em> the {@code obj} of
 *       <em>owned</em> ⇒ a {@code conj} of <em>firm</em>.
 *   <li>A finite verb joined with an infinitive: {@code hired Borax to find a buyer and named Lee}, <em>named</em> a {@code conj}
 *       of <em>find</em> ⇒ of <em>hired</em>.
 * </ul>
 */
final class CoordinationRepairs {

    private final RepairedSentence tree;

    private CoordinationRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        CoordinationRepairs repairs = new CoordinationRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.freeFromConjunction(i);
            repairs.freeFromVerb(i);
            repairs.freeFromPlace(i);
            repairs.freeFromFirst(i);
            repairs.freeFromSource(i);
            repairs.freeFromClause(i);
            repairs.freeFromPassive(i);
            repairs.freeFromInfinitive(i);
        }
    }

    private void freeFromConjunction(int conjunction) {
        int first = tree.head(conjunction);
        boolean hung = tree.token(conjunction).tag().equals("CC")
                && tree.relation(conjunction).equals("dep")
                && first != Arc.ROOT
                && first < conjunction;
        if (!hung) {
            return;
        }
        for (int second = conjunction + 1; second < tree.size(); second++) {
            if (tree.head(second) == conjunction && tree.token(second).isNoun()) {
                Optional<Integer> like = tree.token(first).isNoun() ? Optional.of(first) : firstLike(second, first);
                int last = second;
                like.filter(l -> l < conjunction).ifPresent(l -> {
                    tree.set(last, new Arc(l, "conj"));
                    tree.set(conjunction, new Arc(last, "cc"));
                });
                return;
            }
        }
    }

    private void freeFromVerb(int second) {
        int verb = tree.head(second);
        boolean joined = tree.relation(second).equals("conj")
                && verb != Arc.ROOT
                && verb < second
                && tree.token(verb).isVerb()
                && tree.token(second).isNoun()
                && tree.child(second, "cop").isEmpty()
                && !tree.hasSubject(second);
        if (!joined) {
            return;
        }
        firstLike(second, verb).ifPresent(first -> {
            tree.set(second, new Arc(first, "conj"));
            for (int i = second + 1; i < tree.size(); i++) {
                if (tree.isChild(i, second, "orphan")) {
                    tree.set(i, new Arc(second, "nmod"));
                }
            }
        });
    }

    /** What stands to the verb as a second noun does: with the same preposition, or as the object of a verb with a gap. */
    private Optional<Integer> firstLike(int second, int verb) {
        Optional<Integer> preposition = tree.child(second, "case");
        if (preposition.isEmpty()) {
            boolean gap = tree.child(second, "orphan").isPresent();
            return gap ? tree.child(verb, "obj").filter(o -> o < second) : Optional.empty();
        }
        return phraseWith(tree.token(preposition.get()).lemma(), verb, verb + 1, second);
    }

    /** The noun between two places that hangs on a word by such a preposition. */
    private Optional<Integer> phraseWith(String preposition, int head, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean phrase = tree.head(i) == head
                    && tree.relation(i).matches("obl|nmod")
                    && prepositionOf(i).equals(preposition);
            if (phrase) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private String prepositionOf(int noun) {
        return tree.child(noun, "case").map(c -> tree.token(c).lemma()).orElse("");
    }

    private void freeFromPlace(int second) {
        int place = tree.head(second);
        boolean joined = tree.relation(second).equals("conj")
                && place != Arc.ROOT
                && tree.head(place) != Arc.ROOT
                && tree.head(place) < place
                && tree.relation(place).equals("nmod")
                && prepositionOf(place).matches("of|from")
                && isName(second)
                && isName(place)
                && isName(tree.head(place))
                && prepositionOf(second).isEmpty();
        if (!joined) {
            return;
        }
        Optional<Integer> other = phraseWith(prepositionOf(place), place, second + 1, tree.size());
        boolean noPlace = tree.token(place).nameTag().equals("LOCATION")
                && !tree.token(second).nameTag().equals("LOCATION")
                && !tree.token(tree.head(place)).nameTag().equals("LOCATION");
        if (other.isPresent() || noPlace) {
            tree.set(second, new Arc(tree.head(place), "conj"));
            other.ifPresent(o -> tree.set(o, new Arc(second, "nmod")));
        }
    }

    private void freeFromFirst(int place) {
        int first = tree.head(place);
        int last = tree.first(place) - 1;
        boolean hung = tree.relation(place).equals("nmod")
                && first != Arc.ROOT
                && first < last
                && prepositionOf(place).equals("of")
                && tree.isChild(last, first, "conj")
                && isName(place)
                && isLongName(first)
                && isLongName(last);
        if (hung) {
            tree.set(place, new Arc(last, "nmod"));
        }
    }

    /** A name of two words or more, <em>Borax Corp</em>: what follows it is no list of bodies, as in <em>the Ministry and Bank of Chad</em>. */
    private boolean isLongName(int token) {
        return tree.token(token).isProperNoun()
                && tree.isChild(token - 1, token, "compound")
                && tree.token(token - 1).isProperNoun();
    }

    private boolean isName(int token) {
        return tree.token(token).isNoun() && tree.token(token).isCapitalized();
    }

    private void freeFromSource(int second) {
        int source = tree.head(second);
        boolean joined = tree.relation(second).equals("conj")
                && source != Arc.ROOT
                && source < second
                && tree.token(second).tag().matches("NNS?|\\$")
                && !tree.token(second).isCapitalized()
                && prepositionOf(second).isEmpty();
        while (joined && prepositionOf(source).isEmpty() && tree.token(source).isNoun() && tree.head(source) >= 0) {
            source = tree.head(source);
        }
        String preposition = joined ? prepositionOf(source) : "";
        if (!preposition.matches("from|by|with|to") || tree.head(source) == Arc.ROOT) {
            return;
        }
        int above = tree.head(source);
        Optional<Integer> other = phraseWith(preposition, second, second + 1, tree.size())
                .or(() -> phraseWith(preposition, above, second + 1, tree.size()));
        Optional<Integer> first = tree.token(above).isNoun() || isMoney(above) ? Optional.of(above) : goodsOf(above);
        if (other.isPresent() && first.isPresent()) {
            tree.attach(second, first.get(), "conj");
            tree.attach(other.get(), second, "nmod");
        }
    }

    private Optional<Integer> goodsOf(int verb) {
        return tree.child(verb, "obj")
                .or(() -> tree.child(verb, "nsubj:pass"))
                .or(() -> tree.child(verb, "nsubj"))
                .filter(n -> tree.token(n).tag().matches("NNS?") || isMoney(n));
    }

    private boolean isMoney(int token) {
        return tree.token(token).tag().equals("$");
    }

    private void freeFromClause(int second) {
        int inside = tree.head(second);
        Optional<Integer> conjunction = tree.child(second, "cc");
        boolean joined = tree.relation(second).equals("conj")
                && inside != Arc.ROOT
                && conjunction.isPresent()
                && tree.is(conjunction.get() - 1, ",")
                && tree.token(second).isNoun()
                && prepositionOf(second).isEmpty()
                && tree.child(inside, "conj").equals(Optional.of(second));
        int clause = inside;
        while (joined && clause != Arc.ROOT && !tree.relation(clause).matches("acl:relcl|acl")) {
            clause = tree.head(clause);
        }
        if (!joined || clause == Arc.ROOT || tree.head(clause) > clause) {
            return;
        }
        int described = tree.head(clause);
        boolean aside = described != Arc.ROOT
                && tree.is(tree.first(clause) - 1, ",")
                && tree.token(described).isNoun()
                && isNamed(described) == isNamed(second);
        if (aside) {
            tree.attach(second, described, "conj");
        }
    }

    /** Whether a noun is a name or stands right before its name. */
    private boolean isNamed(int noun) {
        return tree.token(noun).isProperNoun()
                || noun + 1 < tree.size() && tree.token(noun + 1).isProperNoun();
    }

    private void freeFromPassive(int second) {
        int verb = tree.head(second);
        boolean taken = tree.relation(second).equals("obj")
                && verb < second
                && tree.child(verb, "aux:pass").isPresent()
                && tree.token(second).isNoun()
                && tree.is(tree.first(second) - 1, ",")
                && !tree.token(verb).lemma().matches("give|award|offer|pay|grant|hand|show|teach|fine|charge|owe|send");
        if (taken) {
            phraseWith("by", verb, verb + 1, second).ifPresent(first -> tree.set(second, new Arc(first, "conj")));
        }
    }

    private void freeFromInfinitive(int second) {
        int infinitive = tree.head(second);
        boolean joined = tree.relation(second).equals("conj")
                && infinitive != Arc.ROOT
                && infinitive < second
                && tree.token(second).tag().matches("VB[DN]")
                && tree.firstAuxiliary(second).isEmpty()
                && tree.token(infinitive).tag().equals("VB")
                && tree.is(infinitive - 1, "to")
                && tree.relation(infinitive).matches("xcomp|advcl|acl|ccomp");
        int verb = joined ? tree.head(infinitive) : Arc.ROOT;
        while (verb != Arc.ROOT && !tree.token(verb).isVerb()) {
            verb = tree.head(verb);
        }
        if (verb != Arc.ROOT && tree.token(verb).tag().equals("VBD")) {
            tree.set(second, new Arc(verb, "conj"));
        }
    }
}
