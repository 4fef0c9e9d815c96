package org.newsgraph.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.article.Article;
import org.newsgraph.evaluate.GoldRow;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.judge.MentionScore.Gold;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.read.ArticleSource;
import org.newsgraph.read.Reading;

/**
 * The articles of a set with the names that it lists, each with its class, or with several, of which it has one, between
 * {@code |}.
 *
 * <p>Where a list gives only a kind ({@code PER}, {@code ORG}, {@code LOC}, {@code MISC}), the class is one of that kind; where it
 * gives nothing, one that all facts about the name allow. Of what neither tells nothing is listed.
 *
 * @param articles by id
 * @param names by article
 */
record ListedNames(Map<String, Article> articles, Map<String, List<Gold>> names) {

    private static final String NOTHING = "Nothing";

    /**
     * Reads a set: entities.tsv, gold.tsv and the articles, in a folder or a file articles.jsonl.
     *
     * @param except the ids of articles to leave out
     */
    static ListedNames of(Path set, Set<String> except, Vocabulary vocabulary) throws IOException {
        Path articles = Files.exists(set.resolve("articles")) ? set.resolve("articles") : set.resolve("articles.jsonl");
        Map<String, Article> read = new LinkedHashMap<>();
        ArticleSource.of(articles).readings().forEach(reading -> {
            Article article = ((Reading.Success) reading).article();
            if (!except.contains(article.id())) {
                read.put(article.id(), article);
            }
        });
        GoldSet facts = GoldSet.read(set);
        Map<String, List<Gold>> names = new LinkedHashMap<>();
        MentionScore.goldOf(set).forEach((article, listed) -> {
            if (read.containsKey(article)) {
                Told told = Told.by(facts.rowsOf(article), vocabulary);
                names.put(
                        article,
                        listed.stream()
                                .flatMap(gold -> told.classesOf(gold).stream()
                                        .map(classes -> new Gold(gold.preferred(), classes, gold.keys())))
                                .toList());
            }
        });
        return new ListedNames(read, names);
    }

    /** What the facts of an article say of the classes of those they join. */
    private record Told(Vocabulary vocabulary, Map<String, List<Predicate<Iri>>> admitted) {

        static Told by(List<GoldRow> rows, Vocabulary vocabulary) {
            Told told = new Told(vocabulary, new HashMap<>());
            rows.forEach(told::hear);
            return told;
        }

        private void hear(GoldRow row) {
            List<PropertyTerm> properties = row.predicates().stream()
                    .flatMap(name -> vocabulary.property(name).stream())
                    .toList();
            allow(
                    row.subject(),
                    cls -> properties.stream().anyMatch(property -> vocabulary.admitsSubject(property, cls)));
            if (properties.stream().allMatch(property -> property.value() == PropertyTerm.Value.ENTITY)) {
                allow(
                        row.object(),
                        cls -> properties.stream().anyMatch(property -> vocabulary.admitsObject(property, cls)));
            }
        }

        private void allow(String name, Predicate<Iri> classes) {
            admitted.computeIfAbsent(name, key -> new ArrayList<>()).add(classes);
        }

        Optional<String> classesOf(Gold gold) {
            return switch (gold.type()) {
                case "" ->
                    Optional.ofNullable(admitted.get(gold.preferred()))
                            .map(conditions ->
                                    among(cls -> conditions.stream().allMatch(condition -> condition.test(cls))));
                case "PER" -> Optional.of(kind(NG.PERSON));
                case "ORG" -> Optional.of(kind(NG.ORGANIZATION));
                case "LOC" -> Optional.of(kind(NG.PLACE));
                case "MISC" -> Optional.of(kind(NG.PRODUCT) + "|" + kind(NG.PROJECT) + "|" + NOTHING);
                case "TIME", "NUM" -> Optional.empty();
                default -> Optional.of(gold.type());
            };
        }

        private String kind(Iri ancestor) {
            return among(cls -> vocabulary.isA(cls, ancestor));
        }

        private String among(Predicate<Iri> condition) {
            return vocabulary.classes().stream()
                    .filter(condition)
                    .map(Iri::localName)
                    .collect(Collectors.joining("|"));
        }
    }
}
