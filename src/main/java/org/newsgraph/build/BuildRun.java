package org.newsgraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.read.Reading;
import org.newsgraph.store.KnowledgeStore;
import org.newsgraph.store.StoreStatistics;
import org.newsgraph.store.StoredArticle;

/**
 * Brings a store up to date with articles: adds those it does not know, replaces those that changed or would be read
 * differently now, leaves the others alone, and derives the knowledge anew.
 *
 * <p>An article that cannot be read, or at which the reader fails, is a failure in the ledger and stops no other; what
 * the store knew of it stays.
 */
public final class BuildRun {

    /** A write transaction costs disk space: many articles share one. */
    private static final int BATCH_ARTICLES = 64;

    /** As large as a batch may become in memory, should the articles be long. */
    private static final int BATCH_TOKENS = 200_000;

    private final KnowledgeStore store;
    private final Ontology ontology;
    private final ParallelReading<ArticleClaims> reading;
    private final String readingHash;
    private final Runnable articleDone;

    private final List<ArticleClaims> batch = new ArrayList<>();
    private int batchTokens;

    /**
     * @param store open for as long as the run takes
     * @param readingHash the fingerprint of all that the reading depends on beside the article
     * @param articleDone told in this thread whenever an article is done with, whatever came of it
     */
    public BuildRun(
            KnowledgeStore store,
            Ontology ontology,
            ParallelReading<ArticleClaims> reading,
            String readingHash,
            Runnable articleDone) {
        this.store = store;
        this.ontology = ontology;
        this.reading = reading;
        this.readingHash = readingHash;
        this.articleDone = articleDone;
    }

    /**
     * Runs once.
     *
     * @param readings the articles, each id once; taken lazily, so at most a batch of them is held in memory
     * @throws org.newsgraph.article.InputException if the store or the ontology cannot be used
     */
    public Ledger build(Stream<Reading> readings) {
        Set<String> known = store.articles().stream().map(StoredArticle::id).collect(Collectors.toUnmodifiableSet());
        Tally tally = new Tally(known);
        reading.run(readings, article -> store.isCurrent(article, readingHash), outcome -> {
            tally.count(outcome);
            if (outcome instanceof Outcome.Read<ArticleClaims> read) {
                put(read.result());
            }
            articleDone.run();
        });
        putBatch();
        List<String> remarks = store.rebuildKnowledge(ontology);
        store.compactIfItPays();
        return tally.ledger(StoreStatistics.of(store), remarks);
    }

    private void put(ArticleClaims claims) {
        batch.add(claims);
        batchTokens += claims.tokens();
        if (batch.size() >= BATCH_ARTICLES || batchTokens >= BATCH_TOKENS) {
            putBatch();
        }
    }

    private void putBatch() {
        store.put(batch, readingHash, ontology);
        batch.clear();
        batchTokens = 0;
    }
}
