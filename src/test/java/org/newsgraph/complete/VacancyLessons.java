package org.newsgraph.complete;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.complete.VacancyChoice.Candidate;
import org.newsgraph.evaluate.GoldRow;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.extract.ArticleReader;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameExample;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Ontology;

/**
 * Learns from gold sets, and from the examples of the frames, who plays parts that sentences leave out: one of whom the
 * claim is in its set, or nobody.
 */
final class VacancyLessons {

    /** The examples are few and plain: each counts as much as several sentences of articles. */
    private static final int WEIGHT_OF_EXAMPLES = 4;

    private final Ontology ontology = Ontology.load(Path.of("ontology"), List.of());
    private final List<Frame> frames = new FrameReader(ontology).frames();
    private final ArticleReader reader = new ArticleReader(ontology, new Annotator());
    private final List<VacancyLesson> lessons = new ArrayList<>();

    private VacancyLessons() {}

    /** The lessons of benches with articles/ and gold.tsv, in their order, then those of the frames' examples. */
    static List<VacancyLesson> of(List<Path> benches) throws IOException {
        VacancyLessons lessons = new VacancyLessons();
        for (Path bench : benches) {
            lessons.readBench(bench);
        }
        lessons.frames.forEach(lessons::readExamples);
        return lessons.lessons;
    }

    private void readBench(Path bench) throws IOException {
        GoldSet gold = GoldSet.read(bench);
        try (Stream<Path> files = Files.list(bench.resolve("articles"))) {
            for (Path file : files.sorted().toList()) {
                Article article = Article.of(file.getFileName().toString(), Files.readString(file));
                read(article, gold, 1, Optional.empty());
            }
        }
    }

    private void readExamples(Frame frame) {
        for (FrameExample example : frame.examples()) {
            read(
                    Article.of("example", example.text()),
                    GoldSet.of(rowsOf(example)),
                    WEIGHT_OF_EXAMPLES,
                    Optional.of(frame));
        }
    }

    private static List<GoldRow> rowsOf(FrameExample example) {
        return example.yields().stream()
                .map(line -> line.split(" \\| "))
                .map(c -> new GoldRow("example", c[0], c[1], c[2], c[3], "required", ""))
                .toList();
    }

    /** @param only the frame whose property's claims alone are known of the article */
    private void read(Article article, GoldSet gold, int weight, Optional<Frame> only) {
        List<GoldRow> rows = gold.rowsOf(GoldSet.stem(article.id()));
        ArticleScene scene = reader.wholeSceneOf(article);
        VacancyChoice choice = (vacancy, candidates, nobody) -> {
            if (only.isEmpty()
                    || only.get().property().equals(vacancy.property().iri())) {
                lessons.add(lesson(
                        article.id(),
                        vacancy,
                        candidates,
                        nobody,
                        right(vacancy, candidates, rows, gold, scene),
                        weight));
            }
            return Optional.empty();
        };
        ClaimReader.ofGrammar(ontology, choice).claimsIn(scene);
    }

    private static VacancyLesson lesson(
            String article,
            Vacancy vacancy,
            List<Candidate> candidates,
            List<String> nobody,
            Set<Integer> right,
            int weight) {
        List<List<String>> features =
                new ArrayList<>(candidates.stream().map(Candidate::features).toList());
        features.add(nobody);
        return new VacancyLesson(article, features, right, weight);
    }

    private static Set<Integer> right(
            Vacancy vacancy, List<Candidate> candidates, List<GoldRow> rows, GoldSet gold, ArticleScene scene) {
        Set<Integer> right = new TreeSet<>();
        List<String> others = othersOf(vacancy);
        for (int i = 0; i < candidates.size(); i++) {
            Entity entity = candidates.get(i).entity();
            List<String> names = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                    .toList();
            boolean told = rows.stream()
                    .filter(row -> row.predicates().contains(vacancy.property().name()))
                    .anyMatch(row -> tells(row, names, others, vacancy, gold));
            if (told) {
                right.add(i);
            }
        }
        return right;
    }

    private static boolean tells(GoldRow row, List<String> names, List<String> others, Vacancy vacancy, GoldSet gold) {
        boolean there = tells(row, vacancy.ofSubject() ? names : others, vacancy.ofSubject() ? others : names, gold);
        boolean turned = vacancy.property().symmetric()
                && tells(row, vacancy.ofSubject() ? others : names, vacancy.ofSubject() ? names : others, gold);
        return there || turned;
    }

    private static boolean tells(GoldRow row, List<String> subjects, List<String> objects, GoldSet gold) {
        return subjects.stream().anyMatch(s -> gold.isSubject(row, s))
                && objects.stream().anyMatch(o -> gold.isObject(row, o));
    }

    private static List<String> othersOf(Vacancy vacancy) {
        if (!vacancy.known().isEmpty()) {
            return vacancy.known().stream().map(Entity::name).toList();
        }
        return vacancy.knownObjects().stream()
                .map(value -> value instanceof ClaimObject.DateObject date
                        ? date.lexical()
                        : ((ClaimObject.MoneyObject) value).label())
                .toList();
    }
}
