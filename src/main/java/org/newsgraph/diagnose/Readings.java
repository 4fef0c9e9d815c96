package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.extract.ArticleTrace;
import org.newsgraph.language.Sentence;

/** Whether the fact was read, whatever became of it then. */
final class Readings implements Stage {

    @Override
    public Optional<Diagnosis> lossIn(Case wanted) {
        List<Claim> facts = wanted.trace().claims().claims().stream()
                .filter(c -> c.status().isFact() && wanted.isSaidBy(c.subject(), c.predicate(), c.object()))
                .toList();
        List<ArticleTrace.Reading> readings = wanted.trace().readings().stream()
                .filter(r -> wanted.isSaidBy(r.subject(), r.predicate(), r.object()))
                .toList();
        if (!facts.isEmpty()) {
            return Optional.of(read(facts, readings, wanted));
        }
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        List<Remark> remarks = new ArrayList<>();
        readings.forEach(r -> remarks.add(remark(r, wanted)));
        boolean asFact = readings.stream().anyMatch(r -> r.status().isFact());
        if (asFact) {
            wanted.trace().readings().stream()
                    .filter(r -> isTurned(r, wanted))
                    .forEach(r -> remarks.add(Remark.on(
                            r.trigger().sentence(),
                            "frame " + r.frame().localName() + " reads it the other way round, and goes before")));
        }
        return Optional.of(new Diagnosis(asFact ? Step.OVERRULED : Step.STATUS, remarks));
    }

    private static boolean isTurned(ArticleTrace.Reading reading, Case wanted) {
        return reading.object() instanceof EntityObject object
                && wanted.isSaidBy(object.id(), reading.predicate(), new EntityObject(reading.subject()));
    }

    private static Diagnosis read(List<Claim> facts, List<ArticleTrace.Reading> readings, Case wanted) {
        List<Remark> remarks = new ArrayList<>();
        boolean named = false;
        for (Claim fact : facts) {
            String subject = wanted.nameOf(new EntityObject(fact.subject()));
            String object = wanted.nameOf(fact.object());
            boolean direct = fact.predicate().equals(wanted.wanted().property().iri());
            named |= isNamed(wanted, subject, object) || isNamed(wanted, object, subject);
            remarks.add(Remark.on("the article says: " + subject + " "
                    + fact.predicate().localName() + " " + object + " ("
                    + fact.status().label() + ")" + (direct ? "" : ", from which it follows")));
        }
        readings.stream()
                .filter(r -> r.status().isFact())
                .map(r -> remark(r, wanted))
                .forEach(remarks::add);
        return new Diagnosis(named ? Step.READ : Step.NAME, remarks);
    }

    private static boolean isNamed(Case wanted, String subject, String object) {
        return wanted.wanted().subject().means().test(subject)
                && wanted.wanted().object().means().test(object);
    }

    private static Remark remark(ArticleTrace.Reading reading, Case wanted) {
        Sentence sentence = wanted.sentence(reading.trigger().sentence());
        String trigger = Words.quoted(
                sentence, reading.trigger().begin(), reading.trigger().end());
        return Remark.on(
                sentence.index(),
                "frame " + reading.frame().localName() + " at " + trigger + " reads it as "
                        + reading.status().label() + reason(reading, sentence));
    }

    private static String reason(ArticleTrace.Reading reading, Sentence sentence) {
        if (reading.former()) {
            return ": it was so and is no more";
        }
        if (reading.status().isFact()) {
            return "";
        }
        return reading.reasons().isEmpty()
                ? ": so says the frame, or the learned reader"
                : " because of "
                        + reading.reasons().stream()
                                .map(i -> Words.quoted(sentence, i, i + 1))
                                .collect(Collectors.joining(", "));
    }
}
