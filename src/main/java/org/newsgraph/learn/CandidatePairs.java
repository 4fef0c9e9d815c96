package org.newsgraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/**
 * Finds the pairs of mentions in a sentence that the ontology lets some property join: for each two entities those of
 * their mentions that stand nearest to each other, for the nearest need not be the ones that the sentence joins.
 */
public final class CandidatePairs {

    /** Two mentions with more tokens between them are hardly ever joined by what stands between. */
    private static final int MAX_DISTANCE = 40;

    /** How many pairs of mentions are looked at for two entities. */
    private static final int MOST = 4;

    private final Vocabulary vocabulary;
    private final List<PropertyTerm> properties;

    /** @param properties the properties that may join them */
    public CandidatePairs(Vocabulary vocabulary, List<PropertyTerm> properties) {
        this.vocabulary = vocabulary;
        this.properties = List.copyOf(properties);
    }

    private record Ends(int one, int other) implements Comparable<Ends> {
        static Ends of(Located a, Located b) {
            int one = a.entity().id();
            int other = b.entity().id();
            return new Ends(Math.min(one, other), Math.max(one, other));
        }

        @Override
        public int compareTo(Ends that) {
            return Comparator.comparingInt(Ends::one)
                    .thenComparingInt(Ends::other)
                    .compare(this, that);
        }
    }

    /** The pairs of one sentence, ordered by the entities' ids; those of two entities the nearest first. */
    public List<CandidatePair> in(Sentence sentence, MentionedEntities entities) {
        List<Located> mentions = new ArrayList<>(entities.in(sentence.index()));
        mentions.sort(Comparator.comparingInt((Located l) -> l.mention().head()).thenComparing(Located::mention));
        Map<Ends, List<CandidatePair>> byEnds = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                CandidatePair pair = new CandidatePair(sentence, mentions.get(i), mentions.get(j));
                if (pair.distance() <= MAX_DISTANCE && areApart(pair) && mayBeJoined(pair)) {
                    byEnds.computeIfAbsent(Ends.of(pair.first(), pair.second()), e -> new ArrayList<>())
                            .add(pair);
                }
            }
        }
        return byEnds.values().stream()
                .flatMap(pairs -> pairs.stream()
                        .sorted(Comparator.comparingInt(CandidatePair::distance))
                        .limit(MOST))
                .toList();
    }

    /** Names inside names are one thing; a noun may hold another name: <em>Acme's founder</em>. */
    private static boolean areApart(CandidatePair pair) {
        Mention first = pair.first().mention();
        Mention second = pair.second().mention();
        boolean overlap = first.begin() < second.end() && second.begin() < first.end();
        return first.head() != second.head()
                && (!overlap || second.kind() == Mention.Kind.NOMINAL && !first.covers(second.head()));
    }

    private boolean mayBeJoined(CandidatePair pair) {
        Iri one = pair.first().entity().type();
        Iri other = pair.second().entity().type();
        return pair.first().entity().id() != pair.second().entity().id()
                && properties.stream()
                        .anyMatch(p -> vocabulary.admits(p, one, other) || vocabulary.admits(p, other, one));
    }
}
