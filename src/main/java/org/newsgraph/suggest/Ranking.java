package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.suggest.Tried.Known;

/**
 * Picks the wordings worth proposing, best first: each must read enough that nothing before it reads.
 *
 * @param minHits how many facts each must add
 * @param minPrecision how often what each adds must be right, by the smoothed estimate
 * @param limit how many are picked at most
 */
public record Ranking(int minHits, double minPrecision, int limit) {

    /**
     * The picked ones, with what each adds.
     *
     * @param read the facts that are read already
     */
    List<Tried> of(List<Tried> tried, Set<Known> read) {
        Set<Known> covered = new HashSet<>(read);
        List<Tried> open = new ArrayList<>(tried);
        List<Tried> picked = new ArrayList<>();
        while (picked.size() < limit) {
            open.replaceAll(t -> t.beside(covered));
            open.removeIf(t -> t.fresh().size() < minHits || t.precision() < minPrecision);
            Optional<Tried> best = open.stream().min(Tried.BEST_FIRST);
            if (best.isEmpty()) {
                break;
            }
            picked.add(best.get());
            open.remove(best.get());
            covered.addAll(best.get().fresh());
        }
        return picked;
    }
}
