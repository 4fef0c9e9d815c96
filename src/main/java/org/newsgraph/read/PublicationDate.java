package org.newsgraph.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day of publication from what metadata says in many ways. */
final class PublicationDate {

    private static final Pattern ISO = Pattern.compile("\\A(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final List<DateTimeFormatter> WRITTEN = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu", "EEE, d MMM uuuu", "uuuu/M/d")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH))
            .toList();
    private static final Pattern TIME_OF_DAY = Pattern.compile("[ T,]+(?:at )?\\d{1,2}:\\d{2}.*\\z");

    private PublicationDate() {}

    /**
     * The day in ISO 8601, such as 2025-01-30; empty if {@code words} give no day, or one that could be read in two ways
     * (03/04/2025).
     */
    static Optional<String> dayOf(String words) {
        String value = words.strip();
        Matcher iso = ISO.matcher(value);
        try {
            if (iso.find()) {
                return Optional.of(LocalDate.of(
                                Integer.parseInt(iso.group(1)),
                                Integer.parseInt(iso.group(2)),
                                Integer.parseInt(iso.group(3)))
                        .toString());
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        String day = TIME_OF_DAY.matcher(value).replaceFirst("").replace(".", "");
        return WRITTEN.stream().flatMap(format -> parsed(day, format)).findFirst();
    }

    private static Stream<String> parsed(String day, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDate.parse(day, format).toString());
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
