package org.newsgraph.learn;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/**
 * What may hold of a pair: a property and its direction.
 *
 * @param property the property
 * @param turned whether the pair's second mention is the subject
 */
public record Label(PropertyTerm property, boolean turned) {

    /** Every label of the given properties in a fixed order; symmetric properties have one direction. */
    public static List<Label> of(List<PropertyTerm> properties) {
        List<Label> labels = new ArrayList<>();
        for (PropertyTerm property : properties) {
            labels.add(new Label(property, false));
            if (!property.symmetric()) {
                labels.add(new Label(property, true));
            }
        }
        return labels;
    }

    /** Whether the ontology lets it hold of the pair. */
    public boolean fits(CandidatePair pair, Vocabulary vocabulary) {
        return vocabulary.admits(
                property, subject(pair).entity().type(), object(pair).entity().type());
    }

    /** The mention that is the subject. */
    public MentionedEntities.Located subject(CandidatePair pair) {
        return turned ? pair.second() : pair.first();
    }

    /** The mention that is the object. */
    public MentionedEntities.Located object(CandidatePair pair) {
        return turned ? pair.first() : pair.second();
    }
}
