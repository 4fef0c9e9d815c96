package org.newsgraph.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.newsgraph.chain.Discourse.Seen;

/**
 * Somebody whom a pronoun or noun may mean, as he stands among the others.
 *
 * @param places where he was spoken of, the latest first
 * @param rank how many others have been spoken of since
 * @param salience how many others the article speaks of more often
 * @param seniority how many others were spoken of before him
 * @param inParagraph whether he was spoken of in the paragraph of the pronoun or noun
 */
record Considered(Referent referent, List<Seen> places, int rank, int salience, int seniority, boolean inParagraph) {

    /** All who may be meant, the one spoken of last first. */
    static List<Considered> of(Anaphor anaphor, Map<Referent, List<Seen>> admitted, Discourse discourse) {
        List<Considered> considered = new ArrayList<>();
        List<Referent> byAge = admitted.keySet().stream()
                .sorted(Comparator.comparing((Referent r) -> first(admitted.get(r)), ORDER))
                .toList();
        admitted.forEach((referent, places) -> {
            int mentions = referent.mentions().size();
            int salience = (int) admitted.keySet().stream()
                    .filter(other -> other.mentions().size() > mentions)
                    .count();
            considered.add(new Considered(
                    referent,
                    places,
                    considered.size(),
                    salience,
                    byAge.indexOf(referent),
                    discourse.inOneParagraph(
                            places.get(0).sentence(), anaphor.sentence().index())));
        });
        return considered;
    }

    private static final Comparator<Seen> ORDER =
            Comparator.comparingInt(Seen::sentence).thenComparingInt(Seen::token);

    private static Seen first(List<Seen> places) {
        return places.get(places.size() - 1);
    }

    Seen last() {
        return places.get(0);
    }

    /** How far back the article first spoke of him: 0 in its first sentences. */
    int sinceBeginning() {
        return first(places).sentence();
    }

    /** Whether the sentence before speaks of him first of all. */
    boolean ledSentence(int index) {
        return places.stream().anyMatch(p -> p.sentence() == index && p.leads());
    }
}
