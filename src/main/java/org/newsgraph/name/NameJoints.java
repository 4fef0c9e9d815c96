package org.newsgraph.name;

import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/** Tells where a name goes on after a small word or mark that mostly ends one: of, for, and, a comma, an apostrophe. */
final class NameJoints {

    private static final Set<Iri> NOT_INSTITUTIONS = Set.of(NG.PLACE, NG.CITY, NG.REGION, NG.COUNTRY, NG.PROJECT);
    private static final Set<Iri> BODIES =
            Set.of(NG.GOVERNMENT_BODY, NG.ORGANIZATION, NG.EDUCATIONAL_ORGANIZATION, NG.INVESTMENT_FIRM);

    private static final Set<Iri> FIRMS = Set.of(NG.COMPANY, NG.INVESTMENT_FIRM);

    /** How far from an apostrophe the word for the body may be: <em>Dockers' Health and Pension Trust</em>. */
    private static final int REACH = 4;

    /** What a capitalised adjective ends in: <em>Coastal and Marine Agency</em>. */
    private static final String ADJECTIVE = "\\p{Lu}\\p{Ll}{2,}(ic|al|ary|ine|ive)";

    private final NameWords words;
    private final Lexicon lexicon;

    NameJoints(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** @return the end of the name after "of" or "for" and the next word, or {@code at} if it ends before them */
    int afterPreposition(Sentence sentence, int begin, int at) {
        int next = sentence.token(at + 1).text().equals("the") ? at + 2 : at + 1;
        if (next >= sentence.size()
                || !words.continuesName(sentence, next)
                || isIgnoredAlone(sentence, next)
                || isDepartmentOf(sentence, begin, at, next)) {
            return at;
        }
        String so = NameSpan.textOf(sentence, begin, at);
        String last = sentence.token(at - 1).text();
        Set<Iri> classes = lexicon.classes(Kind.NAME_BEGINNINGS, so);
        if (classes.isEmpty()) {
            classes = lexicon.classes(Kind.NAME_BEGINNINGS, last);
        }
        boolean of = sentence.token(at).text().equals("of");
        boolean fits = of
                ? !classes.isEmpty()
                        || isPurpose(sentence, begin, at)
                        || isStateCompany(sentence, begin, at, next)
                        || isRegional(sentence, so, next)
                : !classes.isEmpty() && classes.stream().noneMatch(NOT_INSTITUTIONS::contains);
        return fits ? next + 1 : at;
    }

    /** <em>Agency for the Study of Polar Seas</em>: what a body is there for goes on. */
    private boolean isPurpose(Sentence sentence, int begin, int of) {
        for (int i = begin + 1; i < of - 1; i++) {
            if (sentence.token(i).text().equals("for")) {
                return !lexicon.classes(
                                Kind.NAME_BEGINNINGS, sentence.token(i - 1).text())
                        .isEmpty();
            }
        }
        return false;
    }

    /** <em>Trade Committee of MPs</em>, but not <em>University of the West Indies</em>. */
    private boolean isIgnoredAlone(Sentence sentence, int at) {
        return words.isIgnored(sentence.token(at).text())
                && (at + 1 == sentence.size() || !words.continuesName(sentence, at + 1));
    }

    /** <em>Tax Department of the Ministry of Finance</em> is the department. */
    private boolean isDepartmentOf(Sentence sentence, int begin, int at, int next) {
        return at - begin > 1
                && next == at + 2
                && next + 1 < sentence.size()
                && sentence.token(next + 1).text().matches("of|for")
                && lexicon.has(Kind.NAME_BEGINNINGS, sentence.token(next).text());
    }

    /** <em>Grid Company of Kenya</em>, but not <em>Acme Company of Boston</em>. */
    private boolean isStateCompany(Sentence sentence, int begin, int at, int next) {
        return at - begin > 1
                && sentence.token(at - 1).text().matches("Company|Corporation")
                && words.isCountry(sentence.token(next).text());
    }

    /** <em>North of England Opera</em>: a part of a country, and the word for a body at the end. */
    private boolean isRegional(Sentence sentence, String so, int next) {
        int last = next + 1;
        return so.matches("North|South|East|West")
                && last < sentence.size()
                && words.continuesName(sentence, last)
                && lexicon.has(Kind.NAME_ENDINGS, sentence.token(last).text());
    }

    /**
     * Whether a slash is inside: <em>Lantern/Video Stores Inc</em>, <em>Royal Tarn/Lyell Group</em>; but not <em>Bergen/Oslo</em> nor
     * <em>Tarn Inc/Lyell Inc</em>.
     */
    boolean joinsSlash(Sentence sentence, int begin, int at) {
        boolean tight =
                sentence.token(at - 1).span().end() == sentence.token(at).span().begin()
                        && sentence.token(at).span().end()
                                == sentence.token(at + 1).span().begin();
        if (!tight || at - begin > 2 || isFirmEnding(sentence.token(at - 1).text())) {
            return false;
        }
        int end = at + 2;
        while (end < sentence.size() && (words.continuesName(sentence, end) || isLegalForm(sentence, end))) {
            end++;
        }
        return end > at + 2 && isFirmEnding(sentence.token(end - 1).text());
    }

    private boolean isFirmEnding(String word) {
        return lexicon.has(Kind.CORPORATE_SUFFIXES, word)
                || lexicon.classes(Kind.NAME_ENDINGS, word).stream().anyMatch(FIRMS::contains);
    }

    private boolean isLegalForm(Sentence sentence, int at) {
        return lexicon.has(Kind.CORPORATE_SUFFIXES, sentence.token(at).text());
    }

    /** Whether "and" is inside: Stern & Daughters, Ministry of Trade and Industry, Food and Drug Administration. */
    boolean joinsAnd(Sentence sentence, int begin, int at) {
        if (!words.continuesName(sentence, at + 1)) {
            return false;
        }
        String left = sentence.token(at - 1).text();
        String right = sentence.token(at + 1).text();
        if (lexicon.has(Kind.FAMILY_COMPANY, right)
                || isSharedForce(sentence, begin, at)
                || isOneFirm(sentence, begin, at)) {
            return true;
        }
        int end = at + 2;
        while (end < sentence.size() && words.continuesName(sentence, end)) {
            end++;
        }
        String last = sentence.token(end - 1).text();
        boolean portfolio = lexicon.has(Kind.PORTFOLIOS, left);
        if (holdsPreposition(sentence, begin, at)) {
            return portfolio && (lexicon.has(Kind.PORTFOLIOS, right) || lexicon.has(Kind.PORTFOLIOS, last));
        }
        return portfolio && last.matches("Corporation|Company")
                || (portfolio || left.matches(ADJECTIVE) && right.matches(ADJECTIVE)) && isBody(last);
    }

    /** <em>Avon and Somerset Police</em>: two counties, one force or council. */
    private static boolean isSharedForce(Sentence sentence, int begin, int and) {
        return and - begin <= 2
                && and + 2 < sentence.size()
                && sentence.token(and + 2).text().matches("Police|Constabulary|Council");
    }

    /** <em>Clay and Dubois is a firm</em>: two would be. Further on in a sentence, something before them may be what is meant. */
    private boolean isOneFirm(Sentence sentence, int begin, int and) {
        int verb = and + 2;
        while (verb < sentence.size() && isLegalForm(sentence, verb)) {
            verb++;
        }
        return begin == 0
                && and == 1
                && verb < sentence.size()
                && (sentence.token(verb).tag().equals("VBZ")
                        || sentence.token(verb).text().equals("was"))
                && isUnknown(sentence, 0)
                && isUnknown(sentence, and + 1);
    }

    private boolean isUnknown(Sentence sentence, int at) {
        String word = sentence.token(at).text();
        return sentence.token(at).isProperNoun()
                && !sentence.token(at).nameTag().equals("LOCATION")
                && !words.isWellKnown(word)
                && !words.isIgnored(word)
                && !lexicon.has(Kind.GIVEN_NAMES, word);
    }

    private boolean isBody(String word) {
        return lexicon.classes(Kind.NAME_ENDINGS, word).stream().anyMatch(BODIES::contains);
    }

    private static boolean holdsPreposition(Sentence sentence, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            if (sentence.token(i).text().matches("of|for")) {
                return true;
            }
        }
        return false;
    }

