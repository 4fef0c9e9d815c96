package org.newsgraph.name;

import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Lexicon.Kind;

/** What a state's name makes with the words for its government that follow in lower case. */
final class GovernmentNames {

    private final NameWords words;

    GovernmentNames(NameWords words) {
        this.words = words;
    }

    /** The Danish state, the US government: as much the country as its name alone. */
    NameSpan withGovernment(NameSpan span, Sentence sentence) {
        boolean country = (span.form() == NameSpan.Form.DEMONYM || words.isCountry(span.text()))
                && !words.isRegionsPeople(span.text());
        boolean governed = span.form() != NameSpan.Form.HYPHENATED && isGovernment(sentence, span.end());
        return country && governed
                ? new NameSpan(span.sentence(), span.begin(), span.end() + 1, span.text(), span.title(), span.form())
                : span;
    }

    private static boolean isGovernment(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.token(at).text().matches("government|state|administration|authorities")
                && !(at + 1 < sentence.size() && sentence.token(at + 1).isNoun());
    }

    /** Scottish ⇒ Scottish government; Swedish ⇒ Swedish trade ministry; Brazil ⇒ Brazil's finance ministry, Brazil's sovereign wealth fund. */
    Optional<NameSpan> ministryOf(NameSpan span, Sentence sentence) {
        if (span.form() == NameSpan.Form.HYPHENATED
                || span.form() == NameSpan.Form.PLAIN
                        && words.gazetteer().named(span.text()).isEmpty()) {
            return Optional.empty();
        }
        int at = span.end();
        if (at < sentence.size() && sentence.token(at).text().matches("['’]s?")) {
            at++;
        }
        int fund = fundEnd(sentence, at);
        if (fund > at) {
            return Optional.of(NameSpan.plain(sentence, span.begin(), fund, ""));
        }
        if (at == span.end() && words.isRegionsPeople(span.text()) && isGovernment(sentence, at)) {
            return Optional.of(NameSpan.plain(sentence, span.begin(), at + 1, ""));
        }
        int begin = at;
        while (at < sentence.size()
                && !sentence.token(at).isCapitalized()
                && (words.lexicon().has(Kind.PORTFOLIOS, sentence.token(at).text())
                        || sentence.token(at).text().matches("state|national|federal|\\p{Ll}{3,}ical")
                        || isBefore("ministry", sentence, at))) {
            at++;
        }
        boolean named = at > begin
                && at < sentence.size()
                && sentence.token(at)
                        .text()
                        .matches(
                                "ministry|department|exchange|regulator|treasury|agency|authority|watchdog|inspectorate");
        return named ? Optional.of(NameSpan.plain(sentence, span.begin(), at + 1, "")) : Optional.empty();
    }

    /** Whether the word is a noun right before another: whatever a ministry is for. */
    private static boolean isBefore(String word, Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.token(at).tag().equals("NN")
                && sentence.token(at + 1).text().equals(word);
    }

    /** The end of the words for what each state has one of: <em>sovereign wealth fund</em>; the beginning if there are none. */
    private int fundEnd(Sentence sentence, int begin) {
        for (int length = 3; length >= 2; length--) {
            int end = begin + length;
            if (end <= sentence.size()
                    && words.lexicon().has(Kind.STATE_BODIES, NameSpan.textOf(sentence, begin, end))
                    && !(end < sentence.size() && sentence.token(end).isNoun())) {
                return end;
            }
        }
        return begin;
    }
}
