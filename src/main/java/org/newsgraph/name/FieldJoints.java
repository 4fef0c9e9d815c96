package org.newsgraph.name;

import java.util.function.Predicate;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Tells where the name of a body goes on after a comma or <em>and</em>, as it has several fields: <em>Ministry of Trade and Industry</em>. */
final class FieldJoints {

    /** What a capitalised adjective ends in: <em>Coastal and Marine Agency</em>. */
    private static final String ADJECTIVE = "\\p{Lu}\\p{Ll}{2,}(ic|al|ary|ine|ive)";

    /** What ends the name of a firm or club after its two trades. */
    private static final String FIRM =
            "Corporation|Company|Corp\\.?|Co\\.?|Inc\\.?|Ltd\\.?|Limited|Bank|Association|Committee"
                    + "|Commission|Authority|Society|Exchange|Works|Group";

    private final NameWords words;
    private final Lexicon lexicon;

    FieldJoints(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** Whether "and" is inside: Ministry of Trade and Industry, Food and Drug Administration. */
    boolean joinsAnd(Sentence sentence, int begin, int and) {
        int end = and + 2;
        while (end < sentence.size() && words.continuesName(sentence, end)) {
            end++;
        }
        if (isSharedBody(sentence, begin, and, end)
                || isForWomen(sentence, begin, and)
                || areTrades(sentence, begin, and, end)) {
            return true;
        }
        String left = sentence.token(and - 1).text();
        String right = sentence.token(and + 1).text();
        String last = sentence.token(end - 1).text();
        if (holdsPreposition(sentence, begin, and)) {
            return words.isField(left) && (isField(sentence, and + 1, end) || words.isField(last))
                    || end > and + 2 && left.matches(ADJECTIVE) && right.matches(ADJECTIVE);
        }
        if (lexicon.has(Kind.TRADES, left) && last.matches(FIRM) || left.equals("Bank") && right.equals("Trust")) {
            return areOf(sentence, and + 1, end - 1, word -> lexicon.has(Kind.TRADES, word) || words.isField(word));
        }
        boolean adjectives = isAdjective(left) && right.matches(ADJECTIVE);
        return words.isBody(last)
                && (adjectives
                        || lexicon.has(Kind.PORTFOLIOS, left)
                                && areOf(
                                        sentence,
                                        and + 1,
                                        end - 1,
                                        word -> words.isCommon(word)
                                                || word.matches(ADJECTIVE)
                                                || words.isField(word)));
    }

    private boolean isAdjective(String word) {
        return word.matches(ADJECTIVE) && !lexicon.has(Kind.NAME_ENDINGS, word);
    }

    /** Whether all words from one to the other are of a kind, and none is a country's. */
    private boolean areOf(Sentence sentence, int begin, int end, Predicate<String> kind) {
        for (int i = begin; i < end; i++) {
            String word = sentence.token(i).text();
            if (words.isCountry(word) || !kind.test(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is a field, and what follows up to {@code end} does not say that it is a name's. */
    private boolean isField(Sentence sentence, int at, int end) {
        String word = sentence.token(at).text();
        return lexicon.has(Kind.PORTFOLIOS, word) || words.isField(word) && end == at + 1;
    }

    /**
     * <em>Avon and Somerset Police</em>, <em>the Tarn and Lyell Railway</em>, <em>Ada and Leo Orr Foundation</em>: two places or
     * people, one body.
     */
    private boolean isSharedBody(Sentence sentence, int begin, int and, int end) {
        String last = sentence.token(end - 1).text();
        boolean couple = and - begin == 1
                && end - and > 3
                && words.isGiven(sentence.token(begin).text())
                && words.isGiven(sentence.token(and + 1).text())
                && last.matches(
                        "Foundation|Fund|Trust|Library|Center|Centre|Museum|Institute|School|Hospital|Theatre|Theater");
        boolean afterThe = begin > 0 && sentence.token(begin - 1).text().matches("[Tt]he");
        boolean two = and - begin <= 2
                && (end == and + 3 && last.matches("Police|Constabulary|Council|Schools")
                        || afterThe
                                && end > and + 2
                                && last.matches("Railway|Railroad|Canal|Hospital|Infirmary|Regiment|Syndicate"));
        return couple || two;
    }

    /** <em>Tarn and Women's Hospital</em>: nobody but a body has women. */
    private static boolean isForWomen(Sentence sentence, int begin, int and) {
        return and - begin <= 2
                && and + 2 < sentence.size()
                && sentence.token(and + 1).text().equals("Women")
                && sentence.token(and + 2).text().matches("['’]s");
    }

    /** <em>Oslo Gas and Electric</em>, <em>Tarn Moving and Storage</em>: the two trades of one firm. */
    private boolean areTrades(Sentence sentence, int begin, int and, int end) {
        return and - begin > 1
                && end == and + 2
                && lexicon.has(Kind.TRADES, sentence.token(and - 1).text())
                && lexicon.has(Kind.TRADES, sentence.token(and + 1).text());
    }

    private static boolean holdsPreposition(Sentence sentence, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            if (sentence.token(i).text().matches("of|for")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma is inside: <em>Ministry of Economy, Trade and Industry</em>, <em>University of Kenya, Mombasa</em>. */
    boolean joinsComma(Sentence sentence, int begin, int comma) {
        return holdsPreposition(sentence, begin, comma)
                && (isList(sentence, comma) || isCampus(sentence, begin, comma));
    }

    /** <em>Economy, Trade and Industry</em>, <em>Farming, Animal Health and Fisheries</em>. */
    private boolean isList(Sentence sentence, int comma) {
        Token next = sentence.token(comma + 1);
        if (!words.isField(sentence.token(comma - 1).text()) || next.text().length() < 2 || !next.isCapitalized()) {
            return false;
        }
        if (lexicon.has(Kind.PORTFOLIOS, next.text())) {
            return true;
        }
        int end = words.isField(next.text()) ? comma + 2 : comma + 3;
        return end + 1 < sentence.size()
                && words.isField(sentence.token(end - 1).text())
                && sentence.token(end).text().matches("and|&|,")
                && words.isField(sentence.token(end + 1).text());
    }

    /** <em>University of Kenya, Mombasa</em>: a seat beside the name of a whole country or state. */
    private boolean isCampus(Sentence sentence, int begin, int comma) {
        int seat = comma + 1;
        boolean ends = seat + 1 == sentence.size()
                || sentence.token(seat + 1).text().matches("[,.;:()]|and|in|with|before|where|who|when");
        return ends
                && sentence.token(begin).text().equals("University")
                && sentence.token(begin + 1).text().equals("of")
                && words.isCountryOrState(NameSpan.textOf(sentence, begin + 2, comma))
                && sentence.token(seat).isProperNoun()
                && !words.isCountryOrState(sentence.token(seat).text());
    }
}
