package org.newsgraph.complete;

import java.util.Optional;
import org.newsgraph.complete.Topic.InMind;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.PropertyTerm;

/**
 * Who does not play a part that a sentence leaves out, though his class would do.
 *
 * <p>No place is a firm's seat unless the sentence says so: <em>the company's Bergen mill</em>. The target of a limit on
 * exports goes without saying only where it is a country. What a firm makes is not the well-known product of another
 * country: <em>The Huawei software is free</em> speaks of none of Google's. Nobody is born in the country of his parents
 * for all that is said: <em>the son of Danish immigrants, he was born in 1929</em>.
 */
final class Misfits implements Exclusion {

    private final Gazetteer gazetteer;

    Misfits(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public boolean excludes(Vacancy vacancy, InMind inMind) {
        Entity candidate = inMind.entity();
        PropertyTerm property = vacancy.property();
        if (property.iri().equals(NG.RESTRICTS_EXPORT_TO)) {
            return !vacancy.ofSubject() && !candidate.type().equals(NG.COUNTRY);
        }
        if (property.iri().equals(NG.HEADQUARTERS)) {
            return !vacancy.ofSubject();
        }
        if (property.iri().equals(NG.BIRTH_PLACE)) {
            return candidate.type().equals(NG.COUNTRY);
        }
        boolean making = property.iri().equals(NG.DEVELOPER) || property.iri().equals(NG.MANUFACTURER);
        return making && vacancy.known().stream().anyMatch(known -> isElsewhere(known, candidate));
    }

    private boolean isElsewhere(Entity one, Entity other) {
        Optional<Iri> home = home(one);
        return home.isPresent()
                && home(other).filter(h -> !h.equals(home.get())).isPresent();
    }

    private Optional<Iri> home(Entity entity) {
        return entity.known().flatMap(gazetteer::byIri).flatMap(GazetteerEntry::country);
    }
}
