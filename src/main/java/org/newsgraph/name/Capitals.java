package org.newsgraph.name;

import java.util.Locale;

/** What capitals throughout say of words, and what they would be without them. */
public final class Capitals {

    private Capitals() {}

    /** Whether words of five letters or more stand in capitals throughout: {@code RIVAL BANKS}. */
    public static boolean areThroughout(String text) {
        return text.length() > 4
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().allMatch(c -> Character.isLetter(c) || " -&'’.".indexOf(c) >= 0);
    }

    /** {@code HONG KONG ⇒ Hong Kong}: words parted by single blanks, each with its first letter as a capital. */
    public static String onlyFirst(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return out.toString();
    }
}
