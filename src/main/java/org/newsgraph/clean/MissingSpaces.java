package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;

/**
 * A space after a sentence's end, a comma and the like: {@code "the States.A hand" ⇒ "the States. A hand"}, {@code
 * "Ek,born in" ⇒ "Ek, born in"}.
 *
 * <p>Left alone are initials (U.S.A., Ph.D.), numbers (1,000 and 3.5), addresses, and names with a dot, which are known by
 * a small letter after it (01.ai), by coming twice (Acme.Ai) or by an ending that many have (Acme.AI).
 */
final class MissingSpaces implements Repair {

    /** The end of a word, its punctuation and the beginning of the next. */
    private static final Pattern JOINT = Pattern.compile(
            "(?<=[\\p{L}\\d)\\]%\"'\u2019\u20ac])"
                    + "(?:(?<end>\\.{1,4}|[!?]++)[\"')\\]]{0,2}+(?=\\p{Lu})|[,;](?=[\\p{L}($\u20ac\u00a3])|:(?=\\p{L})|[,;](?=\\d))");

    private static final Pattern WORD_WITH_DOT =
            Pattern.compile("(?<![\\p{L}\\d])[\\p{L}\\d]{1,60}+\\.[\\p{L}\\d]{1,60}+");
    private static final Pattern LEFT = Pattern.compile("[\\p{L}\\d]*\\z");

    @Override
    public List<Replacement> in(String text) {
        Map<String, Integer> dotted = new HashMap<>();
        Matcher words = WORD_WITH_DOT.matcher(text);
        while (words.find()) {
            dotted.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        List<Replacement> changes = new ArrayList<>();
        Matcher joints = JOINT.matcher(text);
        while (joints.find()) {
            Joint joint = new Joint(text, joints.start(), joints.end());
            boolean ends = joints.group("end") != null;
            if (ends ? joint.endsSentence(dotted) : joint.isPause()) {
                changes.add(new Replacement(new Span(joints.end(), joints.end()), " "));
            }
        }
        return changes;
    }

    /** Punctuation between two words that no space parts. */
    private record Joint(String text, int start, int end) {

        private static final int MAX_WORD_LENGTH = 60;

        boolean isPause() {
            boolean number = Character.isDigit(text.charAt(start - 1)) && Character.isDigit(text.charAt(end));
            boolean heldByDigit = Character.isDigit(text.charAt(end)) && text.charAt(start) != ';' && !isNumberList();
            return !number && !heldByDigit && !isInAddress();
        }

        /** {@code "Monday,2019"} is a list, {@code ",000"} is none. */
        private boolean isNumberList() {
            return Character.isLetter(text.charAt(start - 1));
        }

        boolean endsSentence(Map<String, Integer> dotted) {
            String left = left();
            String right = right();
            if (end - start > 1) {
                return !isInAddress();
            }
            boolean oneLetter = right.length() == 1 && end + 1 < text.length() && text.charAt(end + 1) == '.';
            boolean initials = left.length() == 1
                    && Character.isUpperCase(left.charAt(0))
                    && (right.length() == 1 || right.equals(right.toUpperCase(Locale.ROOT)));
            boolean name = dotted.getOrDefault((left + "." + right).toLowerCase(Locale.ROOT), 0) > 1
                    || left.length() == 1
                            && Character.isLowerCase(left.charAt(0))
                            && right.equals(right.toUpperCase(Locale.ROOT))
                    || left.matches("\\p{Lu}[\\p{L}\\d]*\\p{Ll}|\\d{1,3}") && right.matches("AI|IO|TV");
            return text.charAt(start) != '.' || !(oneLetter || initials || name || isInAddress());
        }

        private String left() {
            String before = text.substring(Math.max(0, start - MAX_WORD_LENGTH), start);
            Matcher word = LEFT.matcher(before);
            return word.find() ? word.group() : "";
        }

        private String right() {
            int last = end;
            while (last < text.length()
                    && Character.isLetterOrDigit(text.charAt(last))
                    && last - end < MAX_WORD_LENGTH) {
                last++;
            }
            return text.substring(end, last);
        }

        private boolean isInAddress() {
            int from = start;
            while (from > 0 && start - from < MAX_WORD_LENGTH && !Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
            String word = text.substring(from, start);
            return word.contains("://") || word.contains("@") || word.startsWith("www.");
        }
    }
}
