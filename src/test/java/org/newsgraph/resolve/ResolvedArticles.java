package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/** Entities as some articles know them, and what becomes of them together; each test has its own. */
abstract class ResolvedArticles {

    final List<LocalEntity> entities = new ArrayList<>();
    UserPairs pairs = UserPairs.NONE;

    final ResolvedArticles in(String article, Iri type, String name, String... aliases) {
        return as(article, NameForms.of(TestOntology.SMALL).slug(name, type), type, name, aliases);
    }

    final ResolvedArticles as(String article, String slug, Iri type, String name, String... aliases) {
        entities.add(LocalEntity.of(article, NG.entity(slug), type, name, List.of(aliases)));
        return this;
    }

    final Resolution resolution() {
        return new Resolver(TestOntology.SMALL, pairs).resolve(entities);
    }

    /** The clusters: {@code "Label: a/slug b/slug"}, sorted. */
    final List<String> clusters() {
        Resolution resolution = resolution();
        return resolution.entities().stream()
                .map(entity -> entity.label() + ": "
                        + resolution.links().entrySet().stream()
                                .filter(link -> link.getValue().canonical().equals(entity.iri()))
                                .map(link -> link.getKey().article() + "/"
                                        + link.getKey().iri().localName())
                                .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    final String reason(String article, String slug) {
        return resolution()
                .links()
                .get(new LocalEntity.Key(article, NG.entity(slug)))
                .reason();
    }

    final Iri canonical(String article, String slug) {
        return resolution().canonicalOf(new LocalEntity.Key(article, NG.entity(slug)));
    }
}
