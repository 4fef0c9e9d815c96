package org.newsgraph.status;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Weighs what a governor makes of its complement: <em>plans to buy</em>, <em>denied the purchase</em>, <em>the deal fell through</em>. */
final class ComplementCues {

    private static final RolePath MEASURE =
            RolePath.parse("to|above|over|past|beyond|below|under||by{%,percent,cent,point,third,half,quarter}");

    /** Who feels so about what somebody has done. */
    private static final Set<String> FEELINGS = Set.of(
            "delighted",
            "delight",
            "pleased",
            "please",
            "proud",
            "glad",
            "happy",
            "thrilled",
            "thrill",
            "honoured",
            "honored",
            "honour",
            "honor",
            "excited",
            "excite",
            "fortunate",
            "lucky",
            "sorry",
            "relieved",
            "humbled");

    private final Sentence sentence;
    private final Roles roles;
    private final Cues cues;
    private final Negations negations;
    private final Doubts doubts;

    /** @param doubts where what is found is kept */
    ComplementCues(Roles roles, Cues cues, Doubts doubts) {
        this.sentence = roles.sentence();
        this.roles = roles;
        this.cues = cues;
        this.negations = new Negations(sentence, cues);
        this.doubts = doubts;
    }

    /**
     * Weighs a governor.
     *
     * @param at the word
     * @param head its governor
     * @param relation how the word hangs on it
     * @param infinitive whether the word is a verb with <em>to</em>
     */
    void weigh(int at, int head, String relation, boolean infinitive) {
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
        } else if (infinitive
                && !cues.has(Cue.Kind.IMPLICATIVE, lemma)
                && !isOneWhoDid(head)
                && !isNegated(at)
                && !isDoneAndFelt(at, lemma)) {
            doubts.leaveOpen(head);
        }
    }

    /** <em>told it not to sell</em>: what is negated is no plan, it is forbidden. */
    private boolean isNegated(int verb) {
        return sentence.children(verb).stream().anyMatch(negations::isNegation);
    }

    /** <em>delighted to have joined Acme</em>. */
    private boolean isDoneAndFelt(int verb, String feeling) {
        return FEELINGS.contains(feeling)
                && sentence.children(verb, "aux").stream()
                        .anyMatch(a -> sentence.token(a).text().equals("have"));
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
}
