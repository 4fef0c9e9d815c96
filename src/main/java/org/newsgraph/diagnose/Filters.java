package org.newsgraph.diagnose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.frame.Frame;
import org.newsgraph.ontology.Iri;

/** Whether a frame found both ends in its roles and yet made no claim. */
final class Filters implements Stage {

    @Override
    public Optional<Diagnosis> lossIn(Case wanted) {
        List<Remark> remarks = wanted.attempts()
                .filter(Attempt::hasBoth)
                .map(a -> Remark.on(a.sentence(), a.heading(wanted) + " finds both, but " + reason(a)))
                .toList();
        return remarks.isEmpty() ? Optional.empty() : Optional.of(new Diagnosis(Step.FILTER, remarks));
    }

    private static String reason(Attempt attempt) {
        Frame frame = attempt.look().frame();
        return attempt.look().hindrance().orElseGet(() -> {
            if (frame.inverted()) {
                return "it reads only what is denied";
            }
            return "it asks for a subject that is " + names(frame.subjectTypes()) + " and an object that is "
                    + names(frame.objectTypes()) + ", and for two different ends";
        });
    }

    private static String names(Set<Iri> types) {
        return types.isEmpty()
                ? "whatever the property admits"
                : types.stream().map(Iri::localName).sorted().collect(Collectors.joining(" or "));
    }
}
