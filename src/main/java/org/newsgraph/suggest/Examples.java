package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.article.Article;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.FrameTrial.Finding;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.suggest.Tried.Known;

/** Finds where articles speak of the examples' pairs, and what the frames read of it already. */
final class Examples {

    private final Oracle oracle;
    private final Ontology ontology;
    private final List<PropertyTerm> properties;

    /** @param relations local names of relations that the ontology knows; those with values for objects are left out */
    Examples(Ontology ontology, Oracle oracle, Set<String> relations) {
        this.ontology = ontology;
        this.oracle = oracle;
        this.properties = relations.stream()
                .sorted()
                .flatMap(name -> ontology.vocabulary().property(name).stream())
                .filter(property -> !property.datatype())
                .toList();
    }

    private record Read(Iri property, Place place) {}

    /**
     * Mines one article.
     *
     * @param number the article's number
     * @param findings what the ontology's frames read in it
     * @param read takes in what they read
     */
    void mine(ArticleScene scene, int number, List<Finding> findings, WordingMiner miner, Set<Known> read) {
        Set<Read> places = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.status().isFact()) {
                Place place = new Place(
                        number,
                        finding.sentence(),
                        finding.subject().id(),
                        finding.object().id());
                places.add(new Read(finding.property(), place));
                boolean symmetric = ontology.vocabulary()
                        .property(finding.property())
                        .map(PropertyTerm::symmetric)
                        .orElse(false);
                if (symmetric) {
                    places.add(new Read(finding.property(), place.turned()));
                }
                read.add(new Known(finding.property(), place.fact(symmetric)));
            }
        }
        for (Sentence sentence : scene.annotated().sentences()) {
            if (sentence.isParsed()) {
                Map<PropertyTerm, List<Place>> wanted = new HashMap<>();
                for (PropertyTerm property : properties) {
                    List<Place> unread = pairsIn(scene, number, sentence, property).stream()
                            .filter(place -> !places.contains(new Read(property.iri(), place)))
                            .toList();
                    if (!unread.isEmpty()) {
                        wanted.put(property, unread);
                    }
                }
                if (!wanted.isEmpty()) {
                    miner.mine(scene, sentence, wanted);
                }
            }
        }
    }

    private List<Place> pairsIn(ArticleScene scene, int number, Sentence sentence, PropertyTerm property) {
        Article article = scene.annotated().article();
        Map<Integer, Entity> named = new TreeMap<>();
        for (Located located : scene.entities().in(sentence.index())) {
            named.put(located.entity().id(), located.entity());
        }
        List<Place> pairs = new ArrayList<>();
        for (Entity subject : named.values()) {
            for (Entity object : named.values()) {
                if (subject.id() != object.id()
                        && ontology.vocabulary().admits(property, subject.type(), object.type())
                        && oracle.on(article, subject, property.name(), object, property.symmetric())
                                == Oracle.Verdict.RIGHT) {
                    pairs.add(new Place(number, sentence.index(), subject.id(), object.id()));
                }
            }
        }
        return pairs;
    }
}
