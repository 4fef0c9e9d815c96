package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * Space before punctuation and inside brackets goes: {@code "accounts , the ( old ) firm ." ⇒ "accounts, the (old) firm."},
 * {@code "the firm ’ s head" ⇒ "the firm’s head"}.
 */
final class SpacedPunctuation implements Repair {

    private static final Pattern SPACE = Pattern.compile(" ++(?=[,;:!?](?![)(]))"
            + "| ++(?=\\.(?:[ \\n\"'\u201d\u2019)\\]]|\\p{Lu}[\\p{Ll} ]|$))"
            + "|(?<=[(\\[]) ++| ++(?=[)\\]])"
            + "|(?<=\\p{L}) (?=['\u2019] (?:s|t|re|ve|ll|d|m)\\b)|(?<=\\p{L} ['\u2019]) (?=(?:s|t|re|ve|ll|d|m)\\b)");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(SPACE, text, "");
    }
}
