package org.newsgraph.match;

import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/**
 * What is left of a firm beside the part that somebody has: <em>the shares not owned by Acme</em>, <em>the half that Acme does not
 * own</em>. To deny the rest says nothing of the whole.
 */
final class Remainder {

    private static final Set<String> PARTS = Set.of(
            "share",
            "stock",
            "stake",
            "percent",
            "pct",
            "cent",
            "%",
            "half",
            "third",
            "quarter",
            "part",
            "portion",
            "interest",
            "rest",
            "remainder",
            "unit",
            "debt",
            "bond");

    private Remainder() {}

    /** Whether the verb at a token only tells by a clause which part is meant. */
    static boolean isMeantAt(int verb, Sentence sentence) {
        int part = sentence.head(verb);
        return part != Arc.ROOT
                && part < verb
                && sentence.relation(verb).matches("acl|acl:relcl|parataxis|dep")
                && (PARTS.contains(sentence.token(part).lemma())
                        || sentence.token(part).isVerb() && PARTS.contains(objectOf(part, verb, sentence)));
    }

    /** The lemma of the object before a clause that the parser hung on the verb. */
    private static String objectOf(int governor, int clause, Sentence sentence) {
        return sentence.children(governor, "obj").stream()
                .filter(o -> o < clause)
                .map(o -> sentence.token(o).lemma())
                .findFirst()
                .orElse("");
    }
}
