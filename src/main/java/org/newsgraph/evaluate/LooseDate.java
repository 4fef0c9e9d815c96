package org.newsgraph.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as tables write it, exactly or in words: {@code 2023-05}, {@code May 17th, 2023}.
 *
 * @param year its year
 * @param month 1 to 12, if said
 * @param day the day of the month, if said
 */
record LooseDate(int year, OptionalInt month, OptionalInt day) {

    private static final Pattern ISO = Pattern.compile("(\\p{Nd}{4})(?:-(\\p{Nd}{2}))?(?:-(\\p{Nd}{2}))?(?:t.*|z)?");
    private static final Pattern YEAR = Pattern.compile(
            Characters.NOT_AFTER_WORD + "(1[0-9]\\p{Nd}\\p{Nd}|20\\p{Nd}\\p{Nd})" + Characters.NOT_BEFORE_WORD);
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern DAY =
            Pattern.compile(Characters.NOT_AFTER_WORD + "([0-3]?\\p{Nd})(?:st|nd|rd|th)?" + Characters.NOT_BEFORE_WORD);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** The date in {@code text}; empty if it names no year. */
    static Optional<LooseDate> parse(String text) {
        String lower = Characters.strip(text).toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(lower);
        if (iso.matches()) {
            return Optional.of(
                    new LooseDate(Integer.parseInt(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        Matcher year = YEAR.matcher(lower);
        if (!year.find()) {
            return Optional.empty();
        }
        OptionalInt month = monthIn(lower);
        OptionalInt day = OptionalInt.empty();
        if (month.isPresent()) {
            int at = lower.indexOf(year.group());
            Matcher number = DAY.matcher(lower.substring(0, at) + " "
                    + lower.substring(at + year.group().length()));
            day = number.find() ? number(number.group(1)) : day;
        }
        return Optional.of(new LooseDate(Integer.parseInt(year.group()), month, day));
    }

    /** Whether the years agree, and the months and the days where both are said. */
    boolean agreesWith(LooseDate other) {
        return year == other.year && agree(month, other.month) && agree(day, other.day);
    }

    private static boolean agree(OptionalInt a, OptionalInt b) {
        return a.isEmpty() || b.isEmpty() || a.getAsInt() == b.getAsInt();
    }

    private static OptionalInt monthIn(String lower) {
        Matcher words = WORD.matcher(lower);
        while (words.find()) {
            Integer month = MONTHS.get(Characters.first(words.group(), 3));
            if (month != null) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
