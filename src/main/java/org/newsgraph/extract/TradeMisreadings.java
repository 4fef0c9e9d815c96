package org.newsgraph.extract;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;

/**
 * What the learned reader takes for the target of a limit on exports, though the sentence speaks of no goods, of whose goods
 * they are, or of who was told of the limit.
 */
final class TradeMisreadings {

    private static final Set<String> TRADE = Set.of(
            "export",
            "exports",
            "exporter",
            "sale",
            "sell",
            "ship",
            "shipment",
            "shipping",
            "deliver",
            "delivery",
            "supply",
            "supplier",
            "access",
            "buy",
            "purchase",
            "trade",
            "technology",
            "chip",
            "semiconductor",
            "embargo",
            "licence",
            "license",
            "licensing",
            "good",
            "blacklist",
            "list",
            "transfer",
            "import",
            "component",
            "equipment",
            "weapon",
            "arm",
            "procure",
            "source");

    private static final Set<String> GOODS = Set.of(
            "technology",
            "good",
            "product",
            "chip",
            "semiconductor",
            "equipment",
            "component",
            "part",
            "machine",
            "tool",
            "software",
            "export",
            "weapon",
            "design",
            "know-how",
            "item",
            "hardware");

    private static final Set<String> LETTERS =
            Set.of("letter", "notice", "statement", "note", "email", "memo", "message");

    /** How far before the last of several addressees the preposition may stand. */
    private static final int ADDRESSEES = 8;

    private final Sentence sentence;

    TradeMisreadings(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the mention is no target. */
    boolean hold(Mention target) {
        return !speaksOfTrade() || isOfGoods(target) || isAddressed(target);
    }

    /** Whether a word of the sentence speaks of goods that cross borders, or of who may have them. */
    private boolean speaksOfTrade() {
        return sentence.tokens().stream().anyMatch(t -> TRADE.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** <em>the export of American technologies</em>: whose the goods are. */
    private boolean isOfGoods(Mention place) {
        int noun = sentence.head(place.head());
        return sentence.relation(place.head()).matches("amod|compound")
                && noun != Arc.ROOT
                && GOODS.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    }

    /** <em>set out new rules in letters to Acme</em>: who is told of them. */
    private boolean isAddressed(Mention mention) {
        for (int i = mention.begin() - 1; i > 0 && i >= mention.begin() - ADDRESSEES; i--) {
            if (sentence.token(i).text().equals("to")) {
                return LETTERS.contains(sentence.token(i - 1).lemma());
            }
        }
        return false;
    }
}
