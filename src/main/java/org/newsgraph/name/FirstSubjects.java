package org.newsgraph.name;

import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/**
 * Tells words that are names by what they do, where they stand first in a sentence and the tagger takes them for common ones:
 * <em>Kettle has acquired Orr</em>, <em>Sparkle also dubbed films</em>, <em>Compass's clients</em>.
 *
 * <p>A common noun in the singular has an article before it, and no adjective or verb is the subject of another.
 */
final class FirstSubjects {

    /** What nobody but people and bodies does, as lemmas. */
    private static final String DOING =
            "acquire|purchase|own|hire|partner|license|merge|invest|release|publish|distribute"
                    + "|manufacture|announce|found|co-found|outsource|lease|rebrand|team|debut|operate|launch|sell|buy";

    /** After what is no subject: <em>Key was</em>, <em>Gone are</em>, <em>First came</em>. */
    private static final String BEING =
            "be|come|go|follow|remain|seem|become|include|appear|look|matter|mean|help|stand|lie";

    private static final Set<Iri> FIRMS = Set.of(NG.COMPANY, NG.INVESTMENT_FIRM, NG.ORGANIZATION);

    private final Lexicon lexicon;

    FirstSubjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the word at the beginning of a sentence is a name. */
    boolean isNamed(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.text().length() < MIN_LETTERS || isCommon(token)) {
            return false;
        }
        int verb = verbAfter(sentence, at + 1);
        if (verb < 0) {
            return token.tag().equals("NN") && ownsFirmsThings(sentence, at + 1);
        }
        String lemma = sentence.token(verb).lemma();
        return switch (token.tag()) {
            case "JJ", "VB", "VBP", "VBN", "FW" -> !lemma.matches(BEING);
            case "NNS" -> isSingular(sentence, at + 1) && !lemma.matches("be");
            case "NN" -> lemma.matches(DOING);
            default -> false;
        };
    }

    private static final int MIN_LETTERS = 4;

    private boolean isCommon(Token token) {
        String word = token.text();
        return !token.isCapitalized()
                || lexicon.has(Kind.OPENINGS, word)
                || lexicon.has(Kind.IGNORED, word)
                || lexicon.has(Kind.HEADINGS, word)
                || lexicon.has(Kind.PORTFOLIOS, word)
                || lexicon.has(Kind.CLASS_NOUNS, token.lemma().toLowerCase(java.util.Locale.ROOT))
                || word.matches(
                        "(No|Any|Every|Some)(body|one|thing)|Staff|Management|Personnel|Everything|Headquarters|Series"
                                + "|Species|Means|News|\\p{Lu}\\p{Ll}+(ics|ism|ness|ing|tion|sion|ment|ity)|First|Second|Third|Last|Next"
                                + "|Such|Same|Enough|Much|More|Less|Few|Little|Nothing|Each|Another|Noone|None|Half");
    }

    /** The verb of which the token before {@code from} is the subject, past auxiliaries and adverbs; -1 if none follows. */
    private static int verbAfter(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).tag().equals("RB")) {
            at++;
        }
        if (at >= sentence.size() || !isFinite(sentence, at)) {
            return -1;
        }
        int main = at;
        while (main + 1 < sentence.size()
                && sentence.token(main).lemma().matches("have|be|do")
                && sentence.token(main + 1).tag().matches("RB|VB[DNG]?")) {
            main++;
            while (main + 1 < sentence.size() && sentence.token(main).tag().equals("RB")) {
                main++;
            }
        }
        return sentence.token(main).isVerb() ? main : at;
    }

    /** Whether the token is a verb in the present or past. */
    static boolean isFinite(Sentence sentence, int at) {
        return sentence.token(at).tag().matches("VBZ|VBD");
    }

    private static boolean isSingular(Sentence sentence, int from) {
        int at = from;
        while (sentence.token(at).tag().equals("RB")) {
            at++;
        }
        return sentence.token(at).tag().equals("VBZ");
    }

    /** <em>Compass's clients</em>, <em>Kettle's chief executive</em>. */
    private boolean ownsFirmsThings(Sentence sentence, int owner) {
        if (owner + 1 >= sentence.size() || !sentence.token(owner).tag().equals("POS")) {
            return false;
        }
        String one = sentence.token(owner + 1).lemma();
        String two = owner + 2 < sentence.size()
                ? one + " " + sentence.token(owner + 2).lemma()
                : one;
        return isFirms(one) || isFirms(two);
    }

    private boolean isFirms(String lemma) {
        return lexicon.classes(Kind.POSSESSIONS, lemma).stream().anyMatch(FIRMS::contains);
    }
}
