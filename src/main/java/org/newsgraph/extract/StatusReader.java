package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Status;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * Reads how a sentence stands to what one of its words says: walks from the word up to the root and weighs the cues that
 * reach it.
 *
 * <p>What is presupposed (<em>the firm that Ann founded</em>, <em>Acme's founder</em>) keeps its status whatever happens
 * above it; only speech still colours it. Precedence: negated, speculative, attributed, asserted.
 */
final class StatusReader {

    private static final Set<String> COMPLEMENTS =
            Set.of("xcomp", "ccomp", "csubj", "csubj:pass", "acl", "obj", "nmod", "obl", "dep");
    private static final int MAX_DEPTH = 12;

    private final Cues cues;
    private final Speech speech;
    private final Sentence sentence;
    private final Roles roles;

    private final Doubts doubts = new Doubts();

    /**
     * A status with its source.
     *
     * @param status how the article stands to the claim
     * @param former whether the claim once held and holds no more
     * @param attributedTo who says it
     * @param reasons the words that deny it or leave it open, by index, in the order in which they were weighed
     */
    record Reading(Status status, boolean former, Optional<String> attributedTo, List<Integer> reasons) {
        Reading {
            reasons = List.copyOf(reasons);
        }

        Reading(Status status, boolean former, Optional<String> attributedTo) {
            this(status, former, attributedTo, List.of());
        }
    }

    private StatusReader(Cues cues, Speech speech, Sentence sentence, Roles roles) {
        this.cues = cues;
        this.speech = speech;
        this.sentence = sentence;
        this.roles = roles;
    }

    /**
     * Reads the status of what the trigger says.
     *
     * @param trigger index of the trigger's head
     * @param denotesEntity whether the trigger is a noun for one of the claim's ends (<em>founder</em>), not for the
     *     event (<em>acquisition</em>)
     * @param ends indices of the words that fill the claim's ends
     */
    static Reading read(
            Cues cues,
            Speech speech,
            Sentence sentence,
            Roles roles,
            int trigger,
            boolean denotesEntity,
            List<Integer> ends) {
        StatusReader reader = new StatusReader(cues, speech, sentence, roles);
        reader.walk(trigger, denotesEntity);
        ends.forEach(reader::weighEnd);
        return reader.reading(trigger);
    }

    private Reading reading(int trigger) {
        Lapses lapses = new Lapses(sentence, roles, cues);
        boolean noLonger = lapses.isNoLonger(trigger);
        // "is not a former chairman": nothing is said of the past.
        boolean former = noLonger || doubts.isEmpty() && lapses.isFormer(trigger);
        Optional<String> source = new Sources(sentence, roles, cues, speech).sourceOf(trigger);
        boolean said = source.isPresent() || speech.isQuoted(sentence.index(), trigger);
        Status status = doubts.isDenied() || noLonger || isRetraction()
                ? Status.NEGATED
                : doubts.isOpen() ? Status.SPECULATIVE : said ? Status.ATTRIBUTED : Status.ASSERTED;
        return new Reading(status, former, source, doubts.words());
    }

    private void walk(int trigger, boolean denotesEntity) {
        boolean presupposed = denotesEntity && !isPredicate(trigger);
        weighOwnCues(trigger, true);
        int at = trigger;
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            int head = sentence.head(at);
            if (head == Arc.ROOT) {
                break;
            }
            String relation = sentence.relation(at);
            if (!presupposed) {
                presupposed = !weighGovernor(at, head, relation);
            }
            at = head;
        }
        boolean question = sentence.token(sentence.size() - 1).text().equals("?");
        if (question && !presupposed) {
            doubts.leaveOpen(sentence.size() - 1);
        }
    }

    /** Whether an entity noun is what the clause says of somebody: <em>is the founder</em>, <em>became chairman</em>. */
    private boolean isPredicate(int noun) {
        return !sentence.children(noun, "cop").isEmpty()
                || sentence.relation(noun).equals("xcomp")
                || sentence.relation(noun).equals("obj")
                        && sentence.token(sentence.head(noun)).lemma().equals("become")
                || roles.prepositionOf(noun).equals("as");
    }

    /** The cues that hang on the word itself. */
    private void weighOwnCues(int token, boolean isTrigger) {
        for (int child : sentence.children(token)) {
            Token word = sentence.token(child);
            String lemma = word.lemma();
            if (cues.has(Cue.Kind.NEGATION, lemma) && !sentence.hasRelation(child, "conj")) {
                if (!isNotOnly(child)) {
                    doubts.deny(child);
                }
            } else if (sentence.hasRelation(child, "aux") && cues.has(Cue.Kind.MODAL, lemma)) {
                doubts.leaveOpen(child);
            } else if (cues.has(Cue.Kind.HEDGE, lemma) || cues.has(Cue.Kind.HEDGE, word.text())) {
                if (isTrigger || sentence.hasRelation(child, "advmod")) {
                    doubts.leaveOpen(child);
                }
            } else if (sentence.hasRelation(child, "mark") && cues.has(Cue.Kind.CONDITION, lemma)) {
                doubts.leaveOpen(child);
            } else if (isTrigger && isNegatedPart(child)) {
                doubts.deny(child);
            }
        }
    }

    /** "owns no part of X", "no investor backed X". */
    private boolean isNegatedPart(int child) {
        boolean part = sentence.hasRelation(child, "obj")
                || sentence.hasRelation(child, "nsubj")
                || sentence.hasRelation(child, "obl");
        return part
                && sentence.children(child, "det").stream()
                        .anyMatch(d ->
                                cues.has(Cue.Kind.NEGATION, sentence.token(d).lemma()));
    }

    /** "not only X": nothing is denied. */
    private boolean isNotOnly(int negation) {
        return negation + 1 < sentence.size()
                && Set.of("only", "just", "least")
                        .contains(sentence.token(negation + 1).lemma());
    }

    /** Whether the sentence takes back what was said before: <em>An earlier version of this article said …</em>. */
    private boolean isRetraction() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (cues.has(
                    Cue.Kind.RETRACTION,
                    sentence.token(i).lemma() + " " + sentence.token(i + 1).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasChild(int token, String lemma) {
        return sentence.children(token).stream()
                .anyMatch(c -> sentence.token(c).lemma().equals(lemma));
    }

    /**
     * Weighs what governs the clause.
     *
     * @return false if the clause is presupposed by what governs it, so that nothing above matters
     */
    private boolean weighGovernor(int at, int head, String relation) {
        Token governor = sentence.token(head);
        if (relation.equals("conj")) {
            weighCoordination(at, head);
            return true;
        }
        if (relation.equals("acl:relcl") || relation.equals("appos")) {
            return false;
        }
        boolean infinitive = hasChild(at, "to") && sentence.token(at).isVerb();
        if (relation.equals("acl") && !infinitive || sentence.hasRelation(at, "amod")) {
            if (cues.has(Cue.Kind.HEDGE, governor.lemma())) {
                doubts.leaveOpen(head);
            }
            return false;
        }
        if (relation.startsWith("advcl") || relation.equals("parataxis")) {
            if (sentence.token(at).tag().equals("VBG")
                    && (cues.has(Cue.Kind.INTENTION, governor.lemma())
                            || cues.has(Cue.Kind.DENIAL, governor.lemma()))) {
                // "is thinking about investing", "refrained from buying"
                weighComplement(at, head, relation, false);
                return true;
            }
            boolean settled = sentence.children(at, "nsubj").stream()
                    .anyMatch(s ->
                            cues.has(Cue.Kind.IMPLICATIVE, sentence.token(s).lemma()));
            if (infinitive && !settled && !cues.has(Cue.Kind.IMPLICATIVE, governor.lemma())) {
                doubts.leaveOpen(head);
            }
            return infinitive;
        }
        if (relation.equals("ccomp") && cues.has(Cue.Kind.FACTIVE, governor.lemma())) {
            // "confirmed that", "it is clear that"; what is not confirmed stays open.
            sentence.children(head).stream()
                    .filter(c -> cues.has(Cue.Kind.NEGATION, sentence.token(c).lemma()))
                    .forEach(doubts::leaveOpen);
            return false;
        }
        boolean subject = sentence.hasRelation(at, "nsubj");
        if (subject || COMPLEMENTS.contains(relation) || relation.startsWith("obl") || relation.startsWith("nmod")) {
            weighComplement(at, head, relation, infinitive);
        }
        weighClause(head, relation);
        return true;
    }

    private void weighCoordination(int at, int head) {
        boolean ownClause = !sentence.children(at, "aux").isEmpty()
                || !sentence.children(at, "nsubj").isEmpty();
        boolean alternative = sentence.children(at, "cc").stream()
                .anyMatch(c -> Set.of("or", "nor").contains(sentence.token(c).lemma()));
        for (int child : sentence.children(head)) {
            String lemma = sentence.token(child).lemma();
            if (!ownClause && sentence.hasRelation(child, "aux") && cues.has(Cue.Kind.MODAL, lemma)) {
                doubts.leaveOpen(child);
            }
            if (alternative && cues.has(Cue.Kind.NEGATION, lemma)) {
                doubts.deny(child);
            }
        }
    }

    private void weighComplement(int at, int head, String relation, boolean infinitive) {
        Token governor = sentence.token(head);
        String lemma = governor.lemma();
        boolean subject = sentence.hasRelation(at, "nsubj");
        if (cues.has(Cue.Kind.FAILURE, lemma) && !sentence.token(at).isVerb()) {
            boolean undergoes =
                    relation.equals("obj") || relation.equals("nsubj:pass") || subject && !roles.isPassive(head);
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
        } else if (infinitive && !cues.has(Cue.Kind.IMPLICATIVE, lemma)) {
            doubts.leaveOpen(head);
        }
    }

    /** Negations, modals and conditions of a governing clause reach its complement. */
    private void weighClause(int head, String relation) {
        boolean complement = relation.equals("xcomp") || relation.equals("ccomp") || relation.startsWith("csubj");
        boolean event = relation.equals("nsubj:pass") || relation.equals("nsubj") || relation.equals("obj");
        if (!complement && !event && !relation.equals("acl") && !relation.startsWith("obl")) {
            return;
        }
        boolean speaks = cues.has(Cue.Kind.SPEECH, sentence.token(head).lemma());
        for (int child : sentence.children(head)) {
            String lemma = sentence.token(child).lemma();
            if (cues.has(Cue.Kind.NEGATION, lemma) && !isNotOnly(child) && (complement || event)) {
                if (speaks) {
                    doubts.leaveOpen(child);
                } else {
                    doubts.deny(child);
                }
            } else if (sentence.hasRelation(child, "aux") && cues.has(Cue.Kind.MODAL, lemma)
                    || sentence.hasRelation(child, "mark") && cues.has(Cue.Kind.CONDITION, lemma)
                    || sentence.hasRelation(child, "advmod") && cues.has(Cue.Kind.HEDGE, lemma)) {
                if (!speaks) {
                    doubts.leaveOpen(child);
                }
            }
        }
    }

    private void weighEnd(int token) {
        for (int child : sentence.children(token, "det")) {
            if (cues.has(Cue.Kind.NEGATION, sentence.token(child).lemma())) {
                doubts.deny(child);
            }
        }
        for (int child : sentence.children(token, "cc:preconj")) {
            if (sentence.token(child).lemma().equals("neither")) {
                doubts.deny(child);
            }
        }
    }
}
