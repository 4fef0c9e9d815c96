package org.newsgraph.build;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a build run.
 *
 * @param added how many articles are new in the store
 * @param updated how many replaced what the store knew of them, since they or what reads them changed
 * @param unchanged how many the store knew already
 * @param failures why articles are missing, in the order in which they were met
 * @param remarks what the user should know about her file of same and different pairs
 * @param claimsByStatus how many claims the store holds now, by the name of the status, from firmest to denied
 * @param facts how many facts the store holds now
 * @param tokens how many tokens were read
 * @param duration how long the run took
 */
public record Ledger(
        int added,
        int updated,
        int unchanged,
        List<Outcome.Failed<?>> failures,
        List<String> remarks,
        Map<String, Integer> claimsByStatus,
        int facts,
        long tokens,
        Duration duration) {

    public Ledger {
        failures = List.copyOf(failures);
        remarks = List.copyOf(remarks);
        claimsByStatus = Collections.unmodifiableMap(new LinkedHashMap<>(claimsByStatus));
    }

    /** How many articles were met, whatever came of them. */
    public int read() {
        return added + updated + unchanged + failures.size();
    }

    /** How many claims the store holds now, whatever their status. */
    public int claims() {
        return claimsByStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    public double seconds() {
        return duration.toMillis() / 1000.0;
    }

    /** 0 if nothing was read. */
    public double tokensPerSecond() {
        return tokens == 0 ? 0 : tokens / Math.max(seconds(), 0.001);
    }
}
