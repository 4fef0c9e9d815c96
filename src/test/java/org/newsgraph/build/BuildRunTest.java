package org.newsgraph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.read.Reading;
import org.newsgraph.store.KnowledgeStore;
import org.newsgraph.store.StoredArticle;

class BuildRunTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());

    @TempDir
    Path folder;

    private KnowledgeStore store;
    private final List<String> readIds = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        store = KnowledgeStore.openOrCreate(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void newArticlesAreAddedChangedOnesReplacedAndTheOthersLeftAlone() {
        Ledger first = build("reading 1", article("a", "one"), article("b", "two"));
        Ledger second = build("reading 1", article("a", "one"), article("b", "two, mended"), article("c", "three"));

        assertThat(first.added()).isEqualTo(2);
        assertThat(List.of(second.added(), second.updated(), second.unchanged()))
                .containsExactly(1, 1, 1);
        assertThat(second.read()).isEqualTo(3);
        assertThat(storedIds()).containsExactly("a", "b", "c");
    }

    @Test
    void anArticleIsReadAnewWhereTheReadingChanged() {
        build("reading 1", article("a", "one"));

        assertThat(build("reading 2", article("a", "one")).updated()).isEqualTo(1);
    }

    @Test
    void noReaderIsMadeWhereNothingNeedsReading() {
        build("reading 1", article("a", "one"));
        Ledger ledger = run(
                () -> {
                    throw new AssertionError("no article needs reading");
                },
                "reading 1",
                1,
                Stream.of(article("a", "one")));

        assertThat(ledger.unchanged()).isEqualTo(1);
        assertThat(ledger.tokens()).isZero();
        assertThat(ledger.tokensPerSecond()).isZero();
    }

    @Test
    void aFailedArticleIsNamedWithItsReasonAndTheOthersGoOn() {
        Ledger ledger = build(
                "reading 1",
                new Reading.Failure("empty.txt", "it holds no text", "remove it or give it a text"),
                article("fails", "x"),
                article("b", "two"));

        assertThat(ledger.failures())
                .extracting(Outcome.Failed::message)
                .containsExactly(
                        "empty.txt: it holds no text; remove it or give it a text",
                        "fails: the reader failed at it (java.lang.IllegalStateException: odd words);"
                                + " please report this with the article");
        assertThat(ledger.added()).isEqualTo(1);
        assertThat(storedIds()).containsExactly("b");
    }

    @Test
    void whatTheStoreKnewOfAnArticleThatFailsNowStays() {
        build("reading 1", article("fails later", "good"));
        build("reading 1", article("fails later", "bad"));

        assertThat(storedIds()).containsExactly("fails later");
    }

    @Test
    void aDeepRecursionIsTheArticlesFailureAndAMalformedOntologyTheRuns() {
        Supplier<Function<Article, ArticleClaims>> overflowing = () -> article -> {
            throw new StackOverflowError();
        };
        Supplier<Function<Article, ArticleClaims>> malformed = () -> article -> {
            throw new InputException("frames.ttl:3: malformed frame");
        };

        assertThat(run(overflowing, "reading 1", 2, Stream.of(article("a", "one")))
                        .failures())
                .hasSize(1);
        assertThatThrownBy(() -> run(malformed, "reading 1", 2, Stream.of(article("a", "one"))))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("frames.ttl:3");
    }

    @Test
    void manyArticlesAndThreadsGiveEachArticleOnceInLazyOrder() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Reading> articles = IntStream.range(0, 300)
                .mapToObj(i -> article(String.format("%03d", i), "text " + i))
                .peek(reading -> assertThat(taken.incrementAndGet() - readIds.size())
                        .as("articles held in memory")
                        .isLessThan(100));
        Ledger ledger = run(() -> this::read, "reading 1", 4, articles);

        assertThat(ledger.added()).isEqualTo(300);
        assertThat(ledger.tokens()).isEqualTo(3000);
        assertThat(readIds).hasSize(300);
        assertThat(storedIds()).hasSize(300);
    }

    private Ledger build(String readingHash, Reading... readings) {
        return run(() -> this::read, readingHash, 2, Stream.of(readings));
    }

    private Ledger run(
            Supplier<Function<Article, ArticleClaims>> reader,
            String readingHash,
            int threads,
            Stream<Reading> readings) {
        return new BuildRun(store, ONTOLOGY, new ParallelReading<>(reader, threads), readingHash, () -> {})
                .build(readings);
    }

    private ArticleClaims read(Article article) {
        if (article.id().equals("fails") || article.text().equals("bad")) {
            throw new IllegalStateException("odd words");
        }
        readIds.add(article.id());
        return new ArticleClaims(article, List.of(), List.of(), 10);
    }

    private static Reading article(String id, String text) {
        return new Reading.Success(Article.of(id, text), id);
    }

    private List<String> storedIds() {
        return store.articles().stream().map(StoredArticle::id).toList();
    }
}
