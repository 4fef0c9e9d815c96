package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** The prepositional phrases of one sentence: <em>barred from selling to X</em>. */
final class Prepositions {

    private final Sentence sentence;
    private final MeantWords meant;

    Prepositions(Sentence sentence, MeantWords meant) {
        this.sentence = sentence;
        this.meant = meant;
    }

    /** The complements of the prepositions on a word, stranded ones in relative clauses included. */
    List<Integer> complementsOf(int token, Set<String> prepositions) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(token)) {
            String relation = sentence.relation(child);
            boolean phrase = relation.startsWith("obl")
                    || relation.startsWith("nmod")
                    || relation.startsWith("advcl")
                    || relation.startsWith("acl")
                    || relation.startsWith("dep")
                    || relation.startsWith("xcomp");
            if (phrase && prepositions.contains(prepositionOf(child))) {
                found.add(child);
            } else if (isStranded(child)
                            && prepositions.contains(sentence.token(child).lemma())
                    || isWhere(child) && (prepositions.contains("at") || prepositions.contains("in"))) {
                int clause = meant.relativeClauseAbove(token);
                if (clause != Arc.ROOT) {
                    found.add(sentence.head(clause));
                }
            }
        }
        return meant.expanded(found);
    }

    /** <em>the museum where she works</em>: at the museum. */
    private boolean isWhere(int child) {
        return sentence.token(child).tag().equals("WRB")
                && sentence.token(child).lemma().equals("where")
                && sentence.hasRelation(child, "advmod");
    }

    private boolean isStranded(int child) {
        String tag = sentence.token(child).tag();
        return (tag.equals("IN") || tag.equals("RP") || tag.equals("TO"))
                && sentence.children(child).isEmpty()
                && !sentence.relation(child).equals("mark")
                && !sentence.relation(child).equals("case");
    }

    /**
     * The preposition of a phrase in lower case, {@code such as} as two words even where they stand apart, as in <em>such films
     * as X</em>; empty if it has none.
     */
    String prepositionOf(int token) {
        for (int child : sentence.children(token, "case")) {
            if (!sentence.token(child).tag().equals("POS")) {
                return joined(child, token);
            }
        }
        // "barred from selling", "after founding": the preposition of a gerund is its marker.
        for (int child : sentence.children(token, "mark")) {
            if (sentence.token(child).tag().equals("IN")
                    && sentence.token(token).tag().equals("VBG")) {
                return sentence.token(child).lemma();
            }
        }
        return "";
    }

    /** A preposition of two words may be one of two to the parser, or one that holds the other. */
    private String joined(int preposition, int complement) {
        List<Integer> words = new ArrayList<>(List.of(preposition));
        List<Integer> fixed = sentence.children(preposition, "fixed");
        words.addAll(fixed);
        if (fixed.isEmpty() && sentence.children(complement, "case").contains(preposition + 1)) {
            words.add(preposition + 1);
        }
        String joined = words.stream()
                .map(word -> sentence.token(word).text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return joined.equals("as") && isExample(complement) ? "such as" : joined;
    }

    /** <em>such films as X</em>. */
    private boolean isExample(int complement) {
        int noun = sentence.head(complement);
        return noun != Arc.ROOT
                && sentence.children(noun).stream()
                        .anyMatch(c -> c < noun && sentence.token(c).text().equalsIgnoreCase("such"));
    }
}
