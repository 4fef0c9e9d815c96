package org.newsgraph.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.diagnose.End;
import org.newsgraph.diagnose.Wanted;
import org.newsgraph.evaluate.GoldRow;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.evaluate.Scorer;
import org.newsgraph.evaluate.Scoring;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;

/** Facts that a gold set, or one row of one, wants of articles. */
final class WantedFacts {

    private final GoldSet gold;
    private final Ontology ontology;

    WantedFacts(GoldSet gold, Ontology ontology) {
        this.gold = gold;
        this.ontology = ontology;
    }

    /** One fact, whatever the article. */
    static WantedFacts of(GoldRow row, Ontology ontology) {
        return new WantedFacts(GoldSet.of(List.of(row)), ontology);
    }

    /** The required facts of the article that its claims do not hold, as {@code evaluate} counts them. */
    List<GoldRow> missedBy(ArticleClaims claims) {
        Set<String> article = Set.of(GoldSet.stem(claims.article().id()));
        return new Scorer(gold, new Scoring(Optional.of(article), Optional.empty(), false, 0))
                .score(ScoredClaims.of(List.of(claims), ontology))
                .missed();
    }

    /**
     * What the row wants: one fact, or one of several where any of its properties will do.
     *
     * @throws InputException if the ontology has none of its properties
     */
    List<Wanted> of(GoldRow row) {
        List<Wanted> wanted = row.predicates().stream()
                .flatMap(name -> property(name).stream())
                .map(property -> new Wanted(
                        new End(
                                row.subject(),
                                gold.namesOf(row.article(), row.subject()),
                                said -> gold.isSubject(row, said)),
                        property,
                        new End(
                                row.object(),
                                gold.namesOf(row.article(), row.object()),
                                said -> gold.isObject(row, said)),
                        Optional.of(row.evidence()).filter(words -> !words.isBlank())))
                .toList();
        if (wanted.isEmpty()) {
            throw new InputException("there is no property \"" + row.predicate() + "\"; use one of "
                    + String.join(", ", names(ontology.vocabulary().properties())));
        }
        return wanted;
    }

    /** By its name or IRI, or what people call it, in any case. */
    private Optional<PropertyTerm> property(String name) {
        Stream<PropertyTerm> like = ontology.vocabulary().properties().stream()
                .filter(p ->
                        p.name().equalsIgnoreCase(name.strip()) || p.label().equalsIgnoreCase(name.strip()));
        return ontology.vocabulary().property(name.strip()).or(like::findFirst);
    }

    private static List<String> names(Collection<PropertyTerm> properties) {
        return properties.stream().map(PropertyTerm::name).toList();
    }
}
