package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Article;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.evaluate.Prediction;
import org.newsgraph.evaluate.Scorer;
import org.newsgraph.evaluate.Scoring;
import org.newsgraph.mention.Entity;

/** Says what the examples hold of two entities; for one thread. */
final class Oracle {

    private final Scorer scorer;

    Oracle(GoldSet examples) {
        this.scorer = new Scorer(examples, Scoring.STRICT);
    }

    /** What the examples hold of a fact. */
    enum Verdict {
        RIGHT,
        WRONG,
        /** They do not say. */
        OPEN
    }

    /**
     * Whether the article states the relation.
     *
     * @param relation its local name
     * @param symmetric whether it holds both ways
     */
    Verdict on(Article article, Entity subject, String relation, Entity object, boolean symmetric) {
        Verdict verdict = on(article, subject, relation, object);
        if (!symmetric || verdict == Verdict.RIGHT) {
            return verdict;
        }
        Verdict turned = on(article, object, relation, subject);
        return turned == Verdict.RIGHT || verdict == Verdict.OPEN ? turned : verdict;
    }

    private Verdict on(Article article, Entity subject, String relation, Entity object) {
        List<Scorer.Verdict> verdicts = new ArrayList<>();
        for (String one : namesOf(subject)) {
            for (String other : namesOf(object)) {
                Prediction claim =
                        new Prediction(GoldSet.stem(article.id()), one, relation, other, "asserted", 1, "", "");
                Optional<Scorer.Verdict> verdict = scorer.verdictOn(claim);
                verdict.ifPresent(verdicts::add);
            }
        }
        if (verdicts.contains(Scorer.Verdict.RIGHT)) {
            return Verdict.RIGHT;
        }
        boolean open = verdicts.isEmpty() || verdicts.contains(Scorer.Verdict.NEUTRAL);
        return open ? Verdict.OPEN : Verdict.WRONG;
    }

    private static Set<String> namesOf(Entity entity) {
        Set<String> names = new LinkedHashSet<>(List.of(entity.name()));
        names.addAll(entity.aliases());
        return names;
    }
}
