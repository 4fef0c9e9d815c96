package org.newsgraph.name;

import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Tells where the name of a body goes on after a comma or <em>and</em>, as it has several fields: <em>Ministry of Trade and Industry</em>. */
final class FieldJoints {

    /** What a capitalised adjective ends in: <em>Coastal and Marine Agency</em>. */
    private static final String ADJECTIVE = "\\p{Lu}\\p{Ll}{2,}(ic|al|ary|ine|ive)";

    private final NameWords words;
    private final Lexicon lexicon;

    FieldJoints(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** Whether "and" is inside: Ministry of Trade and Industry, Food and Drug Administration. */
    boolean joinsAnd(Sentence sentence, int begin, int and) {
        if (isSharedForce(sentence, begin, and) || areTrades(sentence, and)) {
            return true;
        }
        int end = and + 2;
        while (end < sentence.size() && words.continuesName(sentence, end)) {
            end++;
        }
        String left = sentence.token(and - 1).text();
        String right = sentence.token(and + 1).text();
        String last = sentence.token(end - 1).text();
        if (holdsPreposition(sentence, begin, and)) {
            return words.isField(left) && (isField(sentence, and + 1, end) || words.isField(last))
                    || end > and + 2 && left.matches(ADJECTIVE) && right.matches(ADJECTIVE);
        }
        boolean portfolio = lexicon.has(Kind.PORTFOLIOS, left);
        return portfolio && last.matches("Corporation|Company")
                || (portfolio || left.matches(ADJECTIVE) && right.matches(ADJECTIVE)) && words.isBody(last);
    }

    /** Whether a word is a field, and what follows up to {@code end} does not say that it is a name's. */
    private boolean isField(Sentence sentence, int at, int end) {
        String word = sentence.token(at).text();
        return lexicon.has(Kind.PORTFOLIOS, word) || words.isField(word) && end == at + 1;
    }

    /** <em>Avon and Somerset Police</em>: two counties, one force or council. */
    private static boolean isSharedForce(Sentence sentence, int begin, int and) {
        return and - begin <= 2
                && and + 2 < sentence.size()
                && sentence.token(and + 2).text().matches("Police|Constabulary|Council");
    }

    /** <em>Oslo Gas and Electric</em>, <em>First Savings and Loan Association</em>: the two trades of one firm. */
    private static boolean areTrades(Sentence sentence, int and) {
        return sentence.token(and - 1)
                        .text()
                        .matches("Gas|Power|Telephone|Savings|Light|Cable|Coal|Iron|Steel|Smelting")
                && sentence.token(and + 1)
                        .text()
                        .matches("Electric|Light|Telegraph|Loan|Power|Wireless|Iron|Steel|Coal|Refining|Gas");
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