    /** @return the end of the name after a comma and the next words, or {@code at} if the comma ends it */
    int afterComma(Sentence sentence, int begin, int at) {
        String next = sentence.token(at + 1).text();
        if (next.matches("Inc\\.?|Ltd\\.?|LLC|L\\.?P\\.?|S\\.A\\.|Corp\\.?|PLC")) {
            return at + 2;
        }
        int firm = endOfFirm(sentence, begin, at);
        if (firm > at) {
            return firm;
        }
        if (!holdsPreposition(sentence, begin, at)) {
            return at;
        }
        // Ministry of Economy, Trade and Industry
        boolean list = lexicon.has(Kind.PORTFOLIOS, sentence.token(at - 1).text())
                && next.length() > 1
                && Character.isUpperCase(next.charAt(0))
                && lexicon.has(Kind.PORTFOLIOS, next);
        return list || isCampus(sentence, begin, at) ? at + 2 : at;
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

    /**
     * Surnames parted by commas, the last after an ampersand or before <em>and Co</em>, are one firm: <em>Marsh, Lyell & Oakes</em>,
     * <em>Marsh, Lyell and Co</em>.
     */
    private static int endOfFirm(Sentence sentence, int begin, int comma) {
        int at = comma;
        while (at - begin <= 8
                && at + 2 < sentence.size()
                && sentence.token(at).text().equals(",")
                && sentence.token(at - 1).isProperNoun()
                && sentence.token(at + 1).isProperNoun()) {
            at += 2;
            if (sentence.token(at).text().equals("and")
                    && at - begin == 3
                    && !sentence.token(begin).nameTag().equals("LOCATION")
                    && at + 1 < sentence.size()
                    && sentence.token(at + 1).text().matches("Co\\.?|Cos\\.?|Company")) {
                return at + 2;
            }
            if (sentence.token(at).text().equals("and") && isDescribedFirm(sentence, begin, at + 1)) {
                return at + 3;
            }
            if (sentence.token(at).text().equals("&")) {
                return sentence.token(at + 1 < sentence.size() ? at + 1 : at).isProperNoun() ? at + 2 : comma;
            }
        }
        return comma;
    }

    /** <em>the law firm Marsh, Lyell and Oakes Inc</em>: a firm, not three. */
    private static boolean isDescribedFirm(Sentence sentence, int begin, int last) {
        return begin > 0
                && sentence.token(begin - 1).tag().equals("NN")
                && last + 1 < sentence.size()
                && sentence.token(last).isProperNoun()
                && sentence.token(last + 1).text().matches("Inc\\.?|Corp\\.?|Ltd\\.?|LLP|LLC|Plc|PLC|plc|Co\\.?");
    }

    /**
     * Whether an apostrophe is inside: <em>St Anne's College</em>, <em>Fans' Trust</em>, <em>Leeds Women's Hospital</em>,
     * <em>Dobrin's Inc</em>.
     */
    boolean joinsPossessive(Sentence sentence, int begin, int at) {
        if (sentence.token(at + 1).text().matches("Inc\\.?|Corp\\.?|Corporation|Ltd\\.?|Plc|PLC|plc|Cos?\\.?|LLC")) {
            return true;
        }
        boolean saint = sentence.token(begin).text().matches("St|St\\.|Saint|King|Queen");
        if (saint && lexicon.has(Kind.NAME_ENDINGS, sentence.token(at + 1).text())) {
            return true;
        }
        Token people = sentence.token(at - 1);
        if (!people.text().matches("Children|Women|Men|People|\\p{Lu}\\p{Ll}+(er|or|ist|ent|ant|ian|ee|en|se)s")) {
            return false;
        }
        for (int i = at + 1; i < sentence.size() && i <= at + REACH && words.continuesName(sentence, i); i++) {
            boolean ends = i + 1 == sentence.size() || !words.continuesName(sentence, i + 1);
            if (ends) {
                return isBody(sentence.token(i).text());
            }
        }
        return false;
    }
}
