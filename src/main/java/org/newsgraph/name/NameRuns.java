package org.newsgraph.name;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Finds how far a name goes: over capitals, and over the small words and marks that names have inside. */
final class NameRuns {

    private static final int MAX_KNOWN_TOKENS = 7;

    /** How given names of the Far East are written: {@code Min-ho}, {@code Jae-hyun}. */
    private static final Pattern GIVEN = Pattern.compile("(?i)SYLLABLE-SYLLABLE"
            .replace("SYLLABLE", "([bcdghjklmnprstwyz]|ch|kw|sh|ts)?[aeiouy]{1,3}(n|ng|k|m|p|l|h|t)?"));

    private final NameWords words;
    private final PrepositionJoints prepositions;
    private final PartnersJoints partners;
    private final FieldJoints fields;
    private final OwnerJoints owners;
    private final ForeignNames foreign;
    private final HyphenatedNames hyphenated;
    private final InnerBodies inner;
    private final Lexicon lexicon;

    NameRuns(NameWords words) {
        this.words = words;
        this.prepositions = new PrepositionJoints(words);
        this.partners = new PartnersJoints(words);
        this.fields = new FieldJoints(words);
        this.owners = new OwnerJoints(words);
        this.foreign = new ForeignNames(words);
        this.hyphenated = new HyphenatedNames(words);
        this.inner = new InnerBodies(words);
        this.lexicon = words.lexicon();
    }

