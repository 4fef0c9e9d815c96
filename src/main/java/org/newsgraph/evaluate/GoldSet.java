package org.newsgraph.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.article.InputException;

/**
 * A gold set: what its articles say ({@code gold.tsv}), the names of those they speak of ({@code entities.tsv}, if there
 * is one) and, for sets that annotate one pair a text, those pairs ({@code pairs.tsv}).
 */
public final class GoldSet {

    private static final Pattern FILE_ENDING = Pattern.compile("\\.(txt|html?|json)$");
    private static final Set<String> STATUSES = Set.of("asserted", "attributed", "speculative", "negated");
    private static final Set<String> NEEDS = Set.of("required", "optional");

    private final GoldNames names;
    private final RowEnds ends;
    private final ListedPairs listed;
    private final List<GoldRow> rows;
    private final Map<String, List<GoldRow>> rowsOf = new HashMap<>();
    private final Coverage coverage;

    /** Of which claims a set says that they are wrong. */
    private enum Coverage {
        /** Of all that it does not hold. */
        EVERYTHING,
        /** Of those between the ends of a listed pair. */
        LISTED_PAIRS,
        /** Of those that give the subject or the object of a row another. */
        ENDS_OF_ROWS
    }

    private GoldSet(List<GoldRow> gold, List<TsvFile.Row> entities, List<TsvFile.Row> pairs, Coverage coverage) {
        this.rows = List.copyOf(gold);
        rows.forEach(row ->
                rowsOf.computeIfAbsent(row.article(), a -> new ArrayList<>()).add(row));
        this.names = new GoldNames(entities);
        this.ends = new RowEnds(names);
        this.listed = new ListedPairs(pairs, names);
        this.coverage = coverage;
    }

    /**
     * Reads a set.
     *
     * @param path the set's folder, or its {@code gold.tsv} (whatever its name), beside which the other tables lie
     * @throws InputException if a file cannot be read or lacks a column
     */
    public static GoldSet read(Path path) {
        Path gold = Files.isDirectory(path) ? path.resolve("gold.tsv") : path;
        Path entities = gold.resolveSibling("entities.tsv");
        Path pairs = gold.resolveSibling("pairs.tsv");
        boolean listed = Files.exists(pairs);
        return new GoldSet(
                TsvFile.read(gold, "article", "subject", "predicate", "object", "status", "need").rows().stream()
                        .map(GoldSet::row)
                        .toList(),
                Files.exists(entities)
                        ? TsvFile.read(entities, "article", "preferred").rows()
                        : List.of(),
                listed ? TsvFile.read(pairs, "article", "subject", "object").rows() : List.of(),
                listed ? Coverage.LISTED_PAIRS : Coverage.EVERYTHING);
    }

    /** A set of these rows alone, whose names have no aliases. */
    public static GoldSet of(List<GoldRow> rows) {
        return new GoldSet(rows, List.of(), List.of(), Coverage.EVERYTHING);
    }

    /**
     * Reads pairs of names between which a relation holds, and takes what else is said of one of them for wrong; of others
     * it knows nothing.
     *
     * @param pairs a table without a header: subject and object, or article, subject and object, separated by tabs;
     *     without an article they hold in all
     * @param relation the relation's local name
     * @throws InputException if the file cannot be read, or a line has neither two nor three fields
     */
    public static GoldSet ofPairs(Path pairs, String relation) {
        return new GoldSet(PairFile.read(pairs, relation), List.of(), List.of(), Coverage.ENDS_OF_ROWS);
    }

    /**
     * Reads a set, or a file of pairs of one relation.
     *
     * @param path as {@link #read} or {@link #ofPairs} takes it
     * @param relation the relation of the pairs; a set may do without
     * @throws InputException if it is neither, or a file of pairs without a relation
     */
    public static GoldSet ofExamples(Path path, Optional<String> relation) {
        if (Files.isDirectory(path) || !PairFile.isOne(path)) {
            return read(path);
        }
        return ofPairs(
                path,
                relation.orElseThrow(() -> new InputException(path
                        + ": no column \"predicate\" in its first line: name the relation of these pairs, or give gold"
                        + " facts")));
    }

