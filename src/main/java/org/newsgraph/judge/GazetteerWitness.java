package org.newsgraph.judge;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.NameLists;
import org.newsgraph.name.Capitals;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.NG;

/** What is well known: the gazetteer, and the long lists of cities and states. */
final class GazetteerWitness implements Witness {

    private static final double KNOWN = 4;
    private static final double LISTED_CITY = 1.1;

    private final Gazetteer gazetteer;
    private final NameLists lists;
    private final Homonyms homonyms;

    GazetteerWitness(Gazetteer gazetteer, NameLists lists, Homonyms homonyms) {
        this.homonyms = homonyms;
        this.gazetteer = gazetteer;
        this.lists = lists;
    }

    @Override
    public void testify(Names names) {
        for (Name name : names.all()) {
            for (String spelling : name.spellings()) {
                Optional<GazetteerEntry> entry = entry(spelling, name, names);
                if (entry.isPresent()) {
                    name.know(entry.get());
                    name.ballot().vote(entry.get().type(), KNOWN);
                    break;
                }
            }
            if (name.known().isEmpty()) {
                listed(name);
            }
        }
    }

    private Optional<GazetteerEntry> entry(String spelling, Name name, Names names) {
        List<GazetteerEntry> entries = gazetteer.named(spelling);
        if (entries.isEmpty() && Capitals.areThroughout(spelling)) {
            entries = gazetteer.named(Capitals.onlyFirst(spelling));
        }
        return homonyms.meant(entries, name, names);
    }

    private void listed(Name name) {
        if (lists.isRegion(name.fullest())) {
            name.ballot().vote(NG.REGION, KNOWN / 2);
        } else if (lists.isCity(name.fullest())) {
            name.ballot().vote(NG.CITY, LISTED_CITY);
        }
    }
}
