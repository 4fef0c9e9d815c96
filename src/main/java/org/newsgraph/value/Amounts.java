package org.newsgraph.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.claim.ClaimObject.MoneyObject;
import org.newsgraph.language.Sentence;

/**
 * Finds amounts of money: <em>$3.5 billion</em> ⇒ 3500000000 USD, <em>62 million euros</em> ⇒ 62000000 EUR,
 * <em>SKr400m</em> ⇒ 400000000 SEK.
 */
public final class Amounts {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("jpy", "JPY"),
            Map.entry("rmb", "CNY"),
            Map.entry("cny", "CNY"),
            Map.entry("₹", "INR"),
            Map.entry("rs", "INR"),
            Map.entry("inr", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("krw", "KRW"),
            Map.entry("chf", "CHF"),
            Map.entry("sfr", "CHF"),
            Map.entry("skr", "SEK"),
            Map.entry("sek", "SEK"),
            Map.entry("nkr", "NOK"),
            Map.entry("nok", "NOK"),
            Map.entry("dkr", "DKK"),
            Map.entry("dkk", "DKK"),
            Map.entry("a$", "AUD"),
            Map.entry("aud", "AUD"),
            Map.entry("c$", "CAD"),
            Map.entry("cad", "CAD"),
            Map.entry("s$", "SGD"),
            Map.entry("hk$", "HKD"),
            Map.entry("nz$", "NZD"),
            Map.entry("nt$", "TWD"),
            Map.entry("r$", "BRL"),
            Map.entry("zł", "PLN"),
            Map.entry("pln", "PLN"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("us dollar", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("rupee", "INR"),
            Map.entry("won", "KRW"),
            Map.entry("swiss franc", "CHF"),
            Map.entry("franc", "CHF"),
            Map.entry("swedish krona", "SEK"),
            Map.entry("swedish kronor", "SEK"),
            Map.entry("kronor", "SEK"),
            Map.entry("krona", "SEK"),
            Map.entry("norwegian krone", "NOK"),
            Map.entry("norwegian kroner", "NOK"),
            Map.entry("danish krone", "DKK"),
            Map.entry("danish kroner", "DKK"),
            Map.entry("australian dollar", "AUD"),
            Map.entry("canadian dollar", "CAD"),
            Map.entry("singapore dollar", "SGD"),
            Map.entry("hong kong dollar", "HKD"),
            Map.entry("zloty", "PLN"),
            Map.entry("real", "BRL"),
            Map.entry("reais", "BRL"),
            Map.entry("rand", "ZAR"),
            Map.entry("naira", "NGN"),
            Map.entry("shekel", "ILS"),
            Map.entry("dirham", "AED"),
            Map.entry("riyal", "SAR"),
            Map.entry("ruble", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("lira", "TRY"),
            Map.entry("baht", "THB"),
            Map.entry("ringgit", "MYR"),
            Map.entry("peso", "MXN"));

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("thousand", new BigDecimal("1e3")),
            Map.entry("k", new BigDecimal("1e3")),
            Map.entry("million", new BigDecimal("1e6")),
            Map.entry("mln", new BigDecimal("1e6")),
            Map.entry("mn", new BigDecimal("1e6")),
            Map.entry("m", new BigDecimal("1e6")),
            Map.entry("crore", new BigDecimal("1e7")),
            Map.entry("billion", new BigDecimal("1e9")),
            Map.entry("bn", new BigDecimal("1e9")),
            Map.entry("b", new BigDecimal("1e9")),
            Map.entry("trillion", new BigDecimal("1e12")),
            Map.entry("tn", new BigDecimal("1e12")));

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String WORD_OR_NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|"
            + String.join("|", NUMBERS.subList(1, NUMBERS.size())) + "|a|half a)";
    private static final String SCALE = "(thousand|million|mln|mn|billion|bn|trillion|tn|crore|[mbk])";

    private static final Pattern SIGN_FIRST = Pattern.compile(
            "(?<![\\p{L}])(US\\$|HK\\$|NZ\\$|NT\\$|[ACSR]\\$|[$€£¥₹₩]|(?:USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|CHF|SFr|SKr|SEK|NKr|NOK|DKr"
                    + "|DKK|AUD|CAD|PLN|Rs)\\.?) ?" + NUMBER + "(?:[ -]?" + SCALE + "\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_LAST = Pattern.compile(
            "\\b" + WORD_OR_NUMBER + "(?:[ -]" + SCALE + ")? (?:of )?("
                    + String.join(
                            "|",
                            NAMES.keySet().stream()
                                    .sorted(Comparator.comparingInt(String::length)
                                            .reversed()
                                            .thenComparing(Comparator.naturalOrder()))
                                    .toList())
                    + ")s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_LAST = Pattern.compile(
            "\\b" + NUMBER + "(?: ?" + SCALE + ")? ?(€|£|USD|EUR|GBP|CHF|SEK|NOK|DKK|CNY|RMB|JPY|PLN|zł)");

    private Amounts() {}

    /** The amounts a sentence names, in order. */
    public static List<Found<MoneyObject>> in(Sentence sentence) {
        SentenceText text = new SentenceText(sentence);
        List<Found<MoneyObject>> found = new ArrayList<>();
        found.addAll(text.all(SIGN_FIRST, m -> amount(m.group(2), m.group(3), sign(m.group(1)))));
        found.addAll(text.all(NAME_LAST, m -> amount(m.group(1), m.group(2), named(m))));
        for (Found<MoneyObject> amount : text.all(CODE_LAST, m -> amount(m.group(1), m.group(2), sign(m.group(3))))) {
            if (found.stream().noneMatch(f -> f.begin() < amount.end() && amount.begin() < f.end())) {
                found.add(amount);
            }
        }
        found.sort(Comparator.comparingInt(Found::begin));
        return found;
    }

    private static Optional<String> sign(String sign) {
        return Optional.ofNullable(SIGNS.get(sign.toLowerCase(Locale.ROOT).replace(".", "")));
    }

    private static Optional<String> named(MatchResult match) {
        return Optional.ofNullable(NAMES.get(match.group(3).toLowerCase(Locale.ROOT)));
    }

    private static Optional<MoneyObject> amount(String number, String scale, Optional<String> currency) {
        String lower = number.toLowerCase(Locale.ROOT);
        BigDecimal value = lower.equals("a")
                ? BigDecimal.ONE
                : lower.equals("half a")
                        ? new BigDecimal("0.5")
                        : NUMBERS.contains(lower)
                                ? BigDecimal.valueOf(NUMBERS.indexOf(lower))
                                : new BigDecimal(lower.replace(",", ""));
        BigDecimal scaled = scale == null ? value : value.multiply(SCALES.get(scale.toLowerCase(Locale.ROOT)));
        return currency.map(c -> new MoneyObject(new BigDecimal(scaled.toPlainString()).stripTrailingZeros(), c));
    }
}
