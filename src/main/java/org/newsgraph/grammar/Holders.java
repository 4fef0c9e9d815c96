package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** Who bears the nouns of one sentence: <em>Acme's founder, Ann Lee</em>. */
final class Holders {

    private static final Set<String> PLACING =
            Set.of("on", "in", "at", "under", "with", "near", "against", "from", "off");

    private final Sentence sentence;
    private final MeantWords meant;
    private final Prepositions prepositions;
    private final Clauses clauses;
    private final Namings namings;
    private final Listings listings;

    Holders(Sentence sentence, MeantWords meant, Prepositions prepositions, Clauses clauses) {
        this.sentence = sentence;
        this.meant = meant;
        this.prepositions = prepositions;
        this.clauses = clauses;
        this.namings = new Namings(sentence, prepositions, clauses);
        this.listings = new Listings(sentence, prepositions);
    }

    /** Who bears the noun: by apposition, copula, title, <em>as</em>, naming, listing. */
    List<Integer> of(int noun) {
        List<Integer> found = new ArrayList<>(ownHolders(noun));
        boolean titleOfOne =
                !found.isEmpty() && !sentence.token(noun).tag().endsWith("S") && found.equals(titled(noun));
        if (isAsideOf(noun, found) || titleOfOne) {
            // "chief executive Ann Lee and Bob Ray": one has the title.
            return found;
        }
        if (found.isEmpty()
                && sentence.hasRelation(noun, "conj")
                && !meant.startsAnew(noun)
                && !isAnother(noun, sentence.head(noun))) {
            int first = sentence.head(noun);
            if (sentence.token(first).isNoun()) {
                found.addAll(ownHolders(first));
            }
        }
        if (found.isEmpty()) {
            for (int other : sentence.children(noun, "conj")) {
                if (!meant.startsAnew(other)) {
                    found.addAll(appositives(other));
                    found.addAll(titled(other));
                }
            }
        }
        return meant.expanded(found);
    }

    /** <em>carmaker Acme and the unit of Borax</em>: with an article of its own, the second noun is somebody else. */
    private boolean isAnother(int noun, int first) {
        return has(noun, "DT") && !has(first, "DT") && !has(first, "PRP\\$") && !isPossessed(first);
    }

    private boolean has(int noun, String tag) {
        return sentence.children(noun).stream()
                .anyMatch(c -> c < noun && sentence.token(c).tag().matches(tag));
    }

    private boolean isPossessed(int noun) {
        return !sentence.children(noun, "nmod:poss").isEmpty();
    }

    /** <em>Lee, its chairman, Chan and Diaz</em>: a title inside a list is that of the name before it alone. */
    private boolean isAsideOf(int noun, List<Integer> holders) {
        return sentence.hasRelation(noun, "appos")
                && sentence.token(noun).tag().equals("NN")
                && holders.equals(List.of(describedBy(noun)))
                && sentence.children(sentence.head(noun), "conj").stream().anyMatch(c -> c > noun);
    }

    private List<Integer> ownHolders(int noun) {
        List<Integer> found = new ArrayList<>();
        if (!sentence.children(noun, "cop").isEmpty() && !isPlace(noun)) {
            found.addAll(clauses.subjectsOf(noun));
        }
        found.addAll(appositives(noun));
        found.addAll(titled(noun));
        found.addAll(namings.asBearers(noun));
        found.addAll(namings.named(noun));
        found.addAll(listings.membersOf(noun));
        found.addAll(namings.called(noun));
        int head = sentence.head(noun);
        boolean oneOf = head != Arc.ROOT
                && (sentence.token(head).lemma().matches("one|some|several|many|few")
                        || sentence.token(head).tag().equals("CD"))
                && prepositions.prepositionOf(noun).equals("of");
        if (oneOf) {
            // "X, one of the founders of Y", "X became one of the first partners of Y", "two of its founders, X and Y".
            // "X and Y are some of its clients".
            found.addAll(ownHolders(head));
        }
        return found;
    }

    /** <em>X is on a list</em>: the noun says where, not what. */
    private boolean isPlace(int noun) {
        return PLACING.contains(prepositions.prepositionOf(noun));
    }

    private List<Integer> appositives(int noun) {
        List<Integer> found = new ArrayList<>(sentence.children(noun, "appos"));
        if (sentence.hasRelation(noun, "appos")) {
            found.add(describedBy(noun));
        }
        // "the French engineer Paul Martin": the parser may not know what to make of the name.
        for (int child : sentence.children(noun, "dep")) {
            if (child > noun
                    && sentence.token(child).isNoun()
                    && sentence.token(child).isCapitalized()
                    && sentence.token(lastOfPosts(noun) + 1).isProperNoun()) {
                found.add(child);
            }
        }
        return found;
    }

    /** <em>its co-founder and CEO Ann Lee</em>: the last of the nouns that stand before the name. */
    private int lastOfPosts(int noun) {
        return sentence.children(noun, "conj").stream()
                .filter(c -> c == noun + 2 && sentence.token(c).tag().equals("NN"))
                .findFirst()
                .orElse(noun);
    }

    /** Whom an apposition describes: of <em>Acme and Borax, a unit of Cetra</em> the last, for there is one unit. */
    private int describedBy(int noun) {
        int first = sentence.head(noun);
        return sentence.token(noun).tag().equals("NN")
                ? sentence.children(first, "conj").stream()
                        .filter(c -> c < noun && sentence.token(c).isProperNoun())
                        .reduce(first, Math::max)
                : first;
    }

    /** <em>chief executive Ann Lee</em>: the noun modifies the name it stands before. */
    private List<Integer> titled(int noun) {
        int head = sentence.head(noun);
        boolean modifies = sentence.hasRelation(noun, "compound")
                || sentence.hasRelation(noun, "amod")
                || sentence.hasRelation(noun, "nmod")
                || sentence.hasRelation(noun, "flat")
                || sentence.hasRelation(noun, "dep");
        if (modifies
                && head > noun
                && sentence.token(head).isProperNoun()
                && prepositions.prepositionOf(noun).isEmpty()
                && !isPossessive(noun)) {
            List<Integer> found = new ArrayList<>(List.of(head));
            boolean several = sentence.token(noun).tag().equals("NNS") && sentence.hasRelation(head, "conj");
            if (several) {
                // "firms such as A and investors B and C": the title of B is that of C, not of A.
                sentence.children(sentence.head(head), "conj").stream()
                        .filter(c -> c > head)
                        .forEach(found::add);
            }
            return found;
        }
        return List.of();
    }

    private boolean isPossessive(int token) {
        return sentence.children(token, "case").stream()
                .anyMatch(c -> sentence.token(c).tag().equals("POS"));
    }
}
