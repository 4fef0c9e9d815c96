package org.newsgraph.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.chain.AntecedentChoice.Candidate;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.Evidence;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.evaluate.GoldRow;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.extract.ArticleReader;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.NameLists;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.recognize.MentionRecognizer;

/**
 * Learns from a gold set what pronouns and nouns stand for, though the set only says what is true of whom.
 *
 * <p>Where a claim that was read of a pronoun is in the set, it stands for one of whom the set says so. Where the set says
 * something in a sentence of one who is not named there, some pronoun or noun of the sentence stands for that one.
 */
final class AntecedentLessons {

    private static final int SHORTEST_QUOTE = 8;

    private final Ontology ontology;
    private final NameLists lists;
    private final AntecedentModel model;
    private final GoldSet gold;
    private final List<AntecedentLesson> lessons = new ArrayList<>();

    AntecedentLessons(Ontology ontology, NameLists lists, GoldSet gold, AntecedentModel model) {
        this.ontology = ontology;
        this.lists = lists;
        this.gold = gold;
        this.model = model;
    }

    /**
     * The lessons of a bench with articles/ and gold.tsv.
     *
     * @param model chooses where the set says nothing
     */
    static List<AntecedentLesson> of(Path bench, AntecedentModel model) throws IOException {
        Ontology ontology = Ontology.load(Path.of("ontology"), List.of());
        Annotator annotator = new Annotator();
        Cleaner cleaner = Cleaner.of(ontology);
        ArticleReader reader = new ArticleReader(ontology, annotator);
        AntecedentLessons lessons = new AntecedentLessons(ontology, annotator.nameLists(), GoldSet.read(bench), model);
        try (Stream<Path> files = Files.list(bench.resolve("articles"))) {
            for (Path file : files.sorted().toList()) {
                Article article = Article.of(file.getFileName().toString(), Files.readString(file));
                lessons.learn(annotator.annotate(article, cleaner.clean(article), s -> true), reader.claimsIn(article));
            }
        }
        return lessons.all();
    }

    /** The lessons learned so far. */
    List<AntecedentLesson> all() {
        return List.copyOf(lessons);
    }

    /** Learns from one article of the set and what is read in it. */
    void learn(AnnotatedArticle annotated, ArticleClaims claims) {
        List<GoldRow> rows = gold.rowsOf(GoldSet.stem(annotated.article().id()));
        Map<Integer, List<Reading>> readings = readings(claims);
        AntecedentChoice choice = (anaphor, candidates, nobody) -> {
            Span word = anaphor.sentence().token(anaphor.token()).span();
            int end = annotated.text().originalOf(word).end();
            AntecedentLesson lesson = lesson(anaphor, candidates, nobody, rows, readings.getOrDefault(end, List.of()));
            lessons.add(lesson);
            Set<Integer> known = lesson.right().isEmpty() ? lesson.perhaps() : lesson.right();
            return known.size() == 1 ? known.iterator().next() : model.choose(anaphor, candidates, nobody);
        };
        new MentionRecognizer(ontology, lists, new Coreference(ontology, choice)).entitiesIn(annotated);
    }

    /** One end of a claim that was read, at the word that stands for it. */
    private record Reading(String predicate, boolean ofSubject, String own, String other) {}

    /** By where in the original text the word ends. */
    private static Map<Integer, List<Reading>> readings(ArticleClaims claims) {
        Map<Integer, List<Reading>> readings = new HashMap<>();
        for (Claim claim : claims.claims()) {
            String subject = claims.entities().get(claim.subject()).name();
            String object = nameOf(claim.object(), claims);
            String predicate = claim.predicate().localName();
            for (Evidence evidence : claim.evidence()) {
                readings.computeIfAbsent(evidence.subject().end(), e -> new ArrayList<>())
                        .add(new Reading(predicate, true, subject, object));
                readings.computeIfAbsent(evidence.object().end(), e -> new ArrayList<>())
                        .add(new Reading(predicate, false, object, subject));
            }
        }
        return readings;
    }

    private static String nameOf(ClaimObject object, ArticleClaims claims) {
        if (object instanceof ClaimObject.EntityObject entity) {
            return claims.entities().get(entity.id()).name();
        }
        return object instanceof ClaimObject.DateObject date
                ? date.lexical()
                : ((ClaimObject.MoneyObject) object).label();
    }

    private AntecedentLesson lesson(
            Anaphor anaphor, List<Candidate> candidates, List<String> nobody, List<GoldRow> rows, List<Reading> read) {
        Set<Integer> right = new TreeSet<>();
        Set<Integer> wrong = new TreeSet<>();
        for (Reading reading : read) {
            Set<Integer> fitting = new TreeSet<>();
            rows.stream()
                    .filter(row -> row.predicates().contains(reading.predicate()))
                    .filter(row -> isOther(row, reading))
                    .forEach(row -> fitting.addAll(named(candidates, row, reading.ofSubject())));
            right.addAll(fitting);
            for (int i = 0; i < candidates.size() && fitting.isEmpty(); i++) {
                if (candidates.get(i).referent().name().equals(reading.own())) {
                    wrong.add(i);
                }
            }
        }
        Set<Integer> perhaps = new TreeSet<>();
        rows.stream().filter(row -> isSaidIn(anaphor.sentence(), row)).forEach(row -> {
            perhaps.addAll(named(candidates, row, true));
            perhaps.addAll(named(candidates, row, false));
        });
        int sentence = anaphor.sentence().index();
        perhaps.removeIf(i -> candidates.get(i).referent().mentions().stream()
                .anyMatch(m -> m.sentence() == sentence && m.kind() == Mention.Kind.NAME));
        List<List<String>> features =
                new ArrayList<>(candidates.stream().map(Candidate::features).toList());
        features.add(nobody);
        String place = (rows.isEmpty() ? "" : rows.get(0).article()) + " " + sentence;
        return new AntecedentLesson(
                place,
                features,
                candidates.stream().map(c -> c.referent().name()).toList(),
                right,
                perhaps,
                wrong);
    }

    private boolean isOther(GoldRow row, Reading reading) {
        return reading.ofSubject() ? gold.isObject(row, reading.other()) : gold.isSubject(row, reading.other());
    }

    /** The candidates that are the row's subject or object. */
    private Set<Integer> named(List<Candidate> candidates, GoldRow row, boolean subject) {
        Set<Integer> named = new TreeSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            Referent referent = candidates.get(i).referent();
            if (Stream.concat(Stream.of(referent.name()), referent.spellings().stream())
                    .anyMatch(name -> subject ? gold.isSubject(row, name) : gold.isObject(row, name))) {
                named.add(i);
            }
        }
        return named;
    }

    /** Whether the words that a row quotes stand in the sentence. */
    private static boolean isSaidIn(Sentence sentence, GoldRow row) {
        String words = plain(sentence.tokens().stream().map(Token::text).collect(Collectors.joining()));
        return Stream.of(row.evidence().split("\\|\\|"))
                .map(AntecedentLessons::plain)
                .anyMatch(quote -> quote.length() >= SHORTEST_QUOTE && words.contains(quote));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
