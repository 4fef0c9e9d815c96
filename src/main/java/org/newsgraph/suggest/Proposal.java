package org.newsgraph.suggest;

import java.util.List;
import java.util.Objects;
import org.newsgraph.frame.FrameExample;
import org.newsgraph.ontology.Iri;

/**
 * A frame to be added to the ontology, if its reader agrees.
 *
 * @param name the frame's IRI
 * @param tried its wording with what came of it
 * @param examples sentences of the articles, each with all claims of the relation that it yields
 * @param mistakes what it reads although the examples know better: a sentence and the wrong fact, one line each
 */
record Proposal(Iri name, Tried tried, List<FrameExample> examples, List<String> mistakes) {

    Proposal {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tried, "tried");
        examples = List.copyOf(examples);
        mistakes = List.copyOf(mistakes);
    }

    Proposal with(List<FrameExample> shown) {
        return new Proposal(name, tried, shown, mistakes);
    }
}
