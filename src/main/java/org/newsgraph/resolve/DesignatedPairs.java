package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.UserPairs.Designation;
import org.newsgraph.resolve.UserPairs.Pair;

/** The user's pairs with the articles' entities that they speak of. */
final class DesignatedPairs {

    private final List<Designated> pairs = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private record Designated(Pair pair, Set<LocalEntity> first, Set<LocalEntity> second) {}

    DesignatedPairs(UserPairs pairs, List<LocalEntity> locals, Names names) {
        if (pairs.pairs().isEmpty()) {
            return;
        }
        Map<String, List<LocalEntity>> byName = new HashMap<>();
        Map<String, List<LocalEntity>> byIri = new HashMap<>();
        Map<String, List<LocalEntity>> byArticle = new HashMap<>();
        for (LocalEntity local : locals) {
            byName.computeIfAbsent(names.key(local), k -> new ArrayList<>()).add(local);
            byIri.computeIfAbsent(local.key().iri().value(), k -> new ArrayList<>())
                    .add(local);
            byArticle.computeIfAbsent(local.article(), k -> new ArrayList<>()).add(local);
        }
        Designations designations = new Designations(names, byName, byIri, byArticle);
        for (Pair pair : pairs.pairs()) {
            Set<LocalEntity> first = found(designations, pair, pair.first());
            Set<LocalEntity> second = found(designations, pair, pair.second());
            // "different Smith Smith@tuesday.txt" sets that article's apart from all others.
            if (first.containsAll(second)) {
                first.removeAll(second);
            } else {
                second.removeAll(first);
            }
            this.pairs.add(new Designated(pair, first, second));
        }
    }

    private Set<LocalEntity> found(Designations designations, Pair pair, Designation designation) {
        Set<LocalEntity> found = designations.of(designation);
        if (found.isEmpty()) {
            remarks.add(pair.place() + ": no article knows \"" + designation + "\"");
        }
        return found;
    }

    /** Finds entities by what the user calls them. */
    private record Designations(
            Names names,
            Map<String, List<LocalEntity>> byName,
            Map<String, List<LocalEntity>> byIri,
            Map<String, List<LocalEntity>> byArticle) {

        Set<LocalEntity> of(Designation designation) {
            Set<LocalEntity> found = new HashSet<>();
            if (designation.article().isPresent()) {
                byArticle.getOrDefault(designation.article().get(), List.of()).stream()
                        .filter(local -> isCalled(local, designation))
                        .forEach(found::add);
            } else if (designation.isIri()) {
                found.addAll(byIri.getOrDefault(designation.name(), List.of()));
            } else {
                for (Iri type : List.of(NG.PERSON, NG.ORGANIZATION, NG.PRODUCT)) {
                    byName.getOrDefault(names.key(designation.name(), type), List.of()).stream()
                            .filter(local -> isCalled(local, designation))
                            .forEach(found::add);
                }
            }
            return found;
        }

        private boolean isCalled(LocalEntity local, Designation designation) {
            if (designation.isIri()) {
                return local.key().iri().value().equals(designation.name());
            }
            String name = names.key(designation.name(), local.type());
            return names.key(local).equals(name)
                    || designation.article().isPresent()
                            && local.aliases().stream()
                                    .anyMatch(a -> names.key(a, local.type()).equals(name));
        }
    }

    /** What the user should know: designations that mean nobody. */
    List<String> remarks() {
        return remarks;
    }

    /** Parts those whom the user parts: those whom a line names first leave, the rest stays; the rest comes first. */
    List<List<LocalEntity>> split(List<LocalEntity> group) {
        List<List<LocalEntity>> parts = new ArrayList<>(List.of(group));
        for (Designated pair : pairs) {
            if (!pair.pair().same()) {
                for (int i = 0; i < parts.size(); i++) {
                    List<LocalEntity> leaving =
                            parts.get(i).stream().filter(pair.first()::contains).toList();
                    if (!leaving.isEmpty() && parts.get(i).stream().anyMatch(pair.second()::contains)) {
                        List<LocalEntity> staying = new ArrayList<>(parts.get(i));
                        staying.removeAll(leaving);
                        parts.set(i, staying);
                        parts.add(leaving);
                    }
                }
            }
        }
        return parts;
    }

    /** Whether the user says that the two are different. */
    boolean apart(Cluster one, Cluster other) {
        for (Designated pair : pairs) {
            if (!pair.pair().same()
                    && (holds(one, pair.first()) && holds(other, pair.second())
                            || holds(one, pair.second()) && holds(other, pair.first()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Cluster cluster, Set<LocalEntity> some) {
        return cluster.locals().stream().anyMatch(some::contains);
    }

    /**
     * Joins those whom the user joins, line by line.
     *
     * @return remarks on lines that could not be followed because others forbid it
     */
    List<String> joinSame(List<Cluster> clusters) {
        List<String> refused = new ArrayList<>();
        for (Designated pair : pairs) {
            if (pair.pair().same()) {
                Set<LocalEntity> both = new HashSet<>(pair.first());
                both.addAll(pair.second());
                List<Cluster> joining = new ArrayList<>(
                        clusters.stream().filter(c -> holds(c, both)).toList());
                joining.sort(Cluster.BY_RANK);
                for (int i = 1; i < joining.size(); i++) {
                    if (apart(joining.get(0), joining.get(i))) {
                        refused.add(pair.pair().place() + ": not followed, for another line says that "
                                + pair.pair().first() + " and " + pair.pair().second() + " are different");
                    } else {
                        joining.get(0)
                                .join(joining.get(i), Reasons.user(pair.pair().place()));
                        clusters.remove(joining.get(i));
                    }
                }
            }
        }
        return refused;
    }
}
