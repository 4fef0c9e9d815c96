package org.newsgraph.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.Iri;

/**
 * A claim as its article's graph holds it.
 *
 * @param graph the article
 * @param node the claim
 * @param subject the IRI that the article gives the subject
 * @param predicate the property
 * @param object the object, as the article knows it
 * @param status how the article stands to it
 * @param confidence from 0 to 1
 * @param attributedTo who says it
 * @param frame the local name of what read it
 * @param explanation why the learned reader read it so, if it did
 * @param sentences where it is said, in order
 * @param subjectWords the words that speak of the subject, in order
 * @param objectWords the words that speak of the object, in order
 * @param triggerWords the words of the relation, in order
 */
record StoredClaim(
        Node graph,
        Node node,
        Node subject,
        Node predicate,
        Node object,
        String status,
        String confidence,
        Optional<String> attributedTo,
        String frame,
        Optional<String> explanation,
        List<StoredSpan> sentences,
        List<StoredSpan> subjectWords,
        List<StoredSpan> objectWords,
        List<StoredSpan> triggerWords) {

    static StoredClaim read(DatasetGraph dataset, Node graph, Node claim) {
        return new StoredClaim(
                graph,
                claim,
                one(dataset, graph, claim, Terms.SUBJECT),
                one(dataset, graph, claim, Terms.PREDICATE),
                one(dataset, graph, claim, Terms.OBJECT),
                Queries.text(dataset, graph, claim, Terms.STATUS).orElseThrow(),
                Queries.text(dataset, graph, claim, Terms.CONFIDENCE).orElse(""),
                Queries.text(dataset, graph, claim, Terms.ATTRIBUTED_TO),
                Queries.text(dataset, graph, claim, Terms.FRAME)
                        .map(iri -> new Iri(iri).localName())
                        .orElse(""),
                Queries.text(dataset, graph, claim, Terms.EXPLANATION),
                StoredSpan.of(dataset, graph, claim, Terms.EVIDENCE),
                StoredSpan.of(dataset, graph, claim, Terms.SUBJECT_SPAN),
                StoredSpan.of(dataset, graph, claim, Terms.OBJECT_SPAN),
                StoredSpan.of(dataset, graph, claim, Terms.TRIGGER_SPAN));
    }

    /** Whether the claim is a fact of the graph. */
    boolean isFact() {
        return Stream.of(Status.values())
                .anyMatch(known -> known.isFact() && known.label().equals(status));
    }

    private static Node one(DatasetGraph dataset, Node graph, Node claim, Node property) {
        return Queries.objects(dataset, graph, claim, property).findFirst().orElseThrow();
    }
}
