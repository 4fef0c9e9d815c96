package org.newsgraph.status;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.RolePath;
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

    /** What comes of these is no surer than they are: <em>could lead to its buying Acme</em>. */
    private static final Set<String> CAUSES = Set.of("lead", "result", "end", "culminate", "end up", "involve");

    private static final RolePath MEASURE =
            RolePath.parse("to|above|over|past|beyond|below|under||by{%,percent,cent,point,third,half,quarter}");

    private final Sentence sentence;
    private final Roles roles;
    private final Cues cues;
    private final Negations negations;
    private final Modals modals;
    private final TimedGerunds gerunds;
    private final Doubts doubts;

    /** @param doubts where what is found is kept */
    GovernorCues(Roles roles, Cues cues, Doubts doubts) {
        this.sentence = roles.sentence();
        this.roles = roles;
        this.cues = cues;
        this.negations = new Negations(sentence, cues);
        this.modals = new Modals(sentence, cues);
        this.gerunds = new TimedGerunds(sentence);
        this.doubts = doubts;
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
            if (cues.has(Cue.Kind.HEDGE, governor.lemma())) {
                doubts.leaveOpen(head);
            }
            if (isOfNewPredicate(at)) {
                weighClause(head, "xcomp");
                return true;
            }
            return false;
        }
        if (relation.startsWith("advcl") || relation.equals("parataxis")) {
            return weighAdverbial(at, head, relation, infinitive);
        }
        if (relation.equals("ccomp") && cues.has(Cue.Kind.FACTIVE, governor.lemma())) {
            // "confirmed that", "it is clear that"; what is not confirmed stays open.
            sentence.children(head).stream().filter(negations::isNegation).forEach(doubts::leaveOpen);
            return false;
        }
        boolean subject = sentence.hasRelation(at, "nsubj");
        if (subject || COMPLEMENTS.contains(relation) || relation.startsWith("obl") || relation.startsWith("nmod")) {
            weighComplement(at, head, relation, infinitive);
        }
        // "will help/VB found/VB Acme": the parser knows no name for the arc between two verbs.
        boolean verbs = relation.equals("dep") && sentence.token(at).tag().equals("VB") && governor.isVerb();
        weighClause(head, verbs ? "xcomp" : relation);
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

    private boolean weighAdverbial(int at, int head, String relation, boolean infinitive) {
        String governor = sentence.token(head).lemma();
        boolean finite = !sentence.children(at, "aux").isEmpty()
                && !sentence.children(at, "nsubj").isEmpty();
        if (gerunds.tellWhen(at)) {
            boolean open = gerunds.areAsOpenAsTheirClause(at);
            if (open) {
                sentence.children(head).stream().filter(this::isOpenAhead).forEach(doubts::leaveOpen);
            }
            return open;
        }
        if (sentence.token(at).tag().equals("VBG")
                && !finite
                && (cues.has(Cue.Kind.INTENTION, governor) || cues.has(Cue.Kind.DENIAL, governor))) {
            // "is thinking about investing", "refrained from buying"
            weighComplement(at, head, relation, false);
            return true;
        }
        if (isKeptFrom(at, head)) {
            boolean wanted = !sentence.children(head, "mark").isEmpty()
                    || sentence.children(head).stream().anyMatch(modals::isModal);
            if (wanted) {
                doubts.leaveOpen(head);
            } else {
                doubts.deny(head);
            }
            return false;
        }
        if (sentence.token(at).tag().equals("VBG") && CAUSES.contains(governor)) {
            weighClause(head, "xcomp");
            return true;
        }
        boolean settled = sentence.children(at, "nsubj").stream()
                .anyMatch(s -> cues.has(Cue.Kind.IMPLICATIVE, sentence.token(s).lemma()));
        if (infinitive && !settled && !cues.has(Cue.Kind.IMPLICATIVE, governor)) {
            doubts.leaveOpen(head);
        }
        return infinitive;
    }

    /** <em>barred Acme from buying Borax</em>: it does not. */
    private boolean isKeptFrom(int verb, int governor) {
        return sentence.token(verb).tag().equals("VBG")
                && cues.has(Cue.Kind.HINDRANCE, sentence.token(governor).lemma())
                && sentence.children(verb).stream()
                        .anyMatch(c -> c < verb && sentence.token(c).lemma().equals("from"));
    }

    private boolean isOpenAhead(int word) {
        return modals.isModal(word) && !sentence.token(word).lemma().equals("would");
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

    private void weighComplement(int at, int head, String relation, boolean infinitive) {
        Token governor = sentence.token(head);
        String lemma = governor.lemma();
        boolean subject = sentence.hasRelation(at, "nsubj");
        if (cues.has(Cue.Kind.FAILURE, lemma) && !sentence.token(at).isVerb() && !isMeasured(at, head)) {
            boolean undergoes = relation.equals("obj")
                    || relation.equals("nsubj:pass")
                    || subject
                            && !roles.isPassive(head)
                            && sentence.children(head, "obj").isEmpty();
            if (undergoes) {
                doubts.deny(head);
            }
        }
        if (subject) {
            if (cues.has(Cue.Kind.INTENTION, lemma) && roles.isPassive(head) || cues.has(Cue.Kind.HEDGE, lemma)) {
                doubts.leaveOpen(head);
            }
            return;
        }
        if (cues.has(Cue.Kind.DENIAL, lemma)) {
            doubts.deny(head);
        } else if (cues.has(Cue.Kind.INTENTION, lemma)) {
            doubts.leaveOpen(head);
        } else if (cues.has(Cue.Kind.SPEECH, lemma) && infinitive && roles.isPassive(head)) {
            // "is said to own": nobody vouches for it.
            doubts.leaveOpen(head);
        } else if (infinitive && !cues.has(Cue.Kind.IMPLICATIVE, lemma) && !isOneWhoDid(head) && !isNegated(at)) {
            doubts.leaveOpen(head);
        }
    }

    /** <em>told it not to sell</em>: what is negated is no plan, it is forbidden. */
    private boolean isNegated(int verb) {
        return sentence.children(verb).stream().anyMatch(negations::isNegation);
    }

    /** <em>the first woman to lead Acme</em>: she did. */
    private boolean isOneWhoDid(int noun) {
        return sentence.children(noun, "amod").stream()
                .anyMatch(a -> cues.has(Cue.Kind.IMPLICATIVE, sentence.token(a).lemma()));
    }

    /** <em>its value fell to $3 billion</em>, <em>lifted its value above $3 billion</em>: nothing has failed. */
    private boolean isMeasured(int at, int verb) {
        return Stream.of(at, verb)
                .flatMap(head -> roles.follow(MEASURE, head).stream())
                .anyMatch(amount -> sentence.token(amount).tag().matches("\\$|CD")
                        || !sentence.children(amount, "nummod").isEmpty());
    }

    /** Negations, modals and conditions of a governing clause reach its complement. */
    private void weighClause(int head, String relation) {
        boolean complement = relation.equals("xcomp") || relation.equals("ccomp") || relation.startsWith("csubj");
        // "is not under supervision": what is said of somebody, under the copula.
        boolean predicate =
                relation.startsWith("obl") && sentence.token(head).lemma().equals("be");
        boolean event =
                predicate || relation.equals("nsubj:pass") || relation.equals("nsubj") || relation.equals("obj");
        if (!complement && !event && !relation.equals("acl") && !relation.startsWith("obl")) {
            return;
        }
        boolean speaks = cues.has(Cue.Kind.SPEECH, sentence.token(head).lemma());
        for (int child : sentence.children(head)) {
            String lemma = sentence.token(child).lemma();
            if (negations.isNegation(child) && !negations.isRestricted(child) && (complement || event)) {
                if (speaks) {
                    doubts.leaveOpen(child);
                } else {
                    doubts.deny(child);
                }
            } else if (sentence.hasRelation(child, "advmod") && cues.has(Cue.Kind.DENIAL, lemma)) {
                // "falsely claimed that"
                doubts.deny(child);
            } else if (modals.isModal(child)
                    || sentence.hasRelation(child, "mark") && cues.has(Cue.Kind.CONDITION, lemma)
                    || sentence.hasRelation(child, "advmod") && cues.has(Cue.Kind.HEDGE, lemma)) {
                if (!speaks) {
                    doubts.leaveOpen(child);
                }
            }
        }
    }

    private boolean hasChild(int token, String lemma) {
        return sentence.children(token).stream()
                .anyMatch(c -> sentence.token(c).lemma().equals(lemma));
    }
}
