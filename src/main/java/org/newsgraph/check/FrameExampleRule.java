package org.newsgraph.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.claim.Status;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameExample;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;

/**
 * Every frame has a sentence that it reads; the program's own frames also have one that says near enough the same words
 * and must not become a fact.
 *
 * <p>Whether the sentences hold is not asked here: that takes the language models.
 */
public final class FrameExampleRule implements OntologyRule {

    private final String ownFolder;

    /** @param ownFolder the folder of the program's ontology; frames from elsewhere may lack a counter-example */
    public FrameExampleRule(Path ownFolder) {
        // With the separator: "ontology-of-mine" is another folder.
        this.ownFolder = ownFolder + ownFolder.getFileSystem().getSeparator();
    }

    @Override
    public List<Problem> problemsIn(Ontology ontology) {
        List<Problem> problems = new ArrayList<>();
        for (Frame frame : new FrameReader(ontology).frames()) {
            if (frame.examples().stream().noneMatch(e -> yieldsFact(e, frame.property()))) {
                problems.add(Problem.of(
                        ontology,
                        frame.iri(),
                        "has no example; add an ng:example with a sentence and the fact that it yields"));
            }
            boolean isOwn = ontology.whereIs(frame.iri()).startsWith(ownFolder);
            if (isOwn && frame.examples().stream().allMatch(e -> yieldsFact(e, frame.property()))) {
                problems.add(Problem.of(
                        ontology,
                        frame.iri(),
                        "has no counter-example; add an ng:example like it that yields no fact of its relation"));
            }
        }
        return problems;
    }

    /** Whether a sentence makes a fact of the relation: what is planned or denied makes none. */
    private static boolean yieldsFact(FrameExample example, Iri property) {
        String relation = " | " + property.localName() + " | ";
        return example.yields().stream()
                .anyMatch(claim -> claim.contains(relation)
                        && (claim.endsWith(" | " + Status.ASSERTED.label())
                                || claim.endsWith(" | " + Status.ATTRIBUTED.label())));
    }
}
