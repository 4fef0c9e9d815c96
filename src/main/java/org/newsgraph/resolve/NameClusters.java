package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;

/**
 * The first step: entities of one name and kin are one, and so are those that the gazetteer knows by one entry.
 *
 * <p>{@link CommonNames} are the exception, for {@code Smith} here need not be {@code Smith} there: each article's stays by
 * itself.
 */
final class NameClusters {

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final Names names;
    private final CommonNames common;
    private final DesignatedPairs user;
    private final Map<String, Set<GazetteerEntry>> entriesByName = new HashMap<>();

    /** What the members of a cluster share. */
    private record Shared(String name, Kin kin, Optional<GazetteerEntry> entry, String article)
            implements Comparable<Shared> {
        @Override
        public int compareTo(Shared other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return entry.map(e -> e.iri().value()).orElse("") + "\t" + name + "\t" + kin.iri() + "\t" + article;
        }
    }

    NameClusters(Ontology ontology, Names names, CommonNames common, DesignatedPairs user) {
        this.vocabulary = ontology.vocabulary();
        this.gazetteer = ontology.gazetteer();
        this.names = names;
        this.common = common;
        this.user = user;
        for (GazetteerEntry entry : gazetteer.entries()) {
            for (String name : entry.names()) {
                entriesByName
                        .computeIfAbsent(names.key(name, entry.type()), n -> new HashSet<>())
                        .add(entry);
            }
        }
    }

    /** @param locals all articles' entities, sorted */
    List<Cluster> of(List<LocalEntity> locals) {
        Set<LocalEntity.Key> present = new HashSet<>();
        locals.forEach(local -> present.add(local.key()));
        Map<Shared, List<LocalEntity>> groups = new TreeMap<>();
        for (LocalEntity local : locals) {
            groups.computeIfAbsent(shared(local, present), s -> new ArrayList<>())
                    .add(local);
        }
        List<Cluster> clusters = new ArrayList<>();
        groups.forEach((shared, group) -> {
            List<List<LocalEntity>> parts = user.split(group);
            for (int i = 0; i < parts.size(); i++) {
                // Only one of those whom the user parts can be the well-known one.
                clusters.add(cluster(shared, i == 0 ? shared.entry() : Optional.empty(), parts.get(i)));
            }
        });
        return clusters;
    }

    private static Cluster cluster(Shared shared, Optional<GazetteerEntry> entry, List<LocalEntity> members) {
        String reason = members.size() > 1 ? Reasons.SAME_NAME : Reasons.OWN_NAME;
        return new Cluster(shared.name(), shared.kin(), entry, members, entry.isPresent() ? Reasons.GAZETTEER : reason);
    }

    private Shared shared(LocalEntity local, Set<LocalEntity.Key> present) {
        Kin kin = Kin.of(local.type(), vocabulary);
        String name = names.key(local);
        Optional<GazetteerEntry> entry =
                gazetteer.byIri(local.key().iri()).or(() -> entryNamed(name, kin, local, present));
        if (entry.isPresent()) {
            GazetteerEntry known = entry.get();
            return new Shared(names.key(known.label(), known.type()), Kin.of(known.type(), vocabulary), entry, "");
        }
        return new Shared(name, kin, entry, common.isCommon(local) ? local.article() : "");
    }

    /** The only entry of that name and kin, unless the article knows that one as somebody else. */
    private Optional<GazetteerEntry> entryNamed(String name, Kin kin, LocalEntity local, Set<LocalEntity.Key> present) {
        List<GazetteerEntry> entries = entriesByName.getOrDefault(name, Set.of()).stream()
                .filter(entry -> Kin.of(entry.type(), vocabulary).fits(kin))
                .filter(entry -> isSpelled(entry, name, local))
                .toList();
        if (entries.size() != 1) {
            return Optional.empty();
        }
        Iri iri = entries.get(0).iri();
        return present.contains(new LocalEntity.Key(local.article(), iri))
                ? Optional.empty()
                : Optional.of(entries.get(0));
    }

    /**
     * Whether the entry has such a name in such a spelling: {@code Adia AG} is not the well-known {@code ADIA}, and a firm by
     * its legal form, {@code Tarn PLC}, not the {@code Tarn Trust} that is called {@code Tarn} as well.
     */
    private boolean isSpelled(GazetteerEntry entry, String name, LocalEntity local) {
        boolean firm = vocabulary.isA(entry.type(), NG.COMPANY);
        return entry.names().stream()
                .filter(known -> names.key(known, entry.type()).equals(name))
                .filter(known ->
                        firm || known.equals(entry.label()) || !names.hasSuffix(local.name()) || names.hasSuffix(known))
                .anyMatch(known -> Names.isSpelled(known, local));
    }
}
