package org.newsgraph.complete;

import java.util.Set;
import org.newsgraph.complete.Topic.InMind;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/** Who is spoken of beside a part that a sentence leaves out, and does not play it. */
final class Bystanders implements Exclusion {

    /** How those are spoken of who heard of a thing and have no hand in it. */
    private static final Set<String> HEARING = Set.of("learn", "hear", "understand", "report", "write", "see");

    /** What a court or a ministry seldom is to a firm that the sentence leaves out. */
    private static final Set<String> BUSINESS =
            Set.of("owner.s", "funder.s", "acquirer.s", "parentOrganization.s", "supplier.s", "valuation.s");

    private final Vocabulary vocabulary;

    Bystanders(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean excludes(Vacancy vacancy, InMind candidate) {
        Mention last = candidate.last();
        Entity entity = candidate.entity();
        boolean here = last.sentence() == vacancy.sentence().index();
        return here
                        && (isCoordinated(vacancy, last.head())
                                || hears(vacancy, last.head())
                                || isOtherPart(vacancy, last.head()))
                || BUSINESS.contains(vacancy.end()) && isA(entity, NG.GOVERNMENT_BODY)
                || isA(entity, NG.PRODUCT) && vacancy.isOfBearer() && isPlural(vacancy);
    }

    /** <em>20 Acme planes</em> are not the one plane that the article names. */
    private static boolean isPlural(Vacancy vacancy) {
        return vacancy.sentence().token(vacancy.hit().token()).tag().equals("NNS");
    }

    private boolean isA(Entity entity, Iri type) {
        return vocabulary.isA(entity.type(), type);
    }

    /** <em>carmaker Acme and the unit of Borax</em>: the unit is another. */
    private static boolean isCoordinated(Vacancy vacancy, int head) {
        Sentence sentence = vacancy.sentence();
        int trigger = vacancy.hit().token();
        boolean noun = sentence.hasRelation(trigger, "conj")
                && !sentence.token(trigger).isVerb();
        // "Airbus and rival Boeing": each is the other's.
        if (!noun || vacancy.property().symmetric()) {
            return false;
        }
        int first = sentence.head(trigger);
        return head == first
                || sentence.head(head) == first && sentence.relation(head).matches("appos|compound");
    }

    /** <em>… with money from Acme, the paper has learned</em>: the paper is no part of it. */
    private static boolean hears(Vacancy vacancy, int head) {
        Sentence sentence = vacancy.sentence();
        int verb = sentence.head(head);
        return verb != Arc.ROOT
                && sentence.hasRelation(head, "nsubj")
                && HEARING.contains(sentence.token(verb).lemma())
                && vacancy.hit().token() < head;
    }

    /** <em>The chairman of Acme wrote to Ann Lee</em>: she is another part of the clause whose subject is left unnamed. */
    private static boolean isOtherPart(Vacancy vacancy, int head) {
        Sentence sentence = vacancy.sentence();
        int trigger = vacancy.hit().token();
        int clause = sentence.head(trigger);
        return clause != Arc.ROOT
                && sentence.hasRelation(trigger, "nsubj")
                && sentence.head(head) == clause
                && sentence.relation(head).matches("obj|iobj|obl")
                && vacancy.isOfBearer();
    }
}
