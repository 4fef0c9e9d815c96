package org.newsgraph.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money as tables write it: {@code 157000000000 USD}, {@code $157 billion}.
 *
 * @param value in whole units of the currency
 * @param currency an ISO 4217 code, {@code $} for a dollar of unknown country, or empty
 */
record LooseAmount(double value, Optional<String> currency) {

    private static final double TOLERANCE = 0.01;
    private static final Pattern NUMBER = Pattern.compile("([\\p{Nd}.,]+)(?:[eE]\\+?(\\p{Nd}+))?");
    private static final Pattern CODE =
            Pattern.compile(Characters.NOT_AFTER_WORD + "[A-Z]{3}" + Characters.NOT_BEFORE_WORD);
    private static final List<Map.Entry<String, Double>> SCALES = List.of(
            Map.entry("trillion", 1e12), Map.entry("billion", 1e9), Map.entry("bn", 1e9), Map.entry("million", 1e6));

    /** The first amount in {@code text}; empty if there is no number. */
    static Optional<LooseAmount> parse(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        double value;
        try {
            double power = Double.parseDouble("1e" + (number.group(2) == null ? "0" : number.group(2)));
            value = Double.parseDouble(number.group(1).replace(",", "")) * power;
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Double> scale : SCALES) {
            if (lower.contains(scale.getKey())) {
                value *= scale.getValue();
                break;
            }
        }
        Matcher code = CODE.matcher(text);
        Optional<String> dollar = text.contains("$") ? Optional.of("$") : Optional.empty();
        return Optional.of(new LooseAmount(value, code.find() ? Optional.of(code.group()) : dollar));
    }

    /** Whether the values are the same but for a hundredth and the currencies may be the same. */
    boolean agreesWith(LooseAmount other) {
        return Math.abs(value - other.value) <= TOLERANCE * Math.max(value, other.value)
                && (currency.equals(other.currency) || isVague() || other.isVague());
    }

    private boolean isVague() {
        return currency.isEmpty() || currency.get().equals("$");
    }
}
