package org.newsgraph.name;

import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Tells where the name of a firm goes on after a comma, a slash or <em>and</em>, as it is called after several people or firms. */
final class PartnersJoints {

    /** How many tokens the surnames before the last may take. */
    private static final int LONGEST = 8;

    private final NameWords words;
    private final Lexicon lexicon;

    PartnersJoints(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
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
        if (!tight
                || at - begin > 2
                || words.isFirmEnding(sentence.token(at - 1).text())) {
            return false;
        }
        int end = at + 2;
        while (end < sentence.size() && (words.continuesName(sentence, end) || isLegalForm(sentence, end))) {
            end++;
        }
        return end > at + 2 && words.isFirmEnding(sentence.token(end - 1).text());
    }

    private boolean isLegalForm(Sentence sentence, int at) {
        return at < sentence.size() && words.isLegalForm(sentence.token(at).text());
    }

    /** Whether "and" is inside: <em>Stern and Daughters</em>; <em>Clay and Dubois is a firm</em>, as two would be. */
    boolean joinsAnd(Sentence sentence, int begin, int and) {
        // Further on in a sentence, something before them may be what "is".
        return lexicon.has(Kind.FAMILY_COMPANY, sentence.token(and + 1).text())
                || begin == 0 && and == 1 && isUnknown(sentence, 0) && isUnknown(sentence, 2) && isSingular(sentence);
    }

    /** Whether the verb after the first three words, and legal forms, is one of a single firm. */
    private boolean isSingular(Sentence sentence) {
        int verb = 3;
        while (isLegalForm(sentence, verb)) {
            verb++;
        }
        return verb < sentence.size()
                && (sentence.token(verb).tag().equals("VBZ")
                        || sentence.token(verb).text().equals("was"));
    }

    private boolean isUnknown(Sentence sentence, int at) {
        String word = sentence.token(at).text();
        return sentence.token(at).isProperNoun()
                && !sentence.token(at).nameTag().equals("LOCATION")
                && !words.isWellKnown(word)
                && !words.isIgnored(word)
                && !lexicon.has(Kind.GIVEN_NAMES, word);
    }

    /**
     * The end of a firm with a comma inside, or the comma if it ends the name.
     *
     * <p>Surnames parted by commas, the last after an ampersand, before <em>and Co</em> or before a legal form, are one firm:
     * <em>Marsh, Lyell & Oakes</em>, <em>Marsh, Lyell and Co</em>; a legal form may have a comma before it.
     */
    int afterComma(Sentence sentence, int begin, int comma) {
        if (isLegalForm(sentence, comma + 1)) {
            return isListedFirm(sentence, comma + 1) ? comma : comma + 2;
        }
        int at = comma;
        while (at - begin <= LONGEST
                && at + 2 < sentence.size()
                && sentence.token(at).text().equals(",")
                && sentence.token(at - 1).isProperNoun()
                && sentence.token(at + 1).isProperNoun()) {
            at += 2;
            if (sentence.token(at).text().equals("and") && isAndCo(sentence, begin, at)) {
                return at + 2;
            }
            if (sentence.token(at).text().equals("and") && isDescribedFirm(sentence, begin, at + 1)) {
                return at + 3;
            }
            if (sentence.token(at).text().equals("&")) {
                return areSurnames(sentence, begin, comma, at) ? at + 2 : comma;
            }
        }
        return comma;
    }

    /** <em>Marsh, SAS and Lyell</em>: what is a legal form elsewhere is a firm in a list. */
    private static boolean isListedFirm(Sentence sentence, int at) {
        return sentence.token(at).text().matches("\\p{Lu}{2,3}")
                && !sentence.token(at).text().matches("LLC|LLP|PLC|LP")
                && at + 2 < sentence.size()
                && sentence.token(at + 1).text().matches("and|or|,")
                && sentence.token(at + 2).text().matches("\\p{Lu}.*|and|or");
    }

    /**
     * <em>Marsh, Lyell & Oakes</em>, a word each and nothing listed behind; but not <em>Marsh Foods, Lyell & Oakes</em>, nor
     * <em>Marsh, Lyell & Oakes, Orr and others</em>.
     */
    private boolean areSurnames(Sentence sentence, int begin, int comma, int ampersand) {
        int last = ampersand + 1;
        if (comma > begin + 1
                || begin > 0 && sentence.token(begin - 1).text().equals(",")
                || last >= sentence.size()
                || !sentence.token(last).isProperNoun()
                || words.isWellKnown(NameSpan.textOf(sentence, ampersand - 1, last + 1))) {
            return false;
        }
        for (int i = begin; i < ampersand; i += 2) {
            String word = sentence.token(i).text();
            if (!word.matches("\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?|(Mc|Mac|De|O['’])\\p{Lu}\\p{Ll}+")
                    || words.isWellKnown(word)) {
                return false;
            }
        }
        boolean listed = last + 2 < sentence.size()
                && sentence.token(last + 1).text().matches(",|and")
                && (sentence.token(last + 2).isProperNoun()
                        || sentence.token(last + 2).text().equals("and"))
                && !isLegalForm(sentence, last + 2);
        return !listed;
    }

    /** <em>Marsh, Lyell and Co</em>: two names, and nobody more. */
    private static boolean isAndCo(Sentence sentence, int begin, int and) {
        return and - begin == 3
                && !sentence.token(begin).nameTag().equals("LOCATION")
                && and + 1 < sentence.size()
                && sentence.token(and + 1).text().matches("Co\\.?|Cos\\.?|Company");
    }

    /** <em>the law firm Marsh, Lyell and Oakes Inc</em>: a firm, not three. */
    private boolean isDescribedFirm(Sentence sentence, int begin, int last) {
        return begin > 0
                && sentence.token(begin - 1).tag().equals("NN")
                && last < sentence.size()
                && sentence.token(last).isProperNoun()
                && isLegalForm(sentence, last + 1);
    }
}
