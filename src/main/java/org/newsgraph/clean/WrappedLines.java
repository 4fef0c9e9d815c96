package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * Lines that were wrapped at some width are joined, other line ends end paragraphs: {@code "rose by a\nthird" ⇒ "rose by a
 * third"}, {@code "Headline\nText." ⇒ "Headline\n\nText."}.
 *
 * <p>A text is taken as wrapped if a third of its single line ends stand before a lower-case letter; then all of them are
 * wraps, but those after a short line and those before a bullet.
 */
final class WrappedLines implements Repair {

    private static final int MIN_WRAPPED_LENGTH = 40;
    private static final int MAX_WRAPPED_LENGTH = 140;

    private static final Pattern SINGLE_BREAK = Pattern.compile("(?<=[^\\n ])[ ]*+\\n[ ]*+(?=[^\\n ])");
    private static final Pattern ANY_BREAK = Pattern.compile("[ ]*+\\n\\s*+");
    private static final Pattern BULLET = Pattern.compile("[\u2022\u25aa\u00b7*\u2013\u2014-] |\\d+[.)] ");

    @Override
    public List<Replacement> in(String text) {
        boolean wrapped = isWrapped(text);
        return Repair.ofMatches(
                ANY_BREAK,
                text,
                lineBreak -> wrapped && isWrap(text, lineBreak.start(), lineBreak.end()) ? " " : PARAGRAPH_BREAK);
    }

    private static boolean isWrapped(String text) {
        int breaks = 0;
        int beforeLowerCase = 0;
        Matcher singles = SINGLE_BREAK.matcher(text);
        while (singles.find()) {
            breaks++;
            beforeLowerCase += Character.isLowerCase(text.charAt(singles.end())) ? 1 : 0;
        }
        return beforeLowerCase > 0 && beforeLowerCase * 3 >= breaks;
    }

    private static boolean isWrap(String text, int start, int end) {
        boolean single =
                text.substring(start, end).chars().filter(c -> c == '\n').count() == 1;
        int length = start - (text.lastIndexOf('\n', start - 1) + 1);
        Matcher next = BULLET.matcher(text).region(end, text.length());
        return single && length >= MIN_WRAPPED_LENGTH && length <= MAX_WRAPPED_LENGTH && !next.lookingAt();
    }
}
