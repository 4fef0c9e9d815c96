package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.language.Sentence;
import org.newsgraph.learn.PairReading;

/** What the learned reader gives the wanted fact, where it reads at all. */
final class LearnedScores {

    private final ClaimReader reader;

    LearnedScores(ClaimReader reader) {
        this.reader = reader;
    }

    /** One remark for each parsed sentence that speaks of both ends; none without a learned reader. */
    List<Remark> remarks(Case wanted) {
        List<Remark> remarks = new ArrayList<>();
        if (reader.learnedThreshold().isEmpty() || wanted.wanted().property().datatype()) {
            return remarks;
        }
        for (int index : wanted.meetings()) {
            Sentence sentence = wanted.sentence(index);
            remarks.add(reader.weighedIn(sentence, wanted.trace()).stream()
                    .filter(reading -> isWanted(reading, wanted))
                    .max(Comparator.comparingDouble(PairReading::probability))
                    .map(reading -> Remark.on(
                            index,
                            "the learned reader gives it " + reading.probability() + "; it tells from "
                                    + reader.learnedThreshold().get() + " on"))
                    .orElseGet(() -> Remark.on(index, "the learned reader does not weigh the two")));
        }
        return remarks;
    }

    private static boolean isWanted(PairReading reading, Case wanted) {
        return wanted.isSaidBy(
                reading.label().subject(reading.pair()).entity().id(),
                reading.label().property().iri(),
                new EntityObject(reading.label().object(reading.pair()).entity().id()));
    }
}
