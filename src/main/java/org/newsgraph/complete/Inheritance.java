package org.newsgraph.complete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.complete.VacancyChoice.Chosen;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.Entity;

/**
 * What passes from one to another: <em>Bo Chan, the chief of Corvo, resigned. Ann Lee succeeds him</em>: Ann Lee leads Corvo.
 *
 * <p>Told by what the article says of the other; nothing if it does not.
 */
final class Inheritance {

    /** How often such a claim is right: an estimate, since articles hold too few to count. */
    private static final double PROBABILITY = 0.85;

    private final List<ReadClaim> said;

    /** @param said what is known of the article so far */
    Inheritance(List<ReadClaim> said) {
        this.said = List.copyOf(said);
    }

    /** Who plays the part, as the article says nearest to the sentence; what it says later counts less. */
    Optional<Chosen> of(Vacancy vacancy) {
        List<Entity> predecessors = vacancy.ofSubject() ? vacancy.predecessors() : List.of();
        Map<Entity, Integer> distances = new HashMap<>();
        List<Entity> subjects = new ArrayList<>();
        for (ReadClaim claim : said) {
            boolean same = claim.predicate().equals(vacancy.property().iri())
                    && vacancy.admits(claim.subject())
                    && claim.object() instanceof EntityObject object
                    && predecessors.stream().anyMatch(p -> p.id() == object.id());
            if (same) {
                subjects.add(claim.subject());
                distances.merge(claim.subject(), distance(claim, vacancy), Math::min);
            }
        }
        return subjects.stream()
                .distinct()
                .min(Comparator.comparing(distances::get))
                .map(subject -> new Chosen(subject, PROBABILITY));
    }

    private static int distance(ReadClaim claim, Vacancy vacancy) {
        int before = vacancy.sentence().index() - claim.place().sentence();
        return before >= 0 ? before : 1 - 2 * before;
    }
}
