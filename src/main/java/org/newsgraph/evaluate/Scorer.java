package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.evaluate.Reliability.Judged;

/**
 * Compares claims with a gold set.
 *
 * <p>A claim is right when a required gold fact has the same property and the same ends under any alias. One that meets
 * an optional row, or only says a gold fact in a neighbouring property, counts neither way. One asserted as a fact that
 * the gold set holds to be speculative or negated is wrong, and counted apart. Symmetric properties match in either
 * direction. Claims of properties of which the set never speaks are left out, and so are repetitions.
 */
public final class Scorer {

    private final GoldSet gold;
    private final Scoring scoring;

    public Scorer(GoldSet gold, Scoring scoring) {
        this.gold = gold;
        this.scoring = scoring;
    }

    /** What the set holds of a claim that is a fact. */
    public enum Verdict {
        /** It says so. */
        RIGHT,
        /** It neither rewards nor punishes it, or does not cover it. */
        NEUTRAL,
        /** It is not so. */
        WRONG,
        /** Asserted although speculative or negated: wrong as well. */
        UNFOUNDED
    }

    /** The score of these claims, which may come in any order; errors are listed in theirs. */
    public Score score(List<Prediction> predictions) {
        Count count = new Count();
        scored(predictions).forEach(count::add);
        List<GoldRow> required = gold.rows().stream()
                .filter(row -> row.isRequiredFact() && scoring.covers(row))
                .toList();
        List<GoldRow> missed =
                required.stream().filter(row -> !count.found.contains(row)).toList();
        return new Score(
                required,
                missed,
                count.wrong,
                count.neutral,
                count.unfounded,
                count.statusRight,
                count.withStatus,
                new Reliability(count.judged));
    }

    /** What became of the claims so far. */
    private final class Count {
        private final Set<GoldRow> found = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Prediction> wrong = new ArrayList<>();
        private final List<Judged> judged = new ArrayList<>();
        private int neutral;
        private int unfounded;
        private int withStatus;
        private int statusRight;

        void add(Prediction claim) {
            List<GoldRow> hits = hits(claim);
            if (!hits.isEmpty() && !claim.status().isEmpty()) {
                withStatus++;
                statusRight += hits.stream().anyMatch(row -> row.status().equals(claim.status())) ? 1 : 0;
            }
            if (claim.isFact()) {
                addFact(claim, hits);
            }
        }

        private void addFact(Prediction claim, List<GoldRow> hits) {
            Verdict verdict = verdict(claim, hits);
            if (verdict != Verdict.NEUTRAL) {
                judged.add(new Judged(claim, verdict == Verdict.RIGHT));
            }
            switch (verdict) {
                case RIGHT -> hits.stream().filter(GoldRow::isFact).forEach(found::add);
                case NEUTRAL -> neutral++;
                case WRONG -> wrong.add(claim);
                case UNFOUNDED -> {
                    unfounded++;
                    wrong.add(claim);
                }
            }
        }
    }

    /** What the set holds of one claim, taken as a fact; empty if it does not say what holds between these two. */
    public Optional<Verdict> verdictOn(Prediction claim) {
        return gold.coversPairOf(claim, scoring.lenient())
                ? Optional.of(verdict(claim, hits(claim)))
                : Optional.empty();
    }

    private List<Prediction> scored(List<Prediction> predictions) {
        Set<String> vocabulary = gold.vocabulary();
        Set<List<String>> seen = new HashSet<>();
        List<Prediction> scored = new ArrayList<>();
        for (Prediction claim : predictions) {
            if (vocabulary.contains(claim.predicate())
                    && scoring.covers(claim)
                    && !(claim.confidence() < scoring.minConfidence())
                    && gold.coversPairOf(claim, scoring.lenient())
                    && seen.add(identityOf(claim))) {
                scored.add(claim);
            }
        }
        return scored;
    }

    private List<String> identityOf(Prediction claim) {
        return List.of(
                claim.article(),
                claim.predicate(),
                gold.names().squashed(claim.subject()),
                gold.names().squashed(claim.object()),
                claim.isFact() ? "fact" : "none");
    }

    private List<GoldRow> hits(Prediction claim) {
        boolean symmetric = NearPredicates.SYMMETRIC.contains(claim.predicate());
        return gold.rowsOf(claim.article()).stream()
                .filter(row -> row.predicates().contains(claim.predicate()))
                .filter(row -> gold.sameEnds(row, claim, scoring.lenient())
                        || symmetric && gold.sameEndsTurned(row, claim, scoring.lenient()))
                .toList();
    }

    private Verdict verdict(Prediction claim, List<GoldRow> hits) {
        if (hits.stream().anyMatch(GoldRow::isRequiredFact)) {
            return Verdict.RIGHT;
        }
        if (hits.stream().anyMatch(row -> row.isFact() || row.isOptional())) {
            return Verdict.NEUTRAL;
        }
        if (!hits.isEmpty()) {
            return Verdict.UNFOUNDED;
        }
        return restatesNeighbour(claim) ? Verdict.NEUTRAL : Verdict.WRONG;
    }

    private boolean restatesNeighbour(Prediction claim) {
        for (NearPredicates.Near near : NearPredicates.of(claim.predicate())) {
            for (GoldRow row : gold.rowsOf(claim.article())) {
                if (row.predicates().contains(near.predicate())
                        && (near.turned()
                                ? gold.sameEndsTurned(row, claim, scoring.lenient())
                                : gold.sameEnds(row, claim, scoring.lenient()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
