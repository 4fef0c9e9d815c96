package org.newsgraph.cli;

import java.util.List;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.evaluate.Prediction;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.ClaimFormat;
import org.newsgraph.store.ClaimRows;

/** Claims of articles in no store, as they are scored: row by row as {@code newsgraph claims} would print them. */
final class ScoredClaims {

    private ScoredClaims() {}

    static List<Prediction> of(List<ArticleClaims> claims, Ontology ontology) {
        StringBuilder rows = new StringBuilder();
        ClaimFormat.TSV.print(ClaimRows.of(claims, ontology), rows);
        return Prediction.parse("claims", rows.toString());
    }
}
