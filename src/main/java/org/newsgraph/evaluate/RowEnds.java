package org.newsgraph.evaluate;

import java.util.Optional;
import java.util.Set;

/**
 * Whether words mean the ends of a gold row: names by any alias, dates and amounts by what they say.
 *
 * @param names what the set calls those whom it speaks of
 */
record RowEnds(GoldNames names) {

    private static final Set<String> DATES = Set.of("foundingDate", "birthDate");
    private static final String AMOUNT = "valuation";

    /** @param lenient whether a part of a name, or the year of a date, will do */
    boolean areThese(GoldRow row, String subject, String object, boolean lenient) {
        return isSubject(row, subject, lenient) && isObject(row, object, lenient);
    }

    boolean isSubject(GoldRow row, String said, boolean lenient) {
        return names.isNamed(row.article(), row.subject(), said, lenient);
    }

    boolean isObject(GoldRow row, String said, boolean lenient) {
        if (DATES.contains(row.predicate())) {
            return isDate(row.object(), said, lenient);
        }
        if (row.predicate().equals(AMOUNT)) {
            return LooseAmount.parse(row.object())
                    .flatMap(a -> LooseAmount.parse(said).map(a::agreesWith))
                    .orElse(false);
        }
        return names.isNamed(row.article(), row.object(), said, lenient);
    }

    private boolean isDate(String date, String said, boolean lenient) {
        Optional<LooseDate> wanted = LooseDate.parse(date);
        Optional<LooseDate> found = LooseDate.parse(said);
        if (wanted.isEmpty() || found.isEmpty()) {
            return names.forms().plain(date).equals(names.forms().plain(said));
        }
        return lenient
                ? wanted.get().year() == found.get().year()
                : wanted.get().agreesWith(found.get());
    }
}
