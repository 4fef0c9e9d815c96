package org.newsgraph.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.chain.AntecedentChoice.Candidate;
import org.newsgraph.chain.Discourse.Seen;

/** Finds what pronouns and definite nouns stand for: rules say who may be meant, a model that was trained says who is. */
final class Antecedents {

    private final Pronouns pronouns;
    private final Nominals nominals;
    private final AntecedentFeatures features;
    private final AntecedentChoice choice;

    Antecedents(Pronouns pronouns, Nominals nominals, NounFit fit, AntecedentChoice choice) {
        this.pronouns = pronouns;
        this.nominals = nominals;
        this.features = new AntecedentFeatures(fit);
        this.choice = choice;
    }

    /**
     * What a pronoun or noun stands for; empty if that is nothing spoken of, or not certain enough.
     *
     * @param ahead what the rest of the sentence speaks of: "it sold Acme" is not about Acme selling itself
     */
    Optional<Referent> of(Anaphor anaphor, Discourse discourse, List<Seen> ahead) {
        boolean noun = anaphor.kind() == Anaphor.Kind.NOUN;
        Predicate<Seen> rules = place -> noun ? nominals.mayMean(anaphor, place) : pronouns.mayMean(anaphor, place);
        Map<Referent, List<Seen>> admitted =
                discourse.admitted(anaphor.sentence().index(), rules);
        ahead.stream().filter(rules.negate()).map(Seen::referent).forEach(admitted::remove);
        List<Candidate> candidates = Considered.of(anaphor, admitted, discourse).stream()
                .map(considered -> new Candidate(considered.referent(), features.of(anaphor, considered)))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int chosen = choice.choose(anaphor, candidates, features.ofNobody(anaphor, candidates.size()));
        if (chosen == AntecedentChoice.NOBODY) {
            return Optional.empty();
        }
        Referent referent = candidates.get(chosen).referent();
        anaphor.gender().ifPresent(referent::hasGender);
        return Optional.of(referent);
    }
}
