package org.newsgraph.judge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.ontology.Ontology;

/**
 * Trains {@link ClassModel} on benches with entities.tsv: run by hand, with the benches' folders and, last, the file to write;
 * or with {@code test}, the folders to train on and, last, that of a bench to test on.
 *
 * <p>After {@code --beside} stand benches that say less: only names that they list and plain names of people teach anything
 * there, their class may be one of several, and they count {@value #BESIDE} of the others. After {@code --except} stands a file with the ids of articles
 * that are left out, one a line.
 *
 * <p>Log-linear, one weight a feature and class, by stochastic gradient with AdaGrad and L2; the order of examples comes
 * from a fixed seed, so that the same bench gives the same file.
 */
final class NameClassTrainer {

    private static final int PASSES = 12;
    private static final double RATE = 0.15;
    private static final double L2 = 3e-3;
    private static final double DROPOUT = 0;
    private static final int RAREST = 2;
    private static final double LEAST_WEIGHT = 0.02;

    /** How much a name of a bench counts that says less; found on articles not trained on. */
    private static final double BESIDE = 0.1;

    private record Example(int[] features, double[] values, boolean[] labels, double weight) {

        /** The example without some of its features, so that none of them is relied on alone. */
        Example thinned(Random random, double dropout) {
            double[] kept = values.clone();
            for (int i = 0; i < kept.length; i++) {
                kept[i] = random.nextDouble() < dropout ? 0 : kept[i] / (1 - dropout);
            }
            return new Example(features, kept, labels, weight);
        }
    }

    private final List<String> classes = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> featureNames = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /** What the command line asks for. */
    private record Order(boolean test, List<Path> whole, List<Path> partly, Set<String> except, Path last) {

        static Order of(String[] args) throws IOException {
            boolean test = args[0].equals("test");
            List<String> rest = List.of(args).subList(test ? 1 : 0, args.length - 1);
            int except = rest.indexOf("--except");
            List<String> sets = except < 0 ? rest : rest.subList(0, except);
            int beside = sets.indexOf("--beside");
            return new Order(
                    test,
                    paths(beside < 0 ? sets : sets.subList(0, beside)),
                    paths(beside < 0 ? List.of() : sets.subList(beside + 1, sets.size())),
                    except < 0 ? Set.of() : Set.copyOf(Files.readAllLines(Path.of(rest.get(except + 1)))),
                    Path.of(args[args.length - 1]));
        }

        private static List<Path> paths(List<String> names) {
            return names.stream().map(Path::of).toList();
        }
    }

    public static void main(String[] args) throws IOException {
        Order order = Order.of(args);
        NameClassTrainer trainer = new NameClassTrainer();
        trainer.index(vectorsOf(order.whole(), order.except(), false), vectorsOf(order.partly(), order.except(), true));
        if (order.test()) {
            trainer.test(vectorsOf(List.of(order.last()), Set.of(), false));
        } else {
            trainer.write(trainer.train(PASSES, RATE, L2, DROPOUT), order.last());
        }
    }

    private record Vectors(List<Map<String, Double>> features, List<String> labels) {

        void add(Names names, List<MentionScore.Gold> gold, NameFeatures featuresOf, boolean partly) {
            for (Name name : names.view()) {
                Map<String, Double> told = featuresOf.of(name, names);
                Optional<String> label =
                        labelOf(name, gold).or(() -> partly ? Vectors.plainly(told) : Optional.of("Nothing"));
                if (label.isPresent()
                        && !(label.get().equals("Country")
                                && name.known().isPresent()
                                && !name.known().get().type().localName().equals("Country"))) {
                    labels.add(label.get());
                    features.add(told);
                }
            }
        }

        /** The class of a name that no list needs to tell: a given name and another that the tagger takes for a person's. */
        private static Optional<String> plainly(Map<String, Double> told) {
            boolean person = told.getOrDefault("voted=Person", 0.0) > 0
                    && (told.containsKey("given0of2") || told.containsKey("given0of3"));
            return person ? Optional.of("Person") : Optional.empty();
        }
    }

    /** Compares settings by their accuracy on another bench. */
    private void test(Vectors held) {
        for (double l2 : new double[] {1e-3, 3e-3, 6e-3}) {
            for (double dropout : new double[] {0, 0.2, 0.4}) {
                double[][] weights = train(PASSES, RATE, l2, dropout);
                int right = 0;
                for (int i = 0; i < held.labels().size(); i++) {
                    double[] scores = new double[classes.size()];
                    held.features().get(i).forEach((f, v) -> {
                        Integer id = ids.get(f);
                        for (int c = 0; id != null && c < scores.length; c++) {
                            scores[c] += weights[id][c] * v;
                        }
                    });
                    int best = 0;
                    for (int c = 1; c < scores.length; c++) {
                        best = scores[c] > scores[best] ? c : best;
                    }
                    right += classes.get(best).equals(held.labels().get(i)) ? 1 : 0;
                }
                System.err.printf(
                        Locale.ROOT,
                        "l2 %.4f dropout %.1f: %.1f%n",
                        l2,
                        dropout,
                        100.0 * right / held.labels().size());
            }
        }
    }