    private static GoldRow row(TsvFile.Row row) {
        return new GoldRow(
                stem(row.get("article")),
                row.get("subject"),
                row.get("predicate"),
                row.get("object"),
                row.oneOf("status", STATUSES),
                row.oneOf("need", NEEDS),
                row.orEmpty("evidence"));
    }

    /** {@code news/01_chips.txt ⇒ 01_chips}: an article's name without folders and file ending. */
    public static String stem(String article) {
        String id = Characters.strip(article);
        return FILE_ENDING.matcher(id.substring(id.lastIndexOf('/') + 1)).replaceFirst("");
    }

    NameForms names() {
        return names.forms();
    }

    /** The properties that some row says to hold, of which any will do in some rows; sorted. */
    public Set<String> relations() {
        Set<String> relations = new TreeSet<>();
        rows.stream().filter(GoldRow::isFact).forEach(row -> relations.addAll(row.predicates()));
        return relations;
    }

    List<GoldRow> rows() {
        return rows;
    }

    /** The rows of one article, by its stem, in order; after them those that hold in all. */
    public List<GoldRow> rowsOf(String article) {
        List<GoldRow> own = rowsOf.getOrDefault(article, List.of());
        List<GoldRow> everywhere = rowsOf.getOrDefault(PairFile.ANY_ARTICLE, List.of());
        if (everywhere.isEmpty()) {
            return own;
        }
        return Stream.concat(own.stream(), everywhere.stream()).toList();
    }

    /** Whether only claims about listed pairs are annotated. */
    public boolean listsPairs() {
        return coverage == Coverage.LISTED_PAIRS;
    }

    /** Every property that some row speaks of. */
    public Set<String> vocabulary() {
        Set<String> vocabulary = new TreeSet<>();
        rows.forEach(row -> vocabulary.addAll(row.predicates()));
        return vocabulary;
    }

    /** Whether some row or listed pair is of the article of the given stem. */
    boolean speaksOf(String article) {
        return !rowsOf(article).isEmpty() || listed.areOf(article);
    }

    /** Whether a claim about these two is to be scored at all. */
    boolean coversPairOf(Prediction claim, boolean lenient) {
        return switch (coverage) {
            case EVERYTHING -> true;
            case LISTED_PAIRS -> listed.hold(claim.article(), claim.subject(), claim.object(), lenient);
            case ENDS_OF_ROWS ->
                rowsOf(claim.article()).stream()
                        .anyMatch(row -> ends.isSubject(row, claim.subject(), lenient)
                                || ends.isObject(row, claim.object(), lenient));
        };
    }

    /** Whether the claim's ends are the row's. */
    boolean sameEnds(GoldRow row, Prediction claim, boolean lenient) {
        return ends.areThese(row, claim.subject(), claim.object(), lenient);
    }

    /** Whether the claim's ends are the row's the other way round. */
    boolean sameEndsTurned(GoldRow row, Prediction claim, boolean lenient) {
        return ends.areThese(row, claim.object(), claim.subject(), lenient);
    }

    /** Whether the words name the row's subject. */
    public boolean isSubject(GoldRow row, String said) {
        return ends.isSubject(row, said, false);
    }

    /** Whether the words name the row's object, or are its date or amount. */
    public boolean isObject(GoldRow row, String said) {
        return ends.isObject(row, said, false);
    }

    /** Whether the words name whom the set calls {@code name} in the article of the given stem. */
    public boolean isNamed(String article, String name, String said) {
        return names.isNamed(article, name, said, false);
    }

    /** Whether the set says what holds between these two: all pairs are covered, except where a set lists its pairs. */
    public boolean covers(String article, String one, String other) {
        return coverage != Coverage.LISTED_PAIRS || listed.hold(article, one, other, false);
    }

    /** The name with all that the set's table of names knows it by in the article of the given stem, sorted. */
    public Set<String> namesOf(String article, String name) {
        return names.of(article, name);
    }
}
