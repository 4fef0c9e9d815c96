package org.newsgraph.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.layout.Paragraphs;
import org.newsgraph.mention.Mention;

/** What an article has spoken of so far, in order. */
final class Discourse {

    private final List<Seen> seen = new ArrayList<>();
    private final Paragraphs paragraphs;
    private final SectionTopics topics;

    Discourse(Paragraphs paragraphs, SectionTopics topics) {
        this.paragraphs = paragraphs;
        this.topics = topics;
    }

    /**
     * A place that was read.
     *
     * @param kind how it speaks of the referent
     * @param relation its role in the tree, as in {@link org.newsgraph.language.Sentence#relation}
     * @param leads whether it is the subject of its sentence's main clause
     */
    record Seen(Referent referent, int sentence, int token, Mention.Kind kind, String relation, boolean leads) {}

    void add(Seen place) {
        seen.add(place);
    }

    /** Whether two sentences, by their indexes, stand in one paragraph. */
    boolean inOneParagraph(int one, int other) {
        return paragraphs.of(one) == paragraphs.of(other);
    }

    /**
     * The referents that may be meant, each with its places, the latest first; the referents by their latest place.
     *
     * @param sentence a referent with a place in it that is not admitted is left out altogether
     * @param rules which places are admitted
     */
    Map<Referent, List<Seen>> admitted(int sentence, Predicate<Seen> rules) {
        Set<Referent> barred = new HashSet<>();
        Map<Referent, List<Seen>> admitted = new LinkedHashMap<>();
        int begin = topics.beginOf(sentence);
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= begin; i--) {
            Seen place = seen.get(i);
            if (rules.test(place)) {
                admitted.computeIfAbsent(place.referent(), r -> new ArrayList<>())
                        .add(place);
            } else if (place.sentence() == sentence) {
                barred.add(place.referent());
            }
        }
        admitted.keySet().removeAll(barred);
        return admitted;
    }
}
