package org.newsgraph.chain;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.language.Sentence;

/** What a noun phrase says of whether its readers know already whom it means. */
final class Definiteness {

    private Definiteness() {}

    /** <em>the firm</em>, <em>this bank</em>. */
    static boolean isDefinite(Sentence sentence, int noun) {
        return determiner(sentence, noun)
                .filter(d -> d.matches("the|this|that"))
                .isPresent();
    }

    /** <em>a firm</em>, <em>some bank</em>. */
    static boolean isIndefinite(Sentence sentence, int noun) {
        return determiner(sentence, noun)
                .filter(d -> d.matches("a|an|another|one|some|any|every|each|no"))
                .isPresent();
    }

    private static Optional<String> determiner(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .filter(c -> c < noun && (sentence.hasRelation(c, "det") || sentence.hasRelation(c, "nummod")))
                .map(c -> sentence.token(c).text().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** Whether the phrase says itself which one it means, so that it need not be one spoken of before. */
    static boolean isExplained(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            String relation = sentence.relation(child);
            boolean clause = relation.startsWith("acl")
                    && !sentence.token(child - 1 < 0 ? 0 : child - 1).text().equals(",");
            boolean restrictive = clause && !commaBetween(sentence, noun, child);
            if (restrictive
                    || relation.equals("nmod") && !commaBetween(sentence, noun, child)
                    || relation.equals("nmod:poss")
                    || relation.equals("amod")
                            && sentence.token(child)
                                    .lemma()
                                    .matches(
                                            "other|same|first|second|third|new|next|old|former|latest|last|only|right|wrong|largest|biggest")) {
                return true;
            }
        }
        return false;
    }

    private static boolean commaBetween(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.token(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
