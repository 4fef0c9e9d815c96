package org.newsgraph.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Fillers.Filler;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.status.StatusReader;
import org.newsgraph.value.Found;

/**
 * One parsed sentence with all that is known about it: who and what plays a frame's parts there.
 *
 * @param roles the parts that its words play
 * @param fillers the entities that fill roles
 * @param values the dates, amounts and words that fill roles
 * @param status how it stands to what its words say
 */
record SentenceScene(Roles roles, Fillers fillers, Values values, StatusReader status) {

    Sentence sentence() {
        return roles.sentence();
    }

    /** Who fills the subject's role, of whatever class. */
    List<Filler> subjectsAt(Hit hit) {
        return fillers.at(hit.frame().subject(), hit.token());
    }

    /**
     * What fills the object's role, entities of whatever class.
     *
     * @param property the relation that the frame reads
     */
    List<Bound> objectsAt(Hit hit, PropertyTerm property) {
        RolePath path = hit.frame().object();
        return switch (property.value()) {
            case DATE ->
                values.dateNear(path, hit.token(), roles).stream()
                        .map(SentenceScene::bound)
                        .toList();
            case MONEY ->
                values.amountsAt(path, hit.token(), roles).stream()
                        .map(SentenceScene::bound)
                        .toList();
            // No reader fills other literals.
            case LITERAL -> List.of();
            case ENTITY ->
                fillers.at(path, hit.token()).stream().map(SentenceScene::bound).toList();
        };
    }

    private static Bound bound(Found<? extends ClaimObject> value) {
        return new Bound(value.value(), Optional.empty(), value.begin(), value.end(), 1.0);
    }

    static Bound bound(Filler filler) {
        return new Bound(
                new EntityObject(filler.entity().id()),
                Optional.of(filler.entity()),
                filler.begin(),
                filler.end(),
                filler.certainty());
    }

    /** What else the event's description says, by property. */
    List<Qualifier> qualifiersAt(Hit hit) {
        return hit.frame().qualifiers().stream()
                .flatMap(role -> values.qualifierAt(role, hit.token(), roles).stream())
                .sorted(Comparator.comparing(Qualifier::property))
                .toList();
    }
}
