package org.newsgraph.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.recognize.MentionRecognizer;

/** Scores recognised entities against a bench's entities.tsv: run by hand, with the bench's folder and a step. */
final class MentionScore {

    record Gold(String preferred, String type, Set<String> keys) {}

    private static Map<String, String> ballots = Map.of();

    private static Vocabulary vocabularyOfRun;
    private static NameFeatures features;
    private static ClassModel model;
    private final Vocabulary vocabulary;
    private int gold;
    private int found;
    private int predicted;
    private int right;
    private int coarse;
    private int fine;
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    private MentionScore(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Arguments: folder with articles/ and entities.tsv, step (every n-th article), and whether to parse. */
    public static void main(String[] args) throws IOException {
        Path bench = Path.of(args[0]);
        int step = Integer.parseInt(args[1]);
        boolean parse = args.length > 2 && args[2].equals("parse");
        Annotator annotator = new Annotator();
        Ontology ontology = Ontology.load(
                Path.of("ontology"),
                java.util.Arrays.stream(args).skip(3).map(Path::of).toList());
        NameReader reader = new NameReader(ontology, annotator.nameLists());
        MentionRecognizer recognizer = new MentionRecognizer(ontology, annotator.nameLists());
        Cleaner cleaner = Cleaner.of(ontology);
        vocabularyOfRun = ontology.vocabulary();
        features = new NameFeatures(ontology.lexicon(), annotator.nameLists());
        model = ClassModel.load();
        MentionScore score = new MentionScore(ontology.vocabulary());
        int i = 0;
        for (Map.Entry<String, List<Gold>> entry : goldOf(bench).entrySet()) {
            if (i++ % Math.abs(step) == 0 == step > 0) {
                String text = Files.readString(bench.resolve("articles").resolve(entry.getKey()));
                AnnotatedArticle article = annotator.annotate(
                        Article.of(entry.getKey(), text), cleaner.clean(Article.of(entry.getKey(), text)), s -> parse);
                Names names = reader.judgedNamesIn(article);
                ballots = new LinkedHashMap<>();
                names.view().forEach(n -> ballots.put(n.fullest(), n.ballot() + " | " + explained(n, names)));
                score.article(
                        entry.getKey(),
                        entry.getValue(),
                        recognizer.entitiesIn(article).entities());
            }
        }
        score.print();
    }

    static Map<String, List<Gold>> goldOf(Path bench) throws IOException {
        Map<String, List<Gold>> all = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(bench.resolve("entities.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            Set<String> keys = new HashSet<>();
            keys.add(normal(columns[1]));
            if (columns.length > 3 && !columns[3].isBlank()) {
                for (String alias : columns[3].split("\\|")) {
                    keys.add(normal(alias));
                }
            }
            all.computeIfAbsent(columns[0], a -> new ArrayList<>()).add(new Gold(columns[1], columns[2], keys));
        }
        return all;
    }

    static String normal(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return folded.toLowerCase(Locale.ROOT)
                .replaceAll("^the ", "")
                .replaceAll("[’']s$", "")
                .replaceAll("\\b(inc|ltd|llc|plc|corp|gmbh|ag|co)\\.?$", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String explained(Name name, Names names) {
        String best = name.verdict().type(vocabularyOfRun).localName();
        return model.explained(features.of(name, names), org.newsgraph.ontology.NG.term(best));
    }

    private void article(String id, List<Gold> golds, List<Entity> entities) {
        Set<Gold> matched = new HashSet<>();
        for (Entity entity : entities) {
            predicted++;
            Set<String> keys = new HashSet<>();
            keys.add(normal(entity.name()));
            entity.aliases().forEach(a -> keys.add(normal(a)));
            List<Gold> matches = golds.stream()
                    .filter(g -> g.keys().stream().anyMatch(keys::contains))
                    .toList();
            if (matches.isEmpty()) {
                errors.add("EXTRA\t" + id + "\t" + entity.name() + " " + entity.aliases() + "\t"
                        + entity.type().localName());
                continue;
            }
            right++;
            if (matches.size() > 1) {
                errors.add("MERGED\t" + id + "\t" + entity.name() + " " + entity.aliases() + "\t"
                        + matches.stream().map(Gold::preferred).toList());
            }
            Gold best = matches.stream()
                    .filter(g -> g.keys().contains(normal(entity.name())))
                    .findFirst()
                    .orElse(matches.get(0));
            if (!matched.add(best)) {
                errors.add("SPLIT\t" + id + "\t" + entity.name() + " " + entity.aliases() + "\t" + best.preferred()
                        + " " + best.type());
                continue;
            }
            found++;
            compare(id, entity, best);
        }
        for (Gold g : golds) {
            gold++;
            if (!matched.contains(g)) {
                errors.add("MISSED\t" + id + "\t" + g.preferred() + "\t" + g.type());
            }
        }
    }

    private void compare(String id, Entity entity, Gold best) {
        String type = entity.type().localName();
        String top = vocabulary.coarse(entity.type()).localName();
        String goldTop =
                vocabulary.coarse(org.newsgraph.ontology.NG.term(best.type())).localName();
        if (top.equals(goldTop)) {
            coarse++;
        }
        if (type.equals(best.type())) {
            fine++;
        } else {
            confusions.merge(best.type() + " -> " + type, 1, Integer::sum);
            errors.add((top.equals(goldTop) ? "FINE\t" : "CLASS\t") + id + "\t" + entity.name() + "\t" + best.type()
                    + " -> " + type + "\t" + ballots.get(entity.name()));
        }
    }

    private void print() {
        errors.stream().sorted().forEach(System.out::println);
        confusions.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(20)
                .forEach(e -> System.out.println(e.getValue() + "\t" + e.getKey()));
        System.out.printf(
                Locale.ROOT,
                "gold %d, found %d: recall %.1f; predicted %d, right %d: precision %.1f; coarse %.1f fine %.1f%n"
                        + "typed F1 coarse %.1f fine %.1f%n",
                gold,
                found,
                100.0 * found / gold,
                predicted,
                right,
                100.0 * right / predicted,
                100.0 * coarse / found,
                100.0 * fine / found,
                200.0 * coarse / (gold + predicted),
                200.0 * fine / (gold + predicted));
    }
}
