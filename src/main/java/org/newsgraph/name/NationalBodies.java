package org.newsgraph.name;

import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/** Tells when the word for a country is part of the name of one of its bodies. */
final class NationalBodies {

    private static final Set<Iri> PUBLIC = Set.of(NG.GOVERNMENT_BODY, NG.ORGANIZATION);

    /** Bodies called after people and places, whose country is said beside them: the Danish Carlsberg Foundation. */
    private static final String CALLED_AFTER_SOMEBODY =
            "Foundation|Hospital|Museum|Theatre|Orchestra|Church|Court|Exchange|Choir|FC|United|Rovers|Wanderers|Charity"
                    + "|Stiftung|Fondation|Fondazione|Stichting|Tribe|Abbey|Monastery|Bourse";

    /** Where firms have English names, which may begin with their country's. */
    private static final String ENGLISH =
            "American|British|Canadian|Australian|Irish|Scottish|Welsh|North American|South African|Indian|African";

    private final NameWords words;
    private final Lexicon lexicon;

    NationalBodies(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** Whether a country's words [from, demonymEnd) and the capitals after them, up to {@code to}, are one name. */
    boolean isNamedWith(Sentence sentence, int from, int demonymEnd, int to) {
        return isMadeOfCommonWords(sentence, demonymEnd, to)
                || demonymEnd + 1 < to && sentence.token(demonymEnd).text().equals("&")
                || isFirm(sentence, from, demonymEnd, to)
                || isBodyOf(sentence, demonymEnd, to)
                || isTheCountrysOwn(sentence, from, demonymEnd, to);
    }

    /** Swiss Federal Council, but not Swiss Acme Council. */
    private boolean isMadeOfCommonWords(Sentence sentence, int begin, int end) {
        if (begin == end
                || !lexicon.has(Kind.NAME_ENDINGS, sentence.token(end - 1).text())
                        && !lexicon.has(
                                Kind.NAME_BEGINNINGS, sentence.token(begin).text())) {
            return false;
        }
        if (words.isIgnored(sentence.token(end - 1).text()) && end - begin == 1) {
            return lexicon.has(Kind.GENERIC_NAMES, sentence.token(begin).text());
        }
        for (int i = begin; i < end - 1; i++) {
            if (!words.isCommon(sentence.token(i).text())) {
                return false;
            }
        }
        return true;
    }

    /**
     * <em>Danish Salmon Farms Ltd</em>, <em>American Lantern Corp</em>; but not <em>Swedish Lantern AB</em>, which is a firm of
     * another language beside its country, nor <em>the American Lantern Corp</em>.
     */
    private boolean isFirm(Sentence sentence, int from, int begin, int end) {
        int core = end;
        while (core > begin
                && (words.isLegalForm(sentence.token(core - 1).text())
                        || sentence.token(core - 1).text().equals("International"))) {
            core--;
        }
        if (core == begin) {
            return false;
        }
        if (core == end) {
            return end - begin > 1
                    && words.isFirmEnding(sentence.token(end - 1).text())
                    && isEnglish(sentence, from, begin, end);
        }
        if (isMadeOfCommonWords(sentence, begin, core)) {
            return true;
        }
        return words.isLegalForm(sentence.token(core).text()) && isEnglish(sentence, from, begin, core);
    }

    /** Whether nothing but the country of an English name could stand there: <em>for American Lantern Mills</em>. */
    private boolean isEnglish(Sentence sentence, int from, int begin, int end) {
        boolean bare = from == 0
                || sentence.token(from - 1).text().endsWith("-based")
                || !sentence.token(from - 1).tag().matches("DT|PRP\\$|POS|JJ[RS]?|VBG");
        return bare
                && NameSpan.textOf(sentence, from, begin).matches(ENGLISH)
                && !words.isWellKnown(NameSpan.textOf(sentence, begin, end))
                && !words.isWellKnown(sentence.token(begin).text());
    }

    /** <em>European Centre for Tidal Research</em>. */
    private boolean isBodyOf(Sentence sentence, int begin, int end) {
        return end - begin > 2
                && sentence.token(begin + 1).text().matches("of|for")
                && lexicon.has(Kind.NAME_BEGINNINGS, sentence.token(begin).text());
    }

    /** <em>the Kenya Ferry Workers Union</em>: what "the" stands before is the body, not its country. */
    private boolean isTheCountrysOwn(Sentence sentence, int from, int begin, int end) {
        if (end - begin < 2 || from == 0 || !sentence.token(from - 1).text().matches("[Tt]he")) {
            return false;
        }
        int last = end - 1;
        for (int i = begin + 1; i < end - 1; i++) {
            if (sentence.token(i).text().matches("of|for")) {
                last = i - 1;
                break;
            }
        }
        String ending = sentence.token(last).text();
        Set<Iri> classes = lexicon.classes(Kind.NAME_ENDINGS, ending);
        return last > begin
                && !ending.matches(CALLED_AFTER_SOMEBODY)
                && !classes.isEmpty()
                && PUBLIC.containsAll(classes);
    }
}
