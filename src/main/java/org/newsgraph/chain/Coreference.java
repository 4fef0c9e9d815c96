package org.newsgraph.chain;

import java.util.List;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Ontology;

/**
 * Lets nouns, pronouns and plurals join the chains of those whom they mean: first by what the article said before, then whom
 * its opening describes and names later, then who says I and we.
 *
 * <p>Immutable; several threads may share it.
 */
public final class Coreference {

    private final Chains chains;
    private final Introductions introductions;
    private final Speakers speakers;

    /** One that chooses by the model that comes with the program. */
    public Coreference(Ontology ontology) {
        this(ontology, AntecedentModel.load());
    }

    /** @param choice decides what pronouns and nouns stand for */
    Coreference(Ontology ontology, AntecedentChoice choice) {
        Lexicon lexicon = ontology.lexicon();
        NounFit fit = new NounFit(ontology);
        Nominals nominals = new Nominals(ontology, fit);
        Antecedents antecedents = new Antecedents(new Pronouns(ontology.vocabulary()), nominals, fit, choice);
        this.chains = new Chains(nominals, fit, antecedents);
        this.introductions = new Introductions(nominals, fit, lexicon);
        this.speakers = new Speakers(ontology.vocabulary(), lexicon, fit);
    }

    /**
     * Adds mentions to the referents.
     *
     * @param referents all that the article names, each with the places of its names
     */
    public void extend(AnnotatedArticle article, List<Referent> referents) {
        chains.extend(article, referents);
        introductions.extend(article, referents);
        speakers.extend(article, referents);
    }
}
