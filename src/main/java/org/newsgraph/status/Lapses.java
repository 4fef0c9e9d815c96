package org.newsgraph.status;

import java.util.Locale;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** Tells what was once and is no more, in one sentence: former posts, ended terms, <em>no longer</em>. */
final class Lapses {

    /** How many tokens from the trigger a phrase is looked for that the tree may have lost. */
    private static final int REACH = 9;

    private final Sentence sentence;
    private final Roles roles;
    private final Cues cues;
    private final EarlierPosts earlier;
    private final EndedPast ended;

    Lapses(Sentence sentence, Roles roles, Cues cues) {
        this.sentence = sentence;
        this.roles = roles;
        this.cues = cues;
        this.earlier = new EarlierPosts(sentence, roles);
        this.ended = new EndedPast(roles, earlier);
    }

    /** Whether what the trigger says held once: <em>a former chairman</em>, <em>stepped down as chairman</em>. */
    boolean isFormer(int trigger) {
        boolean marked = sentence.children(trigger).stream().anyMatch(c -> isFormerCue(c) && !isPurpose(c))
                || trigger > 0 && isFormerCue(trigger - 1)
                || isInFormerPair(trigger)
                || isSinceReplaced(trigger)
                || isWhileStill(trigger)
                || sentence.token(trigger).text().toLowerCase(Locale.ROOT).startsWith("ex-");
        return marked
                || isDoneOnce(trigger)
                || isPostGivenUp(trigger)
                || new EndedPosts(sentence, cues).include(trigger)
                || earlier.isPost(trigger)
                || ended.includes(trigger)
                || isHeldByOneWhoLeft(trigger);
    }

    /** <em>was previously founder and chief executive</em>, <em>a former director and chairman</em>. */
    private boolean isInFormerPair(int trigger) {
        int first = sentence.head(trigger);
        return sentence.hasRelation(trigger, "conj")
                && first != Arc.ROOT
                && sentence.token(first).isNoun()
                && sentence.children(first).stream().anyMatch(c -> c < trigger && isFormerCue(c));
    }

    /** <em>was chief of Acme and, more recently, chairman of Borax</em>: of neither any more. */
    private boolean isSinceReplaced(int trigger) {
        if (!sentence.token(trigger).isNoun()) {
            return false;
        }
        for (int i = Math.max(1, trigger - REACH); i < Math.min(sentence.size(), trigger + REACH); i++) {
            if (sentence.token(i).text().equals("recently")
                    && sentence.token(i - 1).text().matches("[Mm]ore|[Mm]ost")) {
                return true;
            }
        }
        return false;
    }

    /** <em>Even when still owned by Acme, it lost money</em>. */
    private boolean isWhileStill(int trigger) {
        return sentence.hasRelation(trigger, "advcl")
                && sentence.token(trigger).tag().equals("VBN")
                && sentence.head(trigger) != Arc.ROOT
                && sentence.token(sentence.head(trigger)).tag().equals("VBD")
                && sentence.children(trigger).stream()
                        .anyMatch(c -> sentence.token(c).text().equals("still"))
                && sentence.children(trigger).stream()
                        .anyMatch(c -> sentence.token(c).lemma().matches("when|while"));
    }

    /** <em>appointed Lee to replace Chan</em>: Lee is not the one who is replaced. */
    private boolean isPurpose(int verb) {
        return sentence.token(verb).tag().equals("VB") && roles.hasTo(verb);
    }

    private boolean isFormerCue(int token) {
        return cues.has(Cue.Kind.FORMER, sentence.token(token).lemma());
    }

    /** <em>stepped down as chairman</em>, <em>remained as managing director until 2022</em>. */
    private boolean isPostGivenUp(int noun) {
        int governor = sentence.head(noun);
        boolean post = roles.prepositionOf(noun).equals("as") || sentence.hasRelation(noun, "xcomp");
        return post
                && governor != Arc.ROOT
                && (isFormerCue(governor) && !isOfHeir(governor)
                        || isUsedTo(governor)
                        || ended.hasEnd(governor)
                        || roles.isPassive(governor)
                                && cues.has(
                                        Cue.Kind.OUSTING,
                                        sentence.token(governor).lemma()));
    }

