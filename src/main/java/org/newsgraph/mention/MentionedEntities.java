package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All entities of one article, found by the place where it speaks of them.
 *
 * <p>Immutable.
 */
public final class MentionedEntities {

    private final List<Entity> entities;
    private final Map<Integer, List<Located>> bySentence = new HashMap<>();

    /**
     * A mention with its entity.
     *
     * @param mention where it stands
     * @param entity what it speaks of
     */
    public record Located(Mention mention, Entity entity) {}

    /** @param entities the i-th has the id i */
    public MentionedEntities(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        for (Entity entity : this.entities) {
            for (Mention mention : entity.mentions()) {
                bySentence
                        .computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
                        .add(new Located(mention, entity));
            }
        }
        bySentence.values().forEach(located -> located.sort(Comparator.comparing(Located::mention)));
    }

    /** All entities, by id. */
    public List<Entity> entities() {
        return entities;
    }

    /** The mentions of one sentence in order. */
    public List<Located> in(int sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
    }

    /** The mention whose head is the given token, the longest if there are several. */
    public Optional<Located> headedBy(int sentence, int token) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(l -> l.mention().head() == token)
                .findFirst();
    }

    /** All whom a plural stands for, by its head: <em>both companies</em>; empty if the token is the head of no such mention. */
    public List<Located> severalAt(int sentence, int token) {
        List<Located> headed = bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(l -> l.mention().head() == token && l.mention().kind() != Mention.Kind.NAME)
                .toList();
        long entities = headed.stream().map(Located::entity).distinct().count();
        return entities > 1 ? headed : List.of();
    }

    /** The shortest mention that covers the given token. */
    public Optional<Located> covering(int sentence, int token) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(l -> l.mention().covers(token))
                .min(Comparator.comparingInt(
                        l -> l.mention().end() - l.mention().begin()));
    }
}
