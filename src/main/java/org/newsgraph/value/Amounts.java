package org.newsgraph.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.newsgraph.claim.ClaimObject.MoneyObject;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.value.Currencies.Wording;

/**
 * Finds amounts of money: <em>$3.5 billion</em> ⇒ 3500000000 USD, <em>62 million euros</em> ⇒ 62000000 EUR,
 * <em>SKr350m</em> ⇒ 350000000 SEK. The ontology says how currencies are written, and
 * which countries share a name for theirs.
 *
 * <p>Immutable; several threads may share it.
 */
public final class Amounts {

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("thousand", new BigDecimal("1e3")),
            Map.entry("k", new BigDecimal("1e3")),
            Map.entry("million", new BigDecimal("1e6")),
            Map.entry("mln", new BigDecimal("1e6")),
            Map.entry("mn", new BigDecimal("1e6")),
            Map.entry("m", new BigDecimal("1e6")),
            Map.entry("lakh", new BigDecimal("1e5")),
            Map.entry("crore", new BigDecimal("1e7")),
            Map.entry("lakh crore", new BigDecimal("1e12")),
            Map.entry("billion", new BigDecimal("1e9")),
            Map.entry("bn", new BigDecimal("1e9")),
            Map.entry("bln", new BigDecimal("1e9")),
            Map.entry("b", new BigDecimal("1e9")),
            Map.entry("trillion", new BigDecimal("1e12")),
            Map.entry("trln", new BigDecimal("1e12")),
            Map.entry("tn", new BigDecimal("1e12")));

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String WORD_OR_NUMBER =
            "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|" + NumberWords.ALTERNATIVES + "|a|half a)";
    private static final String SCALE =
            "(thousand|million|mln|mn|billion|bln|bn|trillion|trln|tn|lakh crore|crore|lakh|[mbk])";

    private final Currencies signsBefore;
    private final Currencies signsAfter;
    private final Currencies names;
    private final SharedCurrencies shared;
    private final Pattern signFirst;
    private final Pattern signLast;
    private final Pattern nameLast;

    /** @throws org.newsgraph.article.InputException if the ontology's currencies are malformed */
    public Amounts(Ontology ontology) {
        this.signsBefore = new Currencies(ontology, Wording.SIGN_BEFORE);
        this.signsAfter = new Currencies(ontology, Wording.SIGN_AFTER);
        this.names = new Currencies(ontology, Wording.NAME);
        this.shared = new SharedCurrencies(ontology);
        this.signFirst = Pattern.compile(
                "(?<!\\p{L})" + signsBefore.anyOf() + "(?:(?<=\\p{L})\\.)? ?" + NUMBER + "(?:[ -]?" + SCALE + "\\b)?",
                Pattern.CASE_INSENSITIVE);
        this.signLast = Pattern.compile("\\b" + NUMBER + "(?: ?" + SCALE + ")? ?" + signsAfter.anyOf());
        this.nameLast = Pattern.compile(
                "\\b" + WORD_OR_NUMBER + "(?:[ -]" + SCALE + ")? (?:of )?" + names.anyOf(shared.words()) + "s?\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /** The amounts a sentence names, in order, whatever country it speaks of. */
    public List<Found<MoneyObject>> in(Sentence sentence) {
        return in(sentence, List.of());
    }

    /**
     * The amounts a sentence names, in order.
     *
     * @param countries where the sentence's firms are at home, the likeliest first: they settle which <em>kroner</em> are meant
     */
    public List<Found<MoneyObject>> in(Sentence sentence, List<Iri> countries) {
        SentenceText text = new SentenceText(sentence);
        List<Found<MoneyObject>> found = new ArrayList<>();
        found.addAll(text.all(
                signFirst,
                m -> isAmount(m.group(1), m.group(3))
                        ? amount(m.group(2), m.group(3), signsBefore.code(m.group(1)))
                        : Optional.empty()));
        found.addAll(text.all(
                nameLast,
                m -> amount(
                        m.group(1),
                        m.group(2),
                        shared.code(m.group(3), countries).or(() -> names.code(m.group(3))))));
        for (Found<MoneyObject> amount :
                text.all(signLast, m -> amount(m.group(1), m.group(2), signsAfter.code(m.group(3))))) {
            if (found.stream().noneMatch(f -> f.begin() < amount.end() && amount.begin() < f.end())) {
                found.add(amount);
            }
        }
        found.sort(Comparator.comparingInt(Found::begin));
        return found;
    }

    /** A sign that is one letter needs more than a number to be money: <em>R9.4bn</em>, but not <em>R2</em>. */
    private static boolean isAmount(String sign, String scale) {
        return scale != null || sign.length() > 1 || !Character.isLetter(sign.charAt(0));
    }

    private static Optional<MoneyObject> amount(String number, String scale, Optional<String> currency) {
        BigDecimal value = value(number.toLowerCase(Locale.ROOT));
        BigDecimal scaled = scale == null ? value : value.multiply(SCALES.get(scale.toLowerCase(Locale.ROOT)));
        return currency.map(c -> new MoneyObject(new BigDecimal(scaled.toPlainString()).stripTrailingZeros(), c));
    }

    private static BigDecimal value(String number) {
        return switch (number) {
            case "a" -> BigDecimal.ONE;
            case "half a" -> new BigDecimal("0.5");
            default -> {
                OptionalInt word = NumberWords.valueOf(number);
                yield word.isPresent() ? BigDecimal.valueOf(word.getAsInt()) : new BigDecimal(number.replace(",", ""));
            }
        };
    }
}
