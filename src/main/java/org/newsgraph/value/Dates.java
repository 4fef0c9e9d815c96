package org.newsgraph.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.claim.ClaimObject.DateObject;
import org.newsgraph.language.Sentence;

/**
 * Finds years, months and days: <em>12 May 2019</em> ⇒ 2019-05-12, <em>November 2018</em> ⇒ 2018-11, <em>in 2011</em> ⇒
 * 2011. Dates told by their distance (<em>three years ago</em>, <em>last year</em>) count from the day the article
 * appeared, if that is known.
 */
public final class Dates {

    private static final String MONTH =
            "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
    private static final String DAY = "([0-3]?\\d)(?:st|nd|rd|th)?";

    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("\\b" + DAY + "(?: of)? " + MONTH + "(?: of)?,? " + YEAR + "\\b");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("\\b" + MONTH + " " + DAY + " ?,? ?(?:in )?" + YEAR + "\\b");
    private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + "(?: of)?,? (?:in )?" + YEAR + "\\b");
    private static final Pattern ISO = Pattern.compile("\\b" + YEAR + "-(\\d\\d)(?:-(\\d\\d))?\\b");
    private static final Pattern YEAR_ALONE = Pattern.compile(
            "(?<![\\d.,$€£¥#-])\\b" + YEAR + "\\b(?![\\d%°]|-\\p{L}|[.,-]\\d| ?(?:percent|per cent|million|billion))");
    private static final Pattern YEARS_AGO = Pattern.compile(
            "\\b(an?|" + NumberWords.ALTERNATIVES + "|\\d{1,3}) (years?|decades?) (?:ago|earlier)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEAR_YEAR = Pattern.compile("\\b(last|this) year\\b", Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /**
     * The dates a sentence names, in order, none inside another.
     *
     * @param appeared the day the article appeared
     */
    public static List<Found<DateObject>> in(Sentence sentence, Optional<LocalDate> appeared) {
        SentenceText text = new SentenceText(sentence);
        List<Found<DateObject>> found = new ArrayList<>();
        found.addAll(text.all(DAY_MONTH_YEAR, m -> day(m.group(3), m.group(2), m.group(1))));
        found.addAll(text.all(MONTH_DAY_YEAR, m -> day(m.group(3), m.group(1), m.group(2))));
        found.addAll(text.all(ISO, Dates::iso));
        found.addAll(text.all(MONTH_YEAR, m -> month(m.group(2), m.group(1))));
        found.addAll(text.all(YEAR_ALONE, m -> Optional.of(new DateObject(m.group(1)))));
        appeared.ifPresent(day -> {
            found.addAll(text.all(YEARS_AGO, m -> yearsBefore(day, m)));
            found.addAll(text.all(
                    NEAR_YEAR,
                    m -> Optional.of(new DateObject(
                            Integer.toString(day.getYear() - (m.group(1).equalsIgnoreCase("last") ? 1 : 0))))));
        });
        return withoutNested(found);
    }

    private static Optional<DateObject> day(String year, String month, String day) {
        try {
            return Optional.of(new DateObject(LocalDate.of(Integer.parseInt(year), number(month), Integer.parseInt(day))
                    .toString()));
        } catch (DateTimeException e) {
            // "31 February 2019": the month and year are still said.
            return month(year, month);
        }
    }

    private static Optional<DateObject> month(String year, String month) {
        return Optional.of(new DateObject(String.format(Locale.ROOT, "%s-%02d", year, number(month))));
    }

    private static Optional<DateObject> iso(MatchResult match) {
        try {
            int day = match.group(3) == null ? 1 : Integer.parseInt(match.group(3));
            LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), day);
            return Optional.of(new DateObject(match.group()));
        } catch (DateTimeException e) {
            // "2019-20" is a season, not a month.
            return Optional.empty();
        }
    }

    private static int number(String month) {
        return switch (month.substring(0, 3).toLowerCase(Locale.ROOT)) {
            case "jan" -> 1;
            case "feb" -> 2;
            case "mar" -> 3;
            case "apr" -> 4;
            case "may" -> 5;
            case "jun" -> 6;
            case "jul" -> 7;
            case "aug" -> 8;
            case "sep" -> 9;
            case "oct" -> 10;
            case "nov" -> 11;
            default -> 12;
        };
    }

    private static Optional<DateObject> yearsBefore(LocalDate day, MatchResult match) {
        String number = match.group(1).toLowerCase(Locale.ROOT);
        int count = number.startsWith("a") ? 1 : NumberWords.valueOf(number).orElseGet(() -> Integer.parseInt(number));
        int years = match.group(2).startsWith("d") ? 10 * count : count;
        return Optional.of(new DateObject(Integer.toString(day.getYear() - years)));
    }

    private static List<Found<DateObject>> withoutNested(List<Found<DateObject>> found) {
        List<Found<DateObject>> kept = new ArrayList<>();
        for (Found<DateObject> date : found) {
            if (kept.stream().noneMatch(k -> k.begin() < date.end() && date.begin() < k.end())) {
                kept.add(date);
            }
        }
        kept.sort(Comparator.comparingInt(Found::begin));
        return kept;
    }
}
