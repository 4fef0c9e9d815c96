package org.newsgraph.judge;

import java.util.List;
import java.util.Map;
import org.newsgraph.language.NameLists;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;

/** Hears all witnesses and decides what each name of an article names. */
final class Judge {

    /** How much the witnesses count beside the model, which has heard them too: found best on articles not trained on. */
    private static final double WITNESSES = 0.4;

    /** Votes beyond this many add nothing: a title among titles has as many, and hears no more doubt. */
    private static final double MOST = 10;

    /** The articles that the model learned from hold few names of films, brands and bands; others hold many. */
    private static final double NOTHING = 0.8;

    /** Single words still less: a capital where common words have none is a name of something. */
    private static final double NOTHING_ALONE = 0.5;

    private final List<Witness> witnesses;
    private final NameFeatures features;
    private final ClassModel model;
    private final Vocabulary vocabulary;

    Judge(Ontology ontology, NameLists lists, ClassModel model) {
        this.witnesses = List.of(
                new TaggerWitness(),
                new GazetteerWitness(ontology, lists),
                new FormWitness(ontology.lexicon(), lists),
                new DescriptionWitness(ontology.lexicon()),
                new SlotWitness(ontology.lexicon(), lists));
        this.features = new NameFeatures(ontology.lexicon(), lists);
        this.model = model;
        this.vocabulary = ontology.vocabulary();
    }

    /** Lets the witnesses speak about all names; once an article. */
    void hear(Names names) {
        witnesses.forEach(w -> w.testify(names));
    }

    /** Decides, from what was heard and from the names as they are now. */
    void decide(Names names) {
        for (Name name : names.view()) {
            name.judge(verdict(name, names));
        }
    }

    /** The model's word, weighed with the witnesses' where these agree with each other. */
    private Verdict verdict(Name name, Names names) {
        Map<Iri, Double> weights = model.probabilities(features.of(name, names));
        weights.replaceAll((cls, p) -> {
            double votes = name.ballot().weightOf(vocabulary.coarse(cls), vocabulary);
            double prior = cls.equals(Ballot.NOTHING) ? name.words() == 1 ? NOTHING_ALONE : NOTHING : 1;
            return prior * p * Math.exp(WITNESSES * Math.max(-2, Math.min(MOST, votes)));
        });
        double sum = weights.values().stream().mapToDouble(w -> w).sum();
        weights.replaceAll((cls, weight) -> weight / sum);
        return new Verdict(weights);
    }
}
