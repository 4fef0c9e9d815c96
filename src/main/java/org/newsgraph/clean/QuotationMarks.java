package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;

/**
 * Quotation marks of all kinds become plain, with space outside and none inside: {@code he said.„So it is“ ⇒ he said. "So
 * it is"}, {@code “ never ” ⇒ "never"}, {@code ‘reason’ ⇒ "reason"}, {@code firm’s ⇒ firm's}.
 *
 * <p>Whether a mark opens or closes shows in its shape; where plain marks are used, in the spaces around, and where there
 * are none, in what came before in the paragraph.
 */
final class QuotationMarks implements Repair {

    private static final Pattern MARK = Pattern.compile("[\"\u201c\u201d\u201e\u201f\u00ab\u00bb]|``|''|,,(?=\\p{Lu})"
            + "|\\n|(?<single>[\u2018\u201a](?=[^\\s])(?:[^\u2018\u2019\u201a\\n]|\u2019(?=\\p{L})){1,80}+\u2019(?!\\p{L}))"
            + "|[\u2018\u2019\u201a\u201b\u2032\u00b4`\u2039\u203a]");

    @Override
    public List<Replacement> in(String text) {
        List<Replacement> changes = new ArrayList<>();
        Paragraph paragraph = new Paragraph(text);
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            if (marks.group().equals("\n")) {
                paragraph = new Paragraph(text);
            } else if (marks.group("single") != null) {
                String mark = paragraph.inside ? "'" : "\"";
                addPair(marks.start(), marks.end(), mark, changes);
            } else if (isSingle(marks.group())) {
                changes.add(new Replacement(new Span(marks.start(), marks.end()), "'"));
            } else {
                paragraph.add(marks.start(), marks.end(), changes);
            }
        }
        return changes;
    }

    private static boolean isSingle(String mark) {
        return "\u2018\u2019\u201a\u201b\u2032\u00b4`\u2039\u203a".contains(mark);
    }

    private static void addPair(int start, int end, String mark, List<Replacement> changes) {
        changes.add(new Replacement(new Span(start, start + 1), mark));
        changes.add(new Replacement(new Span(end - 1, end), mark));
    }

    /** Follows the marks of one paragraph. */
    private static final class Paragraph {

        private final String text;
        private boolean inside;
        private boolean german;

        Paragraph(String text) {
            this.text = text;
        }

        void add(int start, int end, List<Replacement> changes) {
            boolean opens = opens(start, end);
            inside = opens;
            int from = start;
            int to = end;
            String words = "\"";
            if (opens) {
                while (to < text.length() && text.charAt(to) == ' ') {
                    to++;
                }
                words = needsSpaceBefore(start) ? " \"" : words;
            } else {
                int lastEnd = changes.isEmpty()
                        ? 0
                        : changes.get(changes.size() - 1).span().end();
                while (from > lastEnd && text.charAt(from - 1) == ' ') {
                    from--;
                }
                words = needsSpaceAfter(end) ? "\" " : words;
            }
            if (!words.equals(text.substring(from, to))) {
                changes.add(new Replacement(new Span(from, to), words));
            }
        }

        private boolean opens(int start, int end) {
            char mark = text.charAt(start);
            switch (mark) {
                case '\u201e', ',' -> {
                    german = true;
                    return true;
                }
                case '\u201c' -> {
                    return !(german && inside);
                }
                case '\u201d', '\'' -> {
                    return false;
                }
                case '\u00bb', '\u00ab' -> {
                    return !inside;
                }
                case '`' -> {
                    return true;
                }
                default -> {
                    return plainOpens(start, end);
                }
            }
        }

        private boolean plainOpens(int start, int end) {
            boolean spaceBefore = start == 0
                    || Character.isWhitespace(text.charAt(start - 1))
                    || "([".indexOf(text.charAt(start - 1)) >= 0;
            boolean spaceAfter = end == text.length()
                    || Character.isWhitespace(text.charAt(end))
                    || ".,;:!?)]".indexOf(text.charAt(end)) >= 0;
            return spaceBefore == spaceAfter ? !inside : spaceBefore;
        }

        private boolean needsSpaceBefore(int start) {
            return start > 0
                    && (Character.isLetterOrDigit(text.charAt(start - 1))
                            || ".,;:!?)".indexOf(text.charAt(start - 1)) >= 0);
        }

        private boolean needsSpaceAfter(int end) {
            return end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '(');
        }
    }
}
