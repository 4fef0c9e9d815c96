package org.newsgraph.judge;

import java.util.Set;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/** What a plural says of the names in the list after it: "companies such as X, Y and Z", "the engineers X and Y". */
final class ListedDescriptions {

    private static final double SEVERAL = 2.5;
    private static final double EXAMPLE = 2.5;
    private static final double WORK = 4;
    private static final int MAX_LIST = 40;
    private static final String INSIDE_LISTS =
            "[,;:&()\"“”‘’]|``|''|and|or|of|the|von|de|van|in|on|a|to|for|(19|20)\\d\\d([-–](19|20)?\\d\\d)?";

    private final Lexicon lexicon;
    private final NounPhrases phrases;

    ListedDescriptions(Lexicon lexicon, NounPhrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** <em>the engineers Olga Berg and Lena Holt</em>: what the plural says of the first it says of all. */
    void coordinated(Name name, Sentence sentence, int begin) {
        boolean joined = false;
        for (int i = begin - 1; i > 0 && i > begin - MAX_LIST; i--) {
            Token token = sentence.token(i);
            if (token.tag().equals("NNS") && !token.isCapitalized()) {
                Set<Iri> classes = phrases.classesOfNoun(sentence, i);
                boolean of = joined && sentence.token(i + 1).isProperNoun();
                DescriptionWitness.vote(name, of ? classes : Set.of(), SEVERAL);
                return;
            }
            joined |= token.text().matches("and|&");
            if (!token.isProperNoun() && !token.text().matches("and|&|,")) {
                return;
            }
        }
    }

    /** "companies such as Oracle, Google or Meta", "its films include": walks left over names and commas to the noun. */
    void examples(Name name, Sentence sentence, int begin) {
        for (int i = begin - 1; i > 0 && i > begin - MAX_LIST; i--) {
            Token token = sentence.token(i);
            boolean such =
                    token.text().equals("as") && sentence.token(i - 1).text().equals("such");
            boolean lists = token.isVerb() && token.lemma().equals("include");
            if (such || lists || token.text().matches("including|like|namely")) {
                int noun = lists ? beforeVerbs(sentence, i) : such ? i - 2 : i - 1;
                noun -= noun >= 0 && sentence.token(noun).text().equals(",") ? 1 : 0;
                boolean example = !sentence.token(begin - 1).text().matches("of|in|on|to|for");
                if (example && noun >= 0 && sentence.token(noun).tag().equals("NNS")) {
                    DescriptionWitness.vote(name, classesOfSeveral(sentence, noun), EXAMPLE);
                }
                return;
            }
            if (token.isVerb()
                    && lexicon.classes(Kind.OBJECT_VERBS, token.lemma()).contains(NG.PRODUCT)) {
                // "produced Quiet Harbour, Long Summer and Tall Grass": a list of works.
                name.ballot().vote(NG.PRODUCT, WORK);
                return;
            }
            if (!token.isCapitalized() && !token.text().matches(INSIDE_LISTS)) {
                return;
            }
        }
    }

    /** What a plural speaks for; whoever has rivals that he names is mostly a firm. */
    private Set<Iri> classesOfSeveral(Sentence sentence, int noun) {
        return sentence.token(noun).lemma().equals("rival")
                ? Set.of(NG.ORGANIZATION)
                : phrases.classesOfNoun(sentence, noun);
    }

    /** "have also included" ⇒ the token before "have". */
    private static int beforeVerbs(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at >= 0 && sentence.token(at).tag().matches("VB.?|RB|MD")) {
            at--;
        }
        return at;
    }
}
