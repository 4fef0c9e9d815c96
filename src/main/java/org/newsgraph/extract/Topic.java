package org.newsgraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/** What an article is talking about from sentence to sentence, for words that leave it out: <em>The round was led by …</em>. */
final class Topic {

    /** How many sentences back a topic is still in mind. */
    private static final int REACH = 3;

    private final List<Entity> companies;

    Topic(MentionedEntities entities, Vocabulary vocabulary) {
        this.companies = entities.entities().stream()
                .filter(e -> vocabulary.isA(e.type(), NG.ORGANIZATION))
                .filter(e ->
                        !vocabulary.isA(e.type(), NG.GOVERNMENT_BODY) && !vocabulary.isA(e.type(), NG.INVESTMENT_FIRM))
                .toList();
    }

    /** The organisation spoken of shortly before the sentence that the whole article speaks of most. */
    Optional<Entity> organizationAt(int sentence) {
        return companies.stream()
                .filter(e -> e.mentions().stream().anyMatch(m -> isRecent(m, sentence)))
                .max(Comparator.<Entity>comparingInt(e -> e.mentions().size())
                        .thenComparing(Entity::id, Comparator.reverseOrder()));
    }

    private static boolean isRecent(Mention mention, int sentence) {
        return mention.sentence() <= sentence && sentence - mention.sentence() <= REACH;
    }
}
