package org.newsgraph.judge;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/**
 * Tells which of several known things of one name is meant, by the words beside it: who <em>studied at Cambridge</em> was at
 * the university, who <em>lives in Cambridge</em> is in the city; a <em>Liverpool striker</em> plays for the club.
 */
final class Homonyms {

    /** How many words before the preposition its verb or noun is looked for: <em>studied medieval history at</em>. */
    private static final int REACH = 4;

    private final Lexicon lexicon;

    Homonyms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The entry that the name means in the article; empty if there are none. */
    Optional<GazetteerEntry> meant(List<GazetteerEntry> entries, Name name, Names names) {
        if (entries.size() < 2) {
            return entries.stream().findFirst();
        }
        boolean taught = name.spans().stream().anyMatch(s -> isStudiedAt(s, names.sentence(s)));
        boolean plays = name.spans().stream().anyMatch(s -> isBeforePlayer(s, names.sentence(s)));
        return entries.stream()
                .filter(e -> taught == e.type().equals(NG.EDUCATIONAL_ORGANIZATION))
                .filter(e -> plays == e.type().equals(NG.ORGANIZATION))
                .findFirst()
                .or(() -> entries.stream().findFirst());
    }

    private boolean isBeforePlayer(NameSpan span, Sentence sentence) {
        int next = span.end();
        if (next < sentence.size() && sentence.token(next).tag().equals("POS")) {
            next++;
        }
        return next < sentence.size()
                && lexicon.has(Kind.CLUB_NOUNS, sentence.token(next).lemma());
    }

    private boolean isStudiedAt(NameSpan span, Sentence sentence) {
        int preposition = span.begin() - 1;
        if (preposition < 1 || !sentence.token(preposition).tag().equals("IN")) {
            return false;
        }
        for (int i = preposition - 1; i >= 0 && i >= preposition - REACH; i--) {
            String words = sentence.token(i).lemma() + " "
                    + sentence.token(preposition).text();
            if (lexicon.classes(Kind.OBJECT_VERBS, words).contains(NG.EDUCATIONAL_ORGANIZATION)) {
                return true;
            }
        }
        return false;
    }
}
