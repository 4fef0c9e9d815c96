package org.newsgraph.status;

import java.util.Set;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * Weighs the cues in what governs a word: <em>plans to buy</em>, <em>denied that it bought</em>, <em>if it buys</em>.
 */
final class GovernorCues {

    private static final Set<String> COMPLEMENTS =
            Set.of("xcomp", "ccomp", "csubj", "csubj:pass", "acl", "obj", "nmod", "obl", "dep");

    /** What is given as a reason is so. */
    private static final Set<String> REASONS = Set.of("because of", "due to", "owing to", "thanks to", "despite");

    private final Sentence sentence;
    private final Roles roles;
    private final Cues cues;
    private final Negations negations;
    private final Modals modals;
    private final Doubts doubts;
    private final ClauseCues clauses;
    private final ComplementCues complements;
    private final AdverbialCues adverbials;

    /** @param doubts where what is found is kept */
    GovernorCues(Roles roles, Cues cues, Doubts doubts) {
        this.sentence = roles.sentence();
        this.roles = roles;
        this.cues = cues;
        this.negations = new Negations(sentence, cues);
        this.modals = new Modals(sentence, cues);
        this.doubts = doubts;
        this.clauses = new ClauseCues(sentence, cues, doubts);
        this.complements = new ComplementCues(roles, cues, doubts);
        this.adverbials = new AdverbialCues(sentence, cues, doubts, complements, clauses);
    }

    /**
     * Weighs what governs a word.
     *
     * @param at index of the word, which is not the root
     * @return false if the clause is presupposed by what governs it, so that nothing above matters
     */
    boolean weigh(int at) {
        int head = sentence.head(at);
        String relation = sentence.relation(at);
        Token governor = sentence.token(head);
        if (relation.equals("conj")) {
            weighCoordination(at, head);
            return true;
        }
        if (relation.equals("acl:relcl") && isToldAs(head, at)) {
            doubts.leaveOpen(head);
            return true;
        }
        if (relation.equals("acl:relcl") || relation.equals("appos")) {
            return false;
        }
        if (!sentence.token(at).isVerb() && REASONS.contains(roles.prepositionOf(at))) {
            return false;
        }
        boolean infinitive = hasChild(at, "to") && sentence.token(at).isVerb();
        if (relation.equals("acl") && !infinitive || sentence.hasRelation(at, "amod")) {
            if (cues.has(Cue.Kind.HEDGE, governor.lemma()) || isWhatever(head)) {
                doubts.leaveOpen(head);
            }
            if (isOfNewPredicate(at)) {
                clauses.weigh(head, "xcomp");
                return true;
            }
            return false;
        }
        if (relation.startsWith("advcl") || relation.equals("parataxis")) {
            return adverbials.weigh(at, head, relation, infinitive);
        }
        if (relation.startsWith("obl") && adverbials.isKeptFrom(at, head)) {
            adverbials.weighHindrance(head);
            return false;
        }
        if (relation.equals("ccomp") && cues.has(Cue.Kind.FACTIVE, governor.lemma())) {
            // "confirmed that", "it is clear that"; what is not confirmed stays open.
            sentence.children(head).stream().filter(negations::isNegation).forEach(doubts::leaveOpen);
            return false;
        }
        boolean subject = sentence.hasRelation(at, "nsubj");
        if (subject || COMPLEMENTS.contains(relation) || relation.startsWith("obl") || relation.startsWith("nmod")) {
            complements.weigh(at, head, relation, infinitive);
        }
        // "will help/VB found/VB Acme": the parser knows no name for the arc between two verbs.
        boolean verbs = relation.equals("dep") && sentence.token(at).tag().equals("VB") && governor.isVerb();
        clauses.weigh(head, verbs ? "xcomp" : relation);
        return true;
    }

    /** <em>rumours that Acme has bought Borax</em>: what the noun tells, taken for a clause about it, though nothing is left out there. */
    private boolean isToldAs(int noun, int verb) {
        return cues.has(Cue.Kind.INTENTION, sentence.token(noun).lemma())
                && !sentence.children(verb, "nsubj").isEmpty()
                && sentence.children(verb).stream()
                        .anyMatch(c -> c < verb && sentence.token(c).text().equals("that"))
                && sentence.children(verb, "obj").stream().anyMatch(c -> c > verb);
    }

    /** <em>any shares bought by Acme</em>: if it buys some. */
    private boolean isWhatever(int noun) {
        return sentence.children(noun, "det").stream()
                .anyMatch(det -> sentence.token(det).lemma().equals("any"));
    }

    /** <em>would become a German-owned firm</em>: what is said with the predicate is as open as it; <em>the German firm</em> is not. */
    boolean isOfNewPredicate(int adjective) {
        int noun = sentence.head(adjective);
        if (!sentence.hasRelation(adjective, "amod")) {
            return false;
        }
        boolean becomes = sentence.head(noun) != Arc.ROOT
                && sentence.relation(noun).matches("xcomp|obj")
                && sentence.token(sentence.head(noun)).lemma().matches("become|remain|stay");
        return (becomes || !sentence.children(noun, "cop").isEmpty())
                && sentence.children(noun, "det").stream()
                        .anyMatch(det -> sentence.token(det).lemma().matches("an?"));
    }

    private void weighCoordination(int at, int head) {
        boolean ownClause = !sentence.children(at, "aux").isEmpty()
                || !sentence.children(at, "nsubj").isEmpty();
        boolean alternative = sentence.children(at, "cc").stream()
                .anyMatch(c -> Set.of("or", "nor").contains(sentence.token(c).lemma()));
        for (int child : sentence.children(head)) {
            if (!ownClause && modals.isModal(child)) {
                doubts.leaveOpen(child);
            }
            if (alternative && negations.isNegation(child)) {
                doubts.deny(child);
            }
        }
    }

    private boolean hasChild(int token, String lemma) {
        return sentence.children(token).stream()
                .anyMatch(c -> sentence.token(c).lemma().equals(lemma));
    }
}
