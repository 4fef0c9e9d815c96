package org.newsgraph.extract;

import java.util.Locale;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/**
 * What the learned reader takes for the target of a limit on exports, though the sentence speaks of no goods, of whose goods
 * they are, or of who was told of the limit.
 */
final class TradeMisreadings {

    /** How far before the last of several addressees the preposition may stand. */
    private static final int ADDRESSEES = 8;

    private final Sentence sentence;
    private final Lexicon lexicon;

    TradeMisreadings(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** Whether the mention is no target. */
    boolean hold(Mention target) {
        return !speaksOfTrade() || isOfGoods(target) || isAddressed(target);
    }

    /** Whether a word of the sentence speaks of goods that cross borders, or of who may have them. */
    private boolean speaksOfTrade() {
        return sentence.tokens().stream()
                .anyMatch(t -> lexicon.has(Kind.TRADE_WORDS, t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** <em>the export of American technologies</em>: whose the goods are. */
    private boolean isOfGoods(Mention place) {
        int noun = sentence.head(place.head());
        return sentence.relation(place.head()).matches("amod|compound")
                && noun != Arc.ROOT
                && lexicon.has(Kind.GOODS, sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    }

    /** <em>set out new rules in letters to Acme</em>: who is told of them. */
    private boolean isAddressed(Mention mention) {
        for (int i = mention.begin() - 1; i > 0 && i >= mention.begin() - ADDRESSEES; i--) {
            if (sentence.token(i).text().equals("to")) {
                return lexicon.has(Kind.MESSAGES, sentence.token(i - 1).lemma());
            }
        }
        return false;
    }
}
