package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * Paragraphs without any letter or digit go, and so do signs that parted what was cut out: {@code "Tea.\n\n* * *\n\n| Milk." ⇒
 * "Tea.\n\nMilk."}.
 */
final class EmptyParagraphs implements Repair {

    private static final Pattern EMPTY = Pattern.compile(
            "(?m)^[^\\p{L}\\p{N}\\n]++$|^(?:[|>\u00bb\u2022]+|--) *+|(?<![ |>\u00bb\u2022])[ |>\u00bb\u2022]++$| -- *$");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(EMPTY, text, "");
    }
}
