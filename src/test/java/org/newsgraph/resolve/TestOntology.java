package org.newsgraph.resolve;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.ontology.Ontology;

/** Our vocabulary and word lists with a gazetteer of four entries. */
public final class TestOntology {

    /** Loaded once; nobody changes it. */
    public static final Ontology SMALL = Ontology.load(
            Path.of("src/test/resources/store-ontology"),
            List.of(Path.of("ontology/vocabulary.ttl"), Path.of("ontology/lexicon")));

    private TestOntology() {}
}