    /** The end of the longest well-known name of two tokens or more that begins at the token, if one does. */
    Optional<Integer> knownNameAt(Sentence sentence, int begin) {
        for (int end = Math.min(sentence.size(), begin + MAX_KNOWN_TOKENS); end > begin + 1; end--) {
            String text = NameSpan.textOf(sentence, begin, end);
            if (!sentence.token(end - 1).text().matches("['’]s|[,.]") && words.isWellKnown(text)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    /** The end of the run of name words that begins at the token. */
    int endOfRun(Sentence sentence, int begin) {
        int end = begin + 1;
        while (end < sentence.size()) {
            int next = step(sentence, begin, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** The end of the run with the next word or two in it; {@code at}, its end so far, if it goes on no further. */
    private int step(Sentence sentence, int begin, int at) {
        if (knownNameAt(sentence, at).isPresent()
                && words.beginsName(sentence, at)
                && isPossessiveOrBreak(sentence, at)) {
            return at;
        }
        if (inner.endAt(sentence, at) > at) {
            return at;
        }
        Token token = sentence.token(at);
        String text = token.text();
        if (words.continuesName(sentence, at)) {
            return endsWithCompound(sentence, at)
                            || NameWords.beginsSentence(sentence, at)
                            || isAfterHeading(sentence, begin, at)
                    ? at
                    : at + 1;
        }
        if (words.isLegalForm(text)) {
            return at + 1;
        }
        int abroad = foreign.after(sentence, begin, at);
        if (abroad > at) {
            return abroad;
        }
        if (text.equals("(") && isSeatInside(sentence, at)) {
            return at + 4;
        }
        boolean more = at + 1 < sentence.size();
        if (text.equals("of") && more && isInSubtitle(sentence, begin, at)) {
            return sentence.token(at + 1).text().equals("the") ? at + 3 : at + 2;
        }
        if (text.matches("of|for") && more) {
            return prepositions.after(sentence, begin, at);
        }
        if (text.matches("&|\\+|/") && more && words.continuesName(sentence, at + 1)) {
            return text.equals("/") && !partners.joinsSlash(sentence, begin, at) ? at : at + 2;
        }
        if (text.equals("and") && more) {
            return joinsAnd(sentence, begin, at) ? at + 2 : at;
        }
        if (lexicon.has(Kind.CONNECTORS, text)) {
            return afterConnectors(sentence, at);
        }
        if (isHyphenAfterOwner(sentence, at)) {
            return at + 3;
        }
        if (text.matches("['’]s?")
                && more
                && (words.continuesName(sentence, at + 1)
                        || words.isLegalForm(sentence.token(at + 1).text()))) {
            return owners.joins(sentence, begin, at) ? at + 2 : at;
        }
        if (text.equals(",") && more) {
            int firm = partners.afterComma(sentence, begin, at);
            return firm == at && fields.joinsComma(sentence, begin, at) ? at + 2 : firm;
        }
        if (text.equals(":") && isTitleColon(sentence, begin, at)) {
            return at + 3;
        }
        return isModelNumber(sentence, begin, at) || isFamily(sentence, begin, at) ? at + 1 : at;
    }

    /** <em>Orr Energy The Joule was its first car</em>: a heading without a full stop, and the sentence below it. */
    private static boolean isAfterHeading(Sentence sentence, int begin, int at) {
        return begin == 0
                && sentence.token(at).text().equals("The")
                && !sentence.token(at - 1)
                        .text()
                        .matches(
                                "[:'’].*|In|Into|Of|Off|On|Out|Up|For|From|And|By|To|At|With|Over|Under|Behind|Beyond|Through|About|Around|Across|Against|Between");
    }

    /** <em>Tarn Chips (Shenzhen) Co., Ltd.</em>, as firms of the Far East say where they are. */
    private boolean isSeatInside(Sentence sentence, int at) {
        return at + 3 < sentence.size()
                && sentence.token(at + 1).isCapitalized()
                && sentence.token(at + 2).text().equals(")")
                && words.isLegalForm(sentence.token(at + 3).text())
                && !words.isLegalForm(sentence.token(at - 1).text());
    }

    /** <em>Quiet Harbour: The Return</em>, but not <em>Orr: The firm grew</em>. */
    private static boolean isTitleColon(Sentence sentence, int begin, int at) {
        return at + 2 < sentence.size()
                && begin > 0
                && sentence.token(at - 1).span().end()
                        == sentence.token(at).span().begin()
                && sentence.token(at + 1).text().matches("The|A|An|Into|Beyond")
                && sentence.token(at + 2).isCapitalized();
    }

    /** <em>Quiet Harbour: The Return of the Heron</em>. */
    private boolean isInSubtitle(Sentence sentence, int begin, int of) {
        int next = sentence.token(of + 1).text().equals("the") ? of + 2 : of + 1;
        if (next >= sentence.size() || !words.continuesName(sentence, next)) {
            return false;
        }
        for (int i = begin + 1; i < of - 1; i++) {
            if (sentence.token(i).text().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** <em>the Brandel family</em>, but neither <em>the Danish family</em> nor <em>the Brandel family home</em>. */
    private boolean isFamily(Sentence sentence, int begin, int at) {
        boolean called = sentence.token(at).text().equals("family")
                && at - begin == 1
                && begin > 0
                && sentence.token(begin - 1).text().matches("[Tt]he")
                && sentence.token(begin).text().matches("\\p{Lu}\\p{L}+")
                && !words.isWellKnown(sentence.token(begin).text())
                && !words.isCountry(sentence.token(begin).text());
        if (!called) {
            return false;
        }
        if (at + 1 == sentence.size() || sentence.token(at + 1).isNoun()) {
            return at + 1 == sentence.size();
        }
        // "the Gemini family of models", "the Brandel family of Leeds"
        return !sentence.token(at + 1).text().equals("of")
                || at + 2 < sentence.size() && sentence.token(at + 2).isProperNoun();
    }

    /** <em>Ursula von der Leyen</em>. */
    private int afterConnectors(Sentence sentence, int at) {
        int next = at + 1;
        while (next < sentence.size()
                && lexicon.has(Kind.CONNECTORS, sentence.token(next).text())) {
            next++;
        }
        return next < sentence.size() && words.continuesName(sentence, next) && glued(sentence, at) ? next + 1 : at;
    }

    private boolean isPossessiveOrBreak(Sentence sentence, int at) {
        return sentence.token(at - 1).text().matches("['’]s");
    }

    /** <em>Dobrin's-Marsh</em>, which the tokenizer takes apart. */
    private boolean isHyphenAfterOwner(Sentence sentence, int at) {
        return at + 2 < sentence.size()
                && sentence.token(at).text().matches("['’]s?")
                && sentence.token(at + 1).text().equals("-")
                && sentence.token(at).span().end()
                        == sentence.token(at + 1).span().begin()
                && sentence.token(at + 1).span().end()
                        == sentence.token(at + 2).span().begin()
                && words.continuesName(sentence, at + 2);
    }

    private boolean joinsAnd(Sentence sentence, int begin, int and) {
        return words.continuesName(sentence, and + 1)
                && (partners.joinsAnd(sentence, begin, and) || fields.joinsAnd(sentence, begin, and));
    }

    /** <em>Bergen-based</em>, but not the given name <em>Min-ho</em>. */
    private boolean endsWithCompound(Sentence sentence, int at) {
        String text = sentence.token(at - 1).text();
        return text.matches(".*[\\p{L}.]-\\p{Ll}[\\p{Ll}-]+")
                && (!GIVEN.matcher(text).matches()
                        || hyphenated.namesAt(sentence, at - 1).isPresent());
    }

    private static boolean glued(Sentence sentence, int at) {
        return sentence.token(at).text().length() > 1
                || !sentence.token(at).text().equals("a");
    }

    /** ATR 72-600, Falcon 9, Number 7 Lamps; but neither years nor counts. */
    private boolean isModelNumber(Sentence sentence, int begin, int at) {
        String text = sentence.token(at).text();
        boolean short3 = text.matches("[1-9]\\d{0,2}|\\d{2,3}-\\d{2,3}|[1-9]\\.\\d|[IVX]+");
        if (!short3
                || words.isIgnored(NameSpan.textOf(sentence, begin, at))
                || words.isIgnored(sentence.token(at - 1).text())) {
            return false;
        }
        if (at + 1 == sentence.size()) {
            return !sentence.token(0).text().equals(sentence.token(begin).text());
        }
        Token next = sentence.token(at + 1);
        if (text.matches("[1-9]\\d?") && at - begin == 1 && next.isProperNoun() && next.isCapitalized()) {
            return !words.isCountry(next.text());
        }
        boolean counted = next.isNoun()
                || next.tag().matches("JJ.?|CD|VBN")
                || next.text().matches("%|per|percent|-|–|—|to|and|/|:|\\)");
        return !counted || text.contains("-");
    }
}
