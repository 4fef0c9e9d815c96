package org.newsgraph.clean;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/** Bullets and notes go: {@code "• Tea is up" ⇒ "Tea is up"}, {@code "sold it.[2] Then" ⇒ "sold it. Then"}. */
final class ListMarks implements Repair {

    private static final Pattern MARK = Pattern.compile("(?m)^[\u2022\u25aa\u25cf\u25e6\u00b7*>#]+ +|^[-\u2013\u2014] +"
            + "|(?<=[\\p{L}\\d.,;:!?\"'\u201d\u2019)])\\[(?:\\d{1,3}|note \\d+|citation needed)\\]");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(
                MARK,
                text,
                mark -> mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end())) && isNote(mark)
                        ? " "
                        : "");
    }

    private static boolean isNote(MatchResult mark) {
        return mark.group().startsWith("[");
    }
}
