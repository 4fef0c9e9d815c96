package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/** Every line ends with one line feed: {@code "a\r\nb" ⇒ "a\nb"}. */
final class LineEnds implements Repair {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(LINE_END, text, "\n");
    }
}
