package org.newsgraph.complete;

import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/** Who is spoken of beside a part that a sentence leaves out, and does not play it. */
final class Bystanders {

    /** How those are spoken of who heard of a thing and have no hand in it. */
    private static final Set<String> HEARING = Set.of("learn", "hear", "understand", "report", "write", "see");

    /** What a court or a ministry seldom is to a firm that the sentence leaves out. */
    private static final Set<String> BUSINESS =
            Set.of("owner.s", "funder.s", "acquirer.s", "parentOrganization.s", "supplier.s", "valuation.s");

    private final Vacancy vacancy;
    private final Sentence sentence;
    private final Vocabulary vocabulary;

    Bystanders(Vacancy vacancy, Vocabulary vocabulary) {
        this.vacancy = vacancy;
        this.sentence = vacancy.sentence();
        this.vocabulary = vocabulary;
    }

    /**
     * Whether somebody only stands by.
     *
     * @param last where the article speaks of him last, as seen from the sentence
     */
    boolean include(Entity entity, Mention last) {
        return last.sentence() == sentence.index() && (isCoordinated(last.head()) || hears(last.head()))
                || BUSINESS.contains(vacancy.end()) && isA(entity, NG.GOVERNMENT_BODY)
                || isA(entity, NG.PRODUCT) && vacancy.isOfBearer() && isPlural();
    }

    /** <em>20 Acme planes</em> are not the one plane that the article names. */
    private boolean isPlural() {
        return sentence.token(vacancy.hit().token()).tag().equals("NNS");
    }

    private boolean isA(Entity entity, Iri type) {
        return vocabulary.isA(entity.type(), type);
    }

    /** <em>carmaker Acme and the unit of Borax</em>: the unit is another. */
    private boolean isCoordinated(int head) {
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
    private boolean hears(int head) {
        int verb = sentence.head(head);
        return verb != Arc.ROOT
                && sentence.hasRelation(head, "nsubj")
                && HEARING.contains(sentence.token(verb).lemma())
                && vacancy.hit().token() < head;
    }
}
