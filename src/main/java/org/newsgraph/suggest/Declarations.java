package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.article.InputException;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;

/** Declares the relations that the vocabulary lacks, by the classes of their examples. */
record Declarations(Ontology ontology, Oracle oracle) {

    /**
     * The missing ones among these relations, by name.
     *
     * @throws InputException if no article names one of a relation's pairs, or its name cannot be that of a property
     */
    List<Declaration> of(Set<String> relations, List<ArticleScene> scenes) {
        return relations.stream()
                .sorted()
                .filter(name -> ontology.vocabulary().property(name).isEmpty())
                .map(name -> declared(name, scenes))
                .toList();
    }

    private Declaration declared(String relation, List<ArticleScene> scenes) {
        List<Iri> subjects = new ArrayList<>();
        List<Iri> objects = new ArrayList<>();
        for (ArticleScene scene : scenes) {
            for (Entity subject : scene.entities().entities()) {
                for (Entity object : scene.entities().entities()) {
                    boolean example = subject.id() != object.id()
                            && oracle.on(scene.annotated().article(), subject, relation, object, false)
                                    == Oracle.Verdict.RIGHT;
                    if (example) {
                        subjects.add(subject.type());
                        objects.add(object.type());
                    }
                }
            }
        }
        if (subjects.isEmpty()) {
            throw new InputException("the articles name no pair of the examples for \"" + relation
                    + "\": give articles that do, with the names as they are written there");
        }
        return Declaration.of(relation, subjects, objects, ontology.vocabulary());
    }
}
