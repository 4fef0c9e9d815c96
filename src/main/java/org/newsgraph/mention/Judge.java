package org.newsgraph.mention;

import java.util.List;
import org.newsgraph.language.NameLists;
import org.newsgraph.ontology.Ontology;

/** Hears all witnesses and decides what each name of an article names. */
final class Judge {

    private final List<Witness> witnesses;
    private final NameFeatures features;
    private final ClassModel model;

    Judge(Ontology ontology, NameLists lists, ClassModel model) {
        this.witnesses = List.of(
                new TaggerWitness(),
                new GazetteerWitness(ontology.gazetteer(), lists),
                new FormWitness(ontology.lexicon(), lists),
                new DescriptionWitness(ontology.lexicon()),
                new SlotWitness(ontology.lexicon()));
        this.features = new NameFeatures(ontology.lexicon(), lists);
        this.model = model;
    }

    /** Lets the witnesses speak about all names; once an article. */
    void hear(Names names) {
        witnesses.forEach(w -> w.testify(names));
    }

    /** Decides, from what was heard and from the names as they are now. */
    void decide(Names names) {
        for (Name name : names.view()) {
            name.judge(new Verdict(model.probabilities(features.of(name, names))));
        }
    }
}
