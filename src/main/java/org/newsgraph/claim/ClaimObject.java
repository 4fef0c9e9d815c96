package org.newsgraph.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** What a claim says of its subject: another entity, a date or an amount of money. */
public sealed interface ClaimObject {

    /**
     * Another entity of the article.
     *
     * @param id its id among the article's entities
     */
    record EntityObject(int id) implements ClaimObject {}

    /**
     * A year, a month or a day.
     *
     * @param lexical {@code 2023}, {@code 2023-05} or {@code 2023-05-17}
     */
    record DateObject(String lexical) implements ClaimObject {
        /** @throws IllegalArgumentException if it is none of the three forms or not in the calendar */
        public DateObject {
            if (!lexical.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
                throw new IllegalArgumentException("no year, month or day: " + lexical);
            }
            try {
                LocalDate.parse((lexical + "-01-01").substring(0, "0000-00-00".length()));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("not in the calendar: " + lexical, e);
            }
        }
    }

    /**
     * An amount of money.
     *
     * @param amount in whole units of the currency
     * @param currency its ISO 4217 code
     */
    record MoneyObject(BigDecimal amount, String currency) implements ClaimObject {
        public MoneyObject {
            Objects.requireNonNull(amount, "amount");
            if (!currency.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException("no ISO 4217 code: " + currency);
            }
        }

        /** As tables print it: {@code 157000000000 USD}. */
        public String label() {
            return amount.stripTrailingZeros().toPlainString() + " " + currency;
        }
    }
}
