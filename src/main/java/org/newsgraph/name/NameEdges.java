package org.newsgraph.name;

import java.util.Locale;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/** Tells which words at either edge of a run of capitals are no part of a name. */
final class NameEdges {

    private final NameWords words;
    private final Lexicon lexicon;

    NameEdges(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** Whether the first token of the run [from, to) is no part of a name. */
    boolean isFirstNothing(Sentence sentence, int from, int to) {
        Token token = sentence.token(from);
        if (to - from == 1) {
            return isNothingAlone(token)
                    || isPluralOpening(token)
                    || isTrade(sentence, from)
                    || from == 0 && isHeadingAlone(sentence);
        }
        if (isMark(token)
                || isUnit(sentence, from)
                || token.text().equals("The")
                || from == 0 && token.text().equals("SOURCE")) {
            return true;
        }
        if (words.isWellKnown(NameSpan.textOf(sentence, from, to))) {
            return false;
        }
        if (from == 0 && isHeading(sentence, to)) {
            return true;
        }
        boolean begins = CaseProfile.beginsClause(sentence, from);
        if (begins && isDescription(sentence, from, to)) {
            return true;
        }
        return begins
                        && (isCommonOpening(token) && !isSubject(sentence, from, to)
                                || isDescribingPlural(sentence, from, to))
                || begins && token.tag().equals("JJ") && words.isCountry(NameSpan.textOf(sentence, from + 1, to))
                || words.isIgnored(token.text()) && (isCalendar(token) || begins && !token.isProperNoun());
    }

    /** Whether the last token of the run [from, to) is no part of a name. */
    boolean isLastNothing(Sentence sentence, int from, int to) {
        Token token = sentence.token(to - 1);
        if (to - from == 1) {
            return isNothingAlone(token);
        }
        if (isMark(token)) {
            return true;
        }
        if (!words.isIgnored(token.text()) || words.isWellKnown(NameSpan.textOf(sentence, from, to))) {
            return false;
        }
        boolean beforeNoun = to < sentence.size() && sentence.token(to).isNoun();
        return isCalendar(token)
                || token.text().matches("AI|A\\.I\\.|TV") && beforeNoun
                || lexicon.has(Kind.ABBREVIATIONS, token.text());
    }

    private boolean isNothingAlone(Token token) {
        return words.isIgnored(token.text())
                || lexicon.has(Kind.CONNECTORS, token.text())
                || token.text().length() == 1 && !token.text().equals("X");
    }

    /** <em>700 MW Tarn Energy</em>: what is counted before a name. */
    private static boolean isUnit(Sentence sentence, int at) {
        return at > 0
                && sentence.token(at).text().matches("[GMk]Wh?|GB|TB|MB|Mbps|Gbps|GHz|MHz|BHP|CC")
                && sentence.token(at - 1).text().matches("[\\d.,]+");
    }

    private static boolean isMark(Token token) {
        return token.text().matches("&|of|and|for|,|['’]s?|[-–]");
    }

    /** In Warsaw, Former minister X, Ask Acme: a word with a capital only because it comes first. */
    private boolean isCommonOpening(Token token) {
        boolean common = token.tag().matches("IN|RB|DT|CC|WRB|WP|PRP\\$?|VB[DPZ]?|MD|TO|EX|PDT|WDT|VBN|VBG")
                || lexicon.has(Kind.OPENINGS, token.text());
        return common && (isPluralOpening(token) || token.nameTag().equals("O"));
    }

    /** <em>Loot Orr has grown</em>: before its verb or with what it owns, a name that only looks like an order. */
    private boolean isSubject(Sentence sentence, int from, int to) {
        return sentence.token(from).tag().matches("VB|VBP|VBN")
                && !lexicon.has(Kind.OPENINGS, sentence.token(from).text())
                && words.isActing(sentence, to);
    }

    /** <em>Recent Acme films include</em>: an adjective of what the name stands before, whatever the tagger thinks. */
    private boolean isDescribingPlural(Sentence sentence, int from, int to) {
        if (!lexicon.has(Kind.OPENINGS, sentence.token(from).text())) {
            return false;
        }
        int at = to;
        while (at + 1 < sentence.size()
                && sentence.token(at).tag().matches("NN|JJ")
                && !sentence.token(at).isCapitalized()) {
            at++;
        }
        return at < sentence.size()
                && sentence.token(at).tag().equals("NNS")
                && !sentence.token(at).isCapitalized();
    }

    /** <em>Rivals Acme and Orr</em>; whatever the tagger thinks. */
    private boolean isPluralOpening(Token token) {
        return token.tag().matches("NNP?S") && lexicon.has(Kind.OPENINGS, token.text());
    }

    /** <em>Drummer Lena Holt</em>, <em>Supermarkets Clay and Orr</em>: what they are, with a capital only because it comes first. */
    private boolean isDescription(Sentence sentence, int from, int to) {
        Token token = sentence.token(from);
        String noun = token.text().toLowerCase(Locale.ROOT);
        if (words.isNamedElsewhere(token.text())
                || lexicon.has(Kind.NAME_ENDINGS, sentence.token(to - 1).text())) {
            return false;
        }
        boolean somebody = words.isGiven(sentence.token(from + 1).text())
                && lexicon.classes(Kind.CLASS_NOUNS, noun).contains(NG.PERSON);
        boolean several = token.tag().matches("NNP?S")
                && noun.endsWith("s")
                && lexicon.has(Kind.CLASS_NOUNS, noun.substring(0, noun.length() - 1))
                && to < sentence.size()
                && sentence.token(to).text().equals("and");
        return somebody || several;
    }

    /** <em>Health economist X</em>, <em>Steel makers</em>: what somebody does, with a capital only because it comes first. */
    private boolean isTrade(Sentence sentence, int at) {
        String word = sentence.token(at).text();
        boolean common = lexicon.has(Kind.PORTFOLIOS, word)
                || lexicon.has(Kind.NAME_ENDINGS, word)
                || lexicon.has(Kind.INSTITUTION_WORDS, word);
        return common
                && CaseProfile.beginsClause(sentence, at)
                && at + 1 < sentence.size()
                && (sentence.token(at + 1).isNoun()
                        || sentence.token(at + 1).text().equals("giant"))
                && !sentence.token(at + 1).isCapitalized()
                && !words.isNamedElsewhere(word);
    }

    /** <em>History Acme was founded</em>: the heading of a paragraph that ran into it. */
    private boolean isHeading(Sentence sentence, int to) {
        String next = sentence.token(1).text();
        return lexicon.has(Kind.HEADINGS, sentence.token(0).text())
                && (to > 2 || !lexicon.has(Kind.NAME_ENDINGS, next))
                && !lexicon.has(Kind.CORPORATE_SUFFIXES, next);
    }

    /** <em>History The firm grew</em>. */
    private boolean isHeadingAlone(Sentence sentence) {
        return lexicon.has(Kind.HEADINGS, sentence.token(0).text())
                && sentence.size() > 1
                && sentence.token(1).text().equals("The");
    }

    private boolean isCalendar(Token token) {
        return lexicon.has(Kind.CALENDAR_WORDS, token.text());
    }
}
