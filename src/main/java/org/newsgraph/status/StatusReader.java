package org.newsgraph.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.claim.Status;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/**
 * Reads how a sentence stands to what one of its words says: walks from the word up to the root and weighs the cues that
 * reach it.
 *
 * <p>What is presupposed (<em>the firm that Ann founded</em>, <em>Acme's founder</em>) keeps its status whatever happens
 * above it; only speech still colours it. Precedence: negated, speculative, attributed, asserted. Immutable.
 */
public final class StatusReader {

    /** How far up governing words are weighed. */
    private static final int MAX_DEPTH = 12;

    private final Sentence sentence;
    private final Roles roles;
    private final Cues cues;
    private final Speech speech;

    /**
     * A status with its source.
     *
     * @param status how the article stands to the claim
     * @param former whether the claim once held and holds no more
     * @param attributedTo who says it
     * @param reasons the words that deny it or leave it open, by index, in the order in which they were weighed
     */
    public record Reading(Status status, boolean former, Optional<String> attributedTo, List<Integer> reasons) {
        public Reading {
            reasons = List.copyOf(reasons);
        }

        /** A reading that no single word gives a reason for. */
        public Reading(Status status, boolean former, Optional<String> attributedTo) {
            this(status, former, attributedTo, List.of());
        }
    }

    /**
     * A reader of one sentence.
     *
     * @param roles the parts that its words play
     * @param speech who says what in the sentence's article
     */
    public StatusReader(Roles roles, Cues cues, Speech speech) {
        this.sentence = roles.sentence();
        this.roles = roles;
        this.cues = cues;
        this.speech = speech;
    }

    /**
     * Reads the status of what the trigger says.
     *
     * @param trigger index of the trigger's head
     * @param denotesEntity whether the trigger is a noun for one of the claim's ends (<em>founder</em>), not for the
     *     event (<em>acquisition</em>)
     * @param ends indices of the words that fill the claim's ends
     */
    public Reading read(int trigger, boolean denotesEntity, List<Integer> ends) {
        Doubts doubts = new Doubts();
        DependentCues dependents = new DependentCues(sentence, cues, doubts);
        dependents.weighTrigger(trigger);
        if (isOfOne(trigger)) {
            dependents.weighTrigger(sentence.head(trigger));
        }
        weighAbove(trigger, denotesEntity, doubts);
        ends.forEach(dependents::weighEnd);
        Lapses lapses = new Lapses(sentence, roles, cues);
        boolean noLonger = lapses.isNoLonger(trigger);
        // "is not a former chairman": nothing is said of the past.
        boolean former = noLonger || doubts.isEmpty() && lapses.isFormer(trigger);
        boolean denied = doubts.isDenied() || noLonger || isRetraction();
        return reading(trigger, denied, doubts.isOpen(), former, doubts.words());
    }

    /**
     * Reads the status of the opposite of what the trigger says: <em>does not allow</em> for one who asks what is kept back.
     *
     * <p>The trigger's own negation makes it so, and so does one word above that denies the trigger; both together do not.
     * What leaves open leaves the opposite open too, but for a modal: <em>may not sell</em> is a ban.
     *
     * @param trigger index of the trigger's head
     * @param ends indices of the words that fill the claim's ends
     */
    public Reading readOpposite(int trigger, List<Integer> ends) {
        Doubts own = new Doubts();
        DependentCues dependents = new DependentCues(sentence, cues, own);
        dependents.weighTriggerOfBan(trigger);
        ends.forEach(dependents::weighEnd);
        Doubts above = new Doubts();
        weighAbove(trigger, false, above);
        boolean kept = own.isDenied() || new Lapses(sentence, roles, cues).isNoLonger(trigger);
        boolean so = kept ? !above.isDenied() : above.denials() == 1;
        List<Integer> reasons = Stream.concat(own.words().stream(), above.words().stream())
                .distinct()
                .toList();
        return reading(trigger, !so || isRetraction(), own.isOpen() || above.isOpen(), false, reasons);
    }

    private Reading reading(int trigger, boolean denied, boolean open, boolean former, List<Integer> reasons) {
        Optional<String> source = new Sources(sentence, roles, cues, speech).sourceOf(trigger);
        boolean said = source.isPresent() || speech.isQuoted(sentence.index(), trigger);
        Status status =
                denied ? Status.NEGATED : open ? Status.SPECULATIVE : said ? Status.ATTRIBUTED : Status.ASSERTED;
        return new Reading(status, former, source, reasons);
    }

    /** Weighs what governs the trigger. */
    private void weighAbove(int trigger, boolean denotesEntity, Doubts doubts) {
        GovernorCues governors = new GovernorCues(roles, cues, doubts);
        boolean presupposed = denotesEntity
                && !sentence.token(trigger).isVerb()
                && !isPredicate(trigger)
                && !governors.isOfNewPredicate(trigger);
        int at = trigger;
        for (int depth = 0; !presupposed && depth < MAX_DEPTH && sentence.head(at) != Arc.ROOT; depth++) {
            presupposed = !governors.weigh(at);
            at = sentence.head(at);
        }
        int last = sentence.size() - 1;
        if (!presupposed && sentence.token(last).text().equals("?")) {
            doubts.leaveOpen(last);
        }
    }

    /** Whether an entity noun is what the clause says of somebody: <em>is the founder</em>, <em>became chairman</em>. */
    private boolean isPredicate(int noun) {
        return !sentence.children(noun, "cop").isEmpty()
                || isOfOne(noun)
                || sentence.relation(noun).equals("xcomp")
                || sentence.relation(noun).equals("obj")
                        && sentence.token(sentence.head(noun)).lemma().equals("become")
                || roles.prepositionOf(noun).equals("as");
    }

    /** <em>may be one of its owners</em>: of them the clause says it no less. */
    private boolean isOfOne(int noun) {
        int one = sentence.head(noun);
        return one != Arc.ROOT
                && sentence.token(one).lemma().equals("one")
                && roles.prepositionOf(noun).equals("of")
                && !sentence.children(one, "cop").isEmpty();
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
}
