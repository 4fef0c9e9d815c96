package org.newsgraph.status;

import java.util.Set;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.language.Sentence;

/** Weighs what a verb above makes of an adverbial clause: <em>refrained from buying</em>, <em>moved to buy</em>. */
final class AdverbialCues {

    /** What comes of these is no surer than they are: <em>could lead to its buying Acme</em>. */
    private static final Set<String> CAUSES = Set.of("lead", "result", "end", "culminate", "end up", "involve");

    private static final Set<String> TIMES = Set.of("until", "till", "when", "once", "before", "after");

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");

    private final Sentence sentence;
    private final Cues cues;
    private final Modals modals;
    private final TimedGerunds gerunds;
    private final Doubts doubts;
    private final ComplementCues complements;
    private final ClauseCues clauses;

    /** @param doubts where what is found is kept */
    AdverbialCues(Sentence sentence, Cues cues, Doubts doubts, ComplementCues complements, ClauseCues clauses) {
        this.sentence = sentence;
        this.cues = cues;
        this.modals = new Modals(sentence, cues);
        this.gerunds = new TimedGerunds(sentence);
        this.doubts = doubts;
        this.complements = complements;
        this.clauses = clauses;
    }

    /**
     * Weighs the verb above.
     *
     * @param at the word
     * @param head its governor
     * @param relation how the word hangs on it
     * @param infinitive whether the word is a verb with <em>to</em>
     * @return false if the clause is presupposed by what governs it, so that nothing above matters
     */
    boolean weigh(int at, int head, String relation, boolean infinitive) {
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
            complements.weigh(at, head, relation, false);
            return true;
        }
        if (isTimeAhead(at) && sentence.children(head).stream().anyMatch(this::isFuture)) {
            doubts.leaveOpen(at);
            return false;
        }
        if (isKeptFrom(at, head)) {
            weighHindrance(head);
            return false;
        }
        if (sentence.token(at).tag().equals("VBG") && CAUSES.contains(governor)) {
            clauses.weigh(head, "xcomp");
            return true;
        }
        boolean settled = sentence.children(at, "nsubj").stream()
                .anyMatch(s -> cues.has(Cue.Kind.IMPLICATIVE, sentence.token(s).lemma()));
        if (infinitive && !settled && !cues.has(Cue.Kind.IMPLICATIVE, governor)) {
            doubts.leaveOpen(head);
        }
        return infinitive;
    }

    /** <em>barred Acme from buying</em> denies what follows, <em>wants to bar it from buying</em> leaves it open. */
    void weighHindrance(int hindering) {
        boolean wanted = !sentence.children(hindering, "mark").isEmpty()
                || sentence.children(hindering).stream().anyMatch(modals::isModal);
        if (wanted) {
            doubts.leaveOpen(hindering);
        } else {
            doubts.deny(hindering);
        }
    }

    /** <em>barred Acme from buying Borax</em>: it does not. */
    boolean isKeptFrom(int verb, int governor) {
        return sentence.token(verb).tag().equals("VBG")
                && cues.has(Cue.Kind.HINDRANCE, sentence.token(governor).lemma())
                && sentence.children(verb).stream()
                        .anyMatch(c -> c < verb && sentence.token(c).lemma().equals("from"));
    }

    /** <em>will stay until Ann leads it</em>: not yet; <em>will pay after Ann led it</em> tells of the past. */
    private boolean isTimeAhead(int verb) {
        boolean present = sentence.token(verb).tag().matches("VB[PZ]")
                || sentence.children(verb).stream()
                        .anyMatch(c -> sentence.relation(c).matches("aux|aux:pass|cop")
                                && sentence.token(c).tag().matches("VB[PZ]"));
        return present
                && sentence.children(verb).stream()
                        .anyMatch(c -> sentence.relation(c).matches("mark|advmod")
                                && c < verb
                                && TIMES.contains(sentence.token(c).lemma()));
    }

    private boolean isFuture(int word) {
        return sentence.hasRelation(word, "aux")
                && FUTURE.contains(sentence.token(word).lemma());
    }

    private boolean isOpenAhead(int word) {
        return modals.isModal(word) && !sentence.token(word).lemma().equals("would");
    }
}
