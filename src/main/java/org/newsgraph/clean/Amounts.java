package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/** A currency sign stands at its number: {@code "$ 3,500 billion" ⇒ "$3,500 billion"}. */
final class Amounts implements Repair {

    private static final Pattern SPACE = Pattern.compile("(?<=[$\u20ac\u00a3\u00a5]) +(?=\\d)");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(SPACE, text, "");
    }
}