    /** <em>Lee replaced Chan as chairman</em>: Lee is it now. */
    private boolean isOfHeir(int verb) {
        return sentence.token(verb).lemma().equals("replace")
                && !roles.isPassive(verb)
                && !sentence.children(verb, "obj").isEmpty();
    }

    /** <em>lost its contract to supply pumps</em>, <em>its contract to supply pumps has run out</em>. */
    private boolean isOfEndedContract(int trigger) {
        boolean stands = sentence.hasRelation(trigger, "acl") && sentence.head(trigger) != Arc.ROOT;
        int contract = stands ? sentence.head(trigger) : trigger;
        int verb = sentence.head(contract);
        if (verb == Arc.ROOT
                || !cues.has(Cue.Kind.CONTRACT, sentence.token(contract).lemma())
                || !sentence.token(verb).tag().matches("VB[DN]")) {
            return false;
        }
        String lemma = sentence.token(verb).lemma();
        return sentence.relation(contract).matches("obj|nsubj:pass") && cues.has(Cue.Kind.TERMINATION, lemma)
                || sentence.relation(contract).equals("nsubj") && cues.has(Cue.Kind.EXPIRY, lemma);
    }

    /** <em>who used to run Acme</em>, not <em>a key that is used to run it</em>. */
    private boolean isDoneOnce(int trigger) {
        return trigger > 2
                && isUsedTo(trigger - 2)
                && !sentence.token(trigger - 3).lemma().equals("be");
    }

    /** <em>used to be a shareholder</em>, not <em>used the money to buy</em>. */
    private boolean isUsedTo(int verb) {
        return sentence.token(verb).text().equals("used")
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).text().equals("to");
    }

    /** <em>no longer sells</em>, <em>is no longer the owner</em>, <em>stopped selling</em>. */
    boolean isNoLonger(int trigger) {
        int governor = sentence.head(trigger);
        if (isOfEndedContract(trigger)) {
            return true;
        }
        if (governor != Arc.ROOT
                && cues.has(Cue.Kind.CESSATION, sentence.token(governor).lemma())
                && sentence.token(governor).tag().matches("VB[DN]")
                && sentence.token(trigger).tag().equals("VBG")
                && sentence.children(governor, "obj").isEmpty()) {
            return true;
        }
        for (int i = trigger - 1; i > 0 && i >= trigger - 4; i--) {
            if (sentence.token(i).text().equalsIgnoreCase("longer")
                    && sentence.token(i - 1).text().equalsIgnoreCase("no")) {
                return true;
            }
        }
        return false;
    }

    /** <em>Lee, who had led Acme since 2012, stepped down</em>, <em>appointed Lee, who had led Acme</em>: the past perfect of one who is gone. */
    private boolean isHeldByOneWhoLeft(int trigger) {
        int holder = sentence.head(trigger);
        boolean clause =
                sentence.hasRelation(trigger, "acl") && holder != Arc.ROOT && sentence.head(holder) != Arc.ROOT;
        if (!clause || !ended.isPastPerfect(trigger)) {
            return false;
        }
        String verb = sentence.token(sentence.head(holder)).lemma();
        boolean gone = sentence.hasRelation(holder, "nsubj")
                && (verb.equals("leave") || cues.has(Cue.Kind.DEPARTING, verb) || isFormerCue(sentence.head(holder)));
        boolean followed = sentence.hasRelation(holder, "obj")
                && (cues.has(Cue.Kind.SUCCESSION, verb)
                        || cues.has(Cue.Kind.OUSTING, verb)
                        || verb.matches("appoint|name|hire|recruit|poach|elect|pick|choose|tap"));
        return gone || followed;
    }
}
