package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * Soft hyphens, marks without width and control characters go, odd spaces become plain ones: {@code "semi<U+00AD>conductor" ⇒
 * "semiconductor"}, {@code "$<U+00A0>5" ⇒ "$ 5"}.
 */
final class InvisibleCharacters implements Repair {

    private static final Pattern ODD =
            Pattern.compile("[\\t\\p{Zs}&&[^ ]]|[\\p{Cf}\\p{Cc}&&[^\\n\\t]]|[\\p{Co}\\p{Cs}\\ufffc\\ufffd]");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(ODD, text, odd -> isSpace(odd.group()) ? " " : "");
    }

    private static boolean isSpace(String odd) {
        return odd.equals("\t") || Character.getType(odd.codePointAt(0)) == Character.SPACE_SEPARATOR;
    }
}