    private static Vectors vectorsOf(List<Path> benches, Set<String> except, boolean partly) throws IOException {
        Annotator annotator = new Annotator();
        Ontology ontology = Ontology.load(Path.of("ontology"), List.of());
        Cleaner cleaner = Cleaner.of(ontology);
        NameReader reader = new NameReader(ontology, annotator.nameLists());
        NameFeatures features = new NameFeatures(ontology.lexicon(), annotator.nameLists());
        Vectors vectors = new Vectors(new ArrayList<>(), new ArrayList<>());
        for (Path bench : benches) {
            ListedNames listed = ListedNames.of(bench, except, ontology.vocabulary());
            listed.names().forEach((id, names) -> {
                Article article = listed.articles().get(id);
                AnnotatedArticle annotated = annotator.annotate(article, cleaner.clean(article), s -> false);
                vectors.add(reader.judgedNamesIn(annotated), names, features, partly);
            });
        }
        return vectors;
    }

    private static Optional<String> labelOf(Name name, List<MentionScore.Gold> golds) {
        String main = MentionScore.normal(name.fullest());
        Set<String> keys = new HashSet<>();
        name.spellings().forEach(s -> keys.add(MentionScore.normal(s)));
        return golds.stream()
                .filter(g -> g.keys().contains(main))
                .findFirst()
                .or(() -> golds.stream()
                        .filter(g -> g.keys().stream().anyMatch(keys::contains))
                        .findFirst())
                .map(MentionScore.Gold::type)
                .filter(type -> !type.equals("ExportRestriction"));
    }

    private void index(Vectors whole, Vectors partly) {
        Map<String, Integer> counts = new TreeMap<>();
        Stream.of(whole, partly)
                .flatMap(v -> v.features().stream())
                .forEach(v -> v.keySet().forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count >= RAREST) {
                ids.put(feature, featureNames.size());
                featureNames.add(feature);
            }
        });
        classes.addAll(new java.util.TreeSet<>(whole.labels()));
        addExamples(whole, 1);
        addExamples(partly, BESIDE);
        System.err.println(examples.size() + " names, " + featureNames.size() + " features, " + classes);
    }

    private void addExamples(Vectors vectors, double weight) {
        for (int i = 0; i < vectors.labels().size(); i++) {
            List<String> labels = List.of(vectors.labels().get(i).split("\\|"));
            boolean[] allowed = new boolean[classes.size()];
            for (int c = 0; c < allowed.length; c++) {
                allowed[c] = labels.contains(classes.get(c));
            }
            List<Map.Entry<String, Double>> kept = vectors.features().get(i).entrySet().stream()
                    .filter(e -> ids.containsKey(e.getKey()))
                    .toList();
            examples.add(new Example(
                    kept.stream().mapToInt(e -> ids.get(e.getKey())).toArray(),
                    kept.stream().mapToDouble(Map.Entry::getValue).toArray(),
                    allowed,
                    weight));
        }
    }

    private double[][] train(int passes, double rate, double l2, double dropout) {
        double[][] weights = new double[featureNames.size()][classes.size()];
        double[][] squares = new double[featureNames.size()][classes.size()];
        double[][] sums = new double[featureNames.size()][classes.size()];
        Random random = new Random(17);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                step(example.thinned(random, dropout), weights, squares, rate, l2);
            }
            // The mean over the later passes: the order of examples matters less.
            for (int f = 0; f < sums.length && pass >= passes / 3; f++) {
                for (int c = 0; c < sums[f].length; c++) {
                    sums[f][c] += weights[f][c] / (passes - passes / 3);
                }
            }
        }
        return sums;
    }

    private void step(Example example, double[][] weights, double[][] squares, double rate, double l2) {
        double[] p = new double[classes.size()];
        for (int i = 0; i < example.features.length; i++) {
            for (int c = 0; c < p.length; c++) {
                p[c] += weights[example.features[i]][c] * example.values[i];
            }
        }
        double highest = java.util.Arrays.stream(p).max().orElse(0);
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.exp(p[c] - highest);
            sum += p[c];
        }
        double allowed = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
            allowed += example.labels[c] ? p[c] : 0;
        }
        for (int i = 0; i < example.features.length; i++) {
            int f = example.features[i];
            for (int c = 0; c < p.length; c++) {
                double wanted = example.labels[c] ? p[c] / Math.max(allowed, 1e-9) : 0;
                double gradient = example.weight * (p[c] - wanted) * example.values[i] + l2 * weights[f][c];
                squares[f][c] += gradient * gradient;
                weights[f][c] -= rate * gradient / Math.sqrt(squares[f][c] + 1e-8);
            }
        }
    }

    private void write(double[][] weights, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.print("feature\t" + String.join("\t", classes) + "\n");
            for (int f = 0; f < weights.length; f++) {
                StringBuilder row = new StringBuilder(featureNames.get(f));
                boolean matters = false;
                for (double weight : weights[f]) {
                    boolean kept = Math.abs(weight) >= LEAST_WEIGHT;
                    matters |= kept;
                    row.append('\t').append(kept ? String.format(Locale.ROOT, "%.2f", weight) : "");
                }
                if (matters) {
                    out.print(row + "\n");
                }
            }
        }
    }
}
