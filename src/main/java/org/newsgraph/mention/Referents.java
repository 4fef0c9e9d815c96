package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;

/** The referents of an article, each well-known one once. */
final class Referents {

    private final List<Referent> all = new ArrayList<>();
    private final Map<Iri, Referent> known = new LinkedHashMap<>();

    void add(Referent referent) {
        all.add(referent);
        referent.known().ifPresent(entry -> known.putIfAbsent(entry.iri(), referent));
    }

    /** Adds a place where a state goes by another name than its own. */
    void add(GazetteerEntry state, NameSpan span, Sentence sentence) {
        Referent referent = known.get(state.iri());
        if (referent == null) {
            referent = Referent.named(state.type(), state.label(), Optional.of(state), Set.of());
            add(referent);
        }
        referent.spellings().add(span.text());
        referent.mentions().add(span.toMention(sentence));
    }

    List<Referent> all() {
        return all;
    }

    /** The referents of a place in each sentence, by the sentence's index and the token; of several there, the first. */
    static Map<Integer, Map<Integer, Referent>> byToken(List<Referent> referents, ToIntFunction<Mention> token) {
        Map<Integer, Map<Integer, Referent>> places = new HashMap<>();
        for (Referent referent : referents) {
            for (Mention mention : referent.mentions()) {
                places.computeIfAbsent(mention.sentence(), s -> new HashMap<>())
                        .putIfAbsent(token.applyAsInt(mention), referent);
            }
        }
        return places;
    }
}
