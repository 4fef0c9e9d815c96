package org.newsgraph.complete;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.complete.Topic.InMind;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.Entity;

/**
 * What joins those of whom an article speaks, by what it says in full.
 *
 * <p>Ties are named by property and end: {@code owner.s} is of the subject of such a claim, {@code owner.o} of its object.
 */
final class Ties implements Exclusion {

    private final Map<Integer, Map<Integer, Set<String>>> between = new HashMap<>();
    private final Map<Integer, Set<String>> of = new HashMap<>();
    private final Set<String> values = new TreeSet<>();

    Ties(List<ReadClaim> said) {
        for (ReadClaim claim : said) {
            String property = claim.predicate().localName();
            int subject = claim.subject().id();
            of.computeIfAbsent(subject, i -> new TreeSet<>()).add(property + ".s");
            if (claim.object() instanceof EntityObject object) {
                of.computeIfAbsent(object.id(), i -> new TreeSet<>()).add(property + ".o");
                tie(subject, object.id(), property + ".s");
                tie(object.id(), subject, property + ".o");
            } else {
                values.add(subject + property + claim.object());
            }
        }
    }

    private void tie(int one, int other, String name) {
        between.computeIfAbsent(one, i -> new HashMap<>())
                .computeIfAbsent(other, i -> new TreeSet<>())
                .add(name);
    }

    /** How one is tied to another, sorted; empty if nothing is said of both. */
    Set<String> between(Entity one, Entity other) {
        return between.getOrDefault(one.id(), Map.of()).getOrDefault(other.id(), Set.of());
    }

    /** Whether one has a tie of the name, to whomever. */
    boolean has(Entity one, String name) {
        return of.getOrDefault(one.id(), Set.of()).contains(name);
    }

    /** Says whether the article says in full elsewhere what it would say if the one played the part. */
    @Override
    public boolean excludes(Vacancy vacancy, InMind candidate) {
        Entity entity = candidate.entity();
        String property = vacancy.property().name();
        if (vacancy.known().isEmpty()) {
            return values.contains(
                    entity.id() + property + vacancy.knownObjects().get(0));
        }
        boolean symmetric = vacancy.property().symmetric();
        return vacancy.known().stream()
                .map(known -> between(entity, known))
                .anyMatch(ties -> ties.contains(vacancy.end()) || symmetric && ties.contains(vacancy.otherEnd()));
    }
}
