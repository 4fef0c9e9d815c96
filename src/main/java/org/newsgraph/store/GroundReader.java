package org.newsgraph.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.ontology.Iri;
import org.newsgraph.store.Explanation.Ground;
import org.newsgraph.store.Explanation.NameChain;
import org.newsgraph.store.Explanation.Place;

/** Gathers what a reader needs to judge a claim. */
final class GroundReader {

    private final DatasetGraph dataset;
    private final StoredClaim claim;

    GroundReader(DatasetGraph dataset, StoredClaim claim) {
        this.dataset = dataset;
        this.claim = claim;
    }

    /** @param inference how the statement in question follows from the claim */
    Ground ground(Optional<String> inference) {
        Node article = claim.graph();
        String text = Queries.text(dataset, article, article, Terms.TEXT).orElse("");
        return new Ground(
                Queries.text(dataset, article, article, Terms.IDENTIFIER).orElseThrow(),
                claim.status(),
                claim.confidence(),
                claim.attributedTo(),
                claim.frame(),
                claim.explanation(),
                inference,
                chain(claim.subject()),
                chain(claim.object()),
                claim.sentences().stream().map(s -> place(s, text)).toList());
    }

    private NameChain chain(Node local) {
        if (local.isLiteral()) {
            String words = local.getLiteralLexicalForm();
            return new NameChain(words, words, Optional.empty(), Optional.empty());
        }
        String name = Queries.text(dataset, claim.graph(), local, Terms.LABEL)
                .orElseGet(() -> new Iri(local.getURI()).localName());
        Node resolved = ResolutionGraph.nodeOf(claim.graph(), local);
        Node canonical = LocalNames.canonicalOf(dataset, claim.graph(), local);
        return new NameChain(
                name,
                Queries.text(dataset, Quad.defaultGraphIRI, canonical, Terms.LABEL)
                        .orElse(name),
                Optional.of(canonical.getURI()),
                Queries.text(dataset, Terms.RESOLUTION_GRAPH, resolved, Terms.MERGE_REASON));
    }

    private Place place(StoredSpan sentence, String text) {
        int offset = text.offsetByCodePoints(0, Math.min(sentence.begin(), text.codePointCount(0, text.length())));
        String before = text.substring(0, offset);
        int lineBegin = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        long line = before.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 1;
        return new Place(
                ClaimRow.flat(sentence.words()),
                sentence.begin(),
                sentence.end(),
                Math.toIntExact(line),
                before.codePointCount(lineBegin, before.length()) + 1,
                inside(sentence, claim.subjectWords()),
                inside(sentence, claim.triggerWords()),
                inside(sentence, claim.objectWords()));
    }

    // A claim that is made in several sentences has words in each.
    private static List<String> inside(StoredSpan sentence, List<StoredSpan> words) {
        return words.stream()
                .filter(sentence::covers)
                .map(span -> ClaimRow.flat(span.words()))
                .distinct()
                .toList();
    }
}
