package org.newsgraph.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;

/** The referents of an article, each well-known one once. */
public final class Referents {

    private final List<Referent> all = new ArrayList<>();
    private final Map<Iri, Referent> known = new LinkedHashMap<>();

    /** Adds one that was not spoken of yet. */
    public void add(Referent referent) {
        all.add(referent);
        referent.known().ifPresent(entry -> known.putIfAbsent(entry.iri(), referent));
    }

    /**
     * Adds a place where a state goes by another name than its own.
     *
     * @param spelling that name
     */
    public void add(GazetteerEntry state, String spelling, Mention mention) {
        Referent referent = known.get(state.iri());
        if (referent == null) {
            referent = Referent.named(state.type(), state.label(), Optional.of(state), Set.of());
            add(referent);
        }
        referent.spellings().add(spelling);
        referent.mentions().add(mention);
    }

    /** All, in the order in which they were added. */
    public List<Referent> all() {
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
