package org.newsgraph.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A score as JSON: the figures of each property and of all ({@code MICRO}), {@code unfounded} and {@code status}. */
public final class ScoreJson {

    private ScoreJson() {}

    /** The whole document, with shares in [0, 1]; ASCII, without a line end after it. */
    public static String of(Score score) {
        List<String> members = new ArrayList<>();
        for (Score.Line line : score.lines()) {
            members.add(quoted(line.predicate()) + ": {\n  \"gold\": " + line.gold() + ",\n  \"said\": " + line.said()
                    + ",\n  \"right\": " + line.right() + ",\n  \"p\": " + number(line.precision()) + ",\n  \"r\": "
                    + number(line.recall()) + ",\n  \"f\": " + number(line.f1()) + "\n }");
        }
        members.add("\"unfounded\": " + score.unfounded());
        members.add("\"status\": [\n  " + score.statusRight() + ",\n  " + score.withStatus() + "\n ]");
        return "{\n " + String.join(",\n ", members) + "\n}";
    }

    /** The shortest decimal number that reads back as {@code value}, which is in [0, 1]. */
    static String number(double value) {
        BigDecimal exact = new BigDecimal(value);
        int digits = 1;
        while (exact.round(new MathContext(digits)).doubleValue() != value) {
            digits++;
        }
        BigDecimal shortest = exact.round(new MathContext(digits)).stripTrailingZeros();
        if (shortest.signum() == 0 || value >= 1e-4) {
            return shortest.scale() < 1 ? shortest.setScale(1).toPlainString() : shortest.toPlainString();
        }
        String unscaled = shortest.unscaledValue().toString();
        String mantissa = unscaled.length() == 1 ? unscaled : unscaled.charAt(0) + "." + unscaled.substring(1);
        return mantissa + String.format(Locale.ROOT, "e-%02d", shortest.scale() - unscaled.length() + 1);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
