package org.newsgraph.name;

import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/**
 * Finds what a minister or a manager is there for, between the post and the name: {@code Minister of State for Women and Child
 * Welfare Anita Rao}, {@code Vice President of Finance Anita Rao}. It is part of the title and names nothing.
 */
final class Portfolios {

    private static final String POST =
            "Minister|Secretary|Undersecretary|Commissioner|Ministers|State|President|Director|Head|Chief|Manager|Dean";

    private final NameWords words;
    private final Lexicon lexicon;

    Portfolios(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** The end of the portfolio that begins at the token and is followed by a name; the token itself if none does. */
    int endAt(Sentence sentence, int begin) {
        boolean afterPost = begin > 1
                && sentence.token(begin - 1).text().matches("for|of")
                && sentence.token(begin - 2).text().matches(POST);
        int at = begin;
        while (afterPost && at < sentence.size() && isInside(sentence, at)) {
            at++;
        }
        boolean named = at > begin
                && at + 1 < sentence.size()
                && words.continuesName(sentence, at)
                && words.continuesName(sentence, at + 1);
        return named ? at : begin;
    }

    private boolean isInside(Sentence sentence, int at) {
        if (isPortfolio(sentence, at)) {
            return true;
        }
        boolean more = at + 1 < sentence.size();
        String text = sentence.token(at).text();
        if (text.matches("and|&|,")) {
            return more && (isPortfolio(sentence, at + 1) || at + 2 < sentence.size() && isPortfolio(sentence, at + 2));
        }
        return more && words.continuesName(sentence, at) && !words.isGiven(text) && isPortfolio(sentence, at + 1);
    }

    private boolean isPortfolio(Sentence sentence, int at) {
        return lexicon.has(Kind.PORTFOLIOS, sentence.token(at).text());
    }
}
