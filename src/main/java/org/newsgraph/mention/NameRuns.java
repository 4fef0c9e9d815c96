package org.newsgraph.mention;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/** Finds how far a name goes: over capitals, and over the small words and marks that names have inside. */
final class NameRuns {

    private static final int MAX_KNOWN_TOKENS = 7;
    private static final Set<Iri> NOT_INSTITUTIONS = Set.of(NG.PLACE, NG.CITY, NG.REGION, NG.COUNTRY, NG.PROJECT);

    private final NameWords words;
    private final Lexicon lexicon;

    NameRuns(NameWords words) {
        this.words = words;
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

    private int step(Sentence sentence, int begin, int at) {
        if (knownNameAt(sentence, at).isPresent()
                && words.beginsName(sentence, at)
                && isPossessiveOrBreak(sentence, at)) {
            return at;
        }
        Token token = sentence.token(at);
        String text = token.text();
        if (words.continuesName(sentence, at)) {
            return isHyphenCompound(sentence.token(at - 1).text()) || NameWords.beginsSentence(sentence, at)
                    ? at
                    : at + 1;
        }
        if (lexicon.has(Kind.CORPORATE_SUFFIXES, text)) {
            return at + 1;
        }
        boolean more = at + 1 < sentence.size();
        if (text.matches("of|for|in|at") && more) {
            return afterOf(sentence, begin, at);
        }
        if (text.matches("&|\\+|/") && more && words.continuesName(sentence, at + 1)) {
            return text.equals("/") ? at : at + 2;
        }
        if (text.equals("and") && more) {
            return joinsAnd(sentence, begin, at) ? at + 2 : at;
        }
        if (lexicon.has(Kind.CONNECTORS, text)) {
            int next = at + 1;
            while (next < sentence.size()
                    && lexicon.has(Kind.CONNECTORS, sentence.token(next).text())) {
                next++;
            }
            return next < sentence.size() && words.continuesName(sentence, next) && glued(sentence, at) ? next + 1 : at;
        }
        if (text.matches("['’]s?") && more && words.continuesName(sentence, at + 1)) {
            return isSaint(sentence, begin) && lastIsInstitution(sentence, at + 2) ? at + 2 : at;
        }
        if (text.equals(",") && more) {
            return afterComma(sentence, begin, at);
        }
        return isModelNumber(sentence, begin, at) ? at + 1 : at;
    }

    private boolean isPossessiveOrBreak(Sentence sentence, int at) {
        return sentence.token(at - 1).text().matches("['’]s");
    }

    private static boolean isHyphenCompound(String text) {
        return text.matches(".*\\p{L}-\\p{Ll}[\\p{Ll}-]+");
    }

    private static boolean glued(Sentence sentence, int at) {
        return sentence.token(at).text().length() > 1
                || !sentence.token(at).text().equals("a");
    }

    private int afterOf(Sentence sentence, int begin, int at) {
        String so = NameSpan.textOf(sentence, begin, at);
        String last = sentence.token(at - 1).text();
        Set<Iri> classes = lexicon.classes(Kind.NAME_BEGINNINGS, so);
        if (classes.isEmpty()) {
            classes = lexicon.classes(Kind.NAME_BEGINNINGS, last);
        }
        int next = sentence.token(at + 1).text().equals("the") ? at + 2 : at + 1;
        if (classes.isEmpty() || next >= sentence.size() || !words.continuesName(sentence, next)) {
            return at;
        }
        String preposition = sentence.token(at).text();
        boolean fits = switch (preposition) {
            case "of" -> true;
            case "for" -> classes.stream().noneMatch(NOT_INSTITUTIONS::contains);
            default -> false;
        };
        return fits ? next + 1 : at;
    }

    /** Whether "and" is inside: Stern & Daughters, Ministry of Trade and Industry, Food and Drug Administration. */
    private boolean joinsAnd(Sentence sentence, int begin, int at) {
        if (!words.continuesName(sentence, at + 1)) {
            return false;
        }
        String left = sentence.token(at - 1).text();
        String right = sentence.token(at + 1).text();
        if (lexicon.has(Kind.FAMILY_COMPANY, right) || isSharedForce(sentence, begin, at)) {
            return true;
        }
        if (holdsOf(sentence, begin, at)) {
            return lexicon.has(Kind.PORTFOLIOS, left) && lexicon.has(Kind.PORTFOLIOS, right);
        }
        if (!lexicon.has(Kind.PORTFOLIOS, left) && at - begin > 1) {
            return false;
        }
        int end = at + 2;
        while (end < sentence.size() && words.continuesName(sentence, end)) {
            end++;
        }
        return end > at + 2 - 1
                && lexicon.has(Kind.PORTFOLIOS, left)
                && isGovernment(sentence.token(end - 1).text());
    }

    /** <em>Avon and Somerset Police</em>: two counties, one force or council. */
    private static boolean isSharedForce(Sentence sentence, int begin, int and) {
        return and - begin <= 2
                && and + 2 < sentence.size()
                && sentence.token(and).text().equals("and")
                && sentence.token(and + 2).text().matches("Police|Constabulary|Council");
    }

    private boolean isGovernment(String word) {
        return lexicon.classes(Kind.NAME_ENDINGS, word).contains(NG.GOVERNMENT_BODY);
    }

    private static boolean holdsOf(Sentence sentence, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            if (sentence.token(i).text().matches("of|for")) {
                return true;
            }
        }
        return false;
    }

    private int afterComma(Sentence sentence, int begin, int at) {
        String next = sentence.token(at + 1).text();
        if (next.matches("Inc\\.?|Ltd\\.?|LLC|L\\.?P\\.?|S\\.A\\.|Corp\\.?|PLC")) {
            return at + 2;
        }
        int firm = endOfFirm(sentence, begin, at);
        if (firm > at) {
            return firm;
        }
        // Ministry of Economy, Trade and Industry
        boolean list = holdsOf(sentence, begin, at)
                && lexicon.has(Kind.PORTFOLIOS, sentence.token(at - 1).text())
                && next.length() > 1
                && Character.isUpperCase(next.charAt(0))
                && lexicon.has(Kind.PORTFOLIOS, next);
        return list ? at + 2 : at;
    }

    /** <em>Marsh, Lyell & Oakes</em>: surnames parted by commas, the last after an ampersand, are one firm. */
    private static int endOfFirm(Sentence sentence, int begin, int comma) {
        int at = comma;
        while (at - begin <= 8
                && at + 2 < sentence.size()
                && sentence.token(at).text().equals(",")
                && sentence.token(at - 1).isProperNoun()
                && sentence.token(at + 1).isProperNoun()) {
            at += 2;
            if (sentence.token(at).text().equals("&")) {
                return sentence.token(at + 1 < sentence.size() ? at + 1 : at).isProperNoun() ? at + 2 : comma;
            }
        }
        return comma;
    }

    private boolean isSaint(Sentence sentence, int begin) {
        return sentence.token(begin).text().matches("St|St\\.|Saint|King|Queen");
    }

    private boolean lastIsInstitution(Sentence sentence, int end) {
        return end <= sentence.size()
                && lexicon.has(Kind.NAME_ENDINGS, sentence.token(end - 1).text());
    }

    /** ATR 72-600, Falcon 9; but neither years nor counts. */
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
        boolean counted = next.isNoun()
                || next.tag().matches("JJ.?|CD|VBN")
                || next.text().matches("%|per|percent|-|–|—|to|and|/|:|\\)");
        return !counted || text.contains("-");
    }
}
