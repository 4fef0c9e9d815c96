package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** Whom a noun is said to comprise: <em>Its backers include X and Y</em>. */
final class Listings {

    private static final Set<String> LISTING = Set.of("include", "number", "comprise");
    private static final Set<String> EXAMPLES = Set.of("such as", "including", "like", "namely", "among");

    private final Sentence sentence;
    private final Prepositions prepositions;

    Listings(Sentence sentence, Prepositions prepositions) {
        this.sentence = sentence;
        this.prepositions = prepositions;
    }

    /** <em>Its backers include X and Y</em>, <em>backers such as X</em>. */
    List<Integer> membersOf(int noun) {
        List<Integer> found = new ArrayList<>();
        int verb = sentence.head(noun);
        boolean inverted = verb != Arc.ROOT
                && (sentence.hasRelation(noun, "nsubj")
                        || prepositions.prepositionOf(noun).equals("among") && noun < verb)
                && !sentence.children(verb, "cop").isEmpty()
                && sentence.token(verb).isProperNoun();
        if (inverted) {
            // "Among its backers are X and Y", "Its founder is X".
            found.add(verb);
        }
        if (verb != Arc.ROOT
                && sentence.hasRelation(noun, "nsubj")
                && LISTING.contains(sentence.token(verb).lemma())) {
            found.addAll(sentence.children(verb, "obj"));
        }
        found.addAll(partlyListed(noun, verb));
        found.addAll(prepositions.complementsOf(noun, EXAMPLES));
        if (sentence.children(noun, "amod").stream()
                .anyMatch(m -> m < noun && sentence.token(m).lemma().equals("such"))) {
            // "such backers as X and Y"
            found.addAll(prepositions.complementsOf(noun, Set.of("as")));
        }
        if (sentence.token(noun).tag().equals("NNS")) {
            found.addAll(afterColon(noun));
        }
        return found;
    }

    /** <em>two units: X and Y</em>, <em>the following firms -- X and Y</em>. */
    private List<Integer> afterColon(int noun) {
        return sentence.children(noun).stream()
                .filter(c -> c > noun
                        && sentence.relation(c).matches("dep|appos|parataxis")
                        && sentence.token(c).isProperNoun()
                        && sentence.children(noun, "punct").stream()
                                .anyMatch(p -> p > noun
                                        && p < c
                                        && sentence.token(p).text().matches(":|--?|[–—]")))
                .toList();
    }

    /** <em>Some of its backers include X</em>, <em>backers who include X</em>, <em>counts backers like X</em>. */
    private List<Integer> partlyListed(int noun, int above) {
        List<Integer> found = new ArrayList<>();
        if (above == Arc.ROOT) {
            return found;
        }
        int verb = sentence.head(above);
        boolean some = prepositions.prepositionOf(noun).equals("of")
                && sentence.hasRelation(above, "nsubj")
                && verb != Arc.ROOT
                && LISTING.contains(sentence.token(verb).lemma());
        if (some) {
            found.addAll(sentence.children(verb, "obj"));
        }
        for (int clause : sentence.children(noun, "acl:relcl")) {
            // Not "equipment whose customers include X".
            boolean ofNoun = sentence.children(clause, "nsubj").stream()
                    .allMatch(s -> sentence.token(s).tag().matches("WDT|WP"));
            if (ofNoun && LISTING.contains(sentence.token(clause).lemma())) {
                found.addAll(sentence.children(clause, "obj"));
            }
        }
        if (sentence.hasRelation(noun, "obj") && sentence.token(noun).tag().equals("NNS")) {
            found.addAll(prepositions.complementsOf(above, Set.of("such as", "like", "including")));
        }
        return found;
    }
}
