package org.newsgraph.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.store.StoreStatistics;

/** Counts what comes of articles while a build runs; for one thread. */
final class Tally {

    private final long beganNanos = System.nanoTime();
    private final Set<String> known;
    private final List<Outcome.Failed<?>> failures = new ArrayList<>();
    private int added;
    private int updated;
    private int unchanged;
    private long tokens;

    /** @param known the ids of the articles that the store held before */
    Tally(Set<String> known) {
        this.known = known;
    }

    void count(Outcome<ArticleClaims> outcome) {
        if (outcome instanceof Outcome.Failed<ArticleClaims> failed) {
            failures.add(failed);
        } else if (outcome instanceof Outcome.Read<ArticleClaims> read) {
            boolean before = known.contains(read.result().article().id());
            updated += before ? 1 : 0;
            added += before ? 0 : 1;
            tokens += read.result().tokens();
        } else {
            unchanged++;
        }
    }

    /** The ledger as of now. */
    Ledger ledger(StoreStatistics statistics, List<String> remarks) {
        return new Ledger(
                added,
                updated,
                unchanged,
                failures,
                remarks,
                statistics.claimsByStatus(),
                statistics.facts(),
                tokens,
                Duration.ofNanos(System.nanoTime() - beganNanos));
    }
}
