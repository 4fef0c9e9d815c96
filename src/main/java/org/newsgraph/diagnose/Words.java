package org.newsgraph.diagnose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.ClaimObject.DateObject;
import org.newsgraph.claim.ClaimObject.MoneyObject;
import org.newsgraph.language.Sentence;

/** How remarks write words of the text and values. */
final class Words {

    /** More of a list says no more. */
    private static final int MOST_LISTED = 12;

    private Words() {}

    /** The tokens {@code [begin, end)} with blanks where the text has white space. */
    static String in(Sentence sentence, int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            boolean apart = i > begin
                    && sentence.token(i).span().begin()
                            > sentence.token(i - 1).span().end();
            words.append(apart ? " " : "").append(sentence.token(i).text());
        }
        return words.toString();
    }

    static String quoted(Sentence sentence, int begin, int end) {
        return "\"" + in(sentence, begin, end) + "\"";
    }

    /** The value of a date or an amount as tables print it. */
    static String of(ClaimObject value) {
        return value instanceof DateObject date ? date.lexical() : ((MoneyObject) value).label();
    }

    /** {@code a, b, c and 9 more}. */
    static String listed(List<String> words) {
        String first = words.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return words.size() > MOST_LISTED ? first + " and " + (words.size() - MOST_LISTED) + " more" : first;
    }

    /** Letters and digits alone, in lower case: what cleaning leaves as it was. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
