package org.newsgraph.frame;

import java.util.Objects;
import java.util.Set;

/**
 * Words that change how an article stands to what they govern, or that stand for somebody beside them.
 *
 * @param kind what they do
 * @param words their lemmas, in lower case; several words are joined by a space
 */
public record Cue(Kind kind, Set<String> words) {

    /** What a cue does to the claim in its reach, or whom it stands for. */
    public enum Kind {
        /** Denies the word it modifies: {@code not}, {@code never}. */
        NEGATION,
        /** A verb, noun or adjective whose complement is denied: {@code deny}, {@code refuse}. */
        DENIAL,
        /** An event noun's fate: a merger that was {@code blocked}, {@code abandoned}. */
        FAILURE,
        /** An auxiliary that leaves open: {@code may}, {@code would}. */
        MODAL,
        /** A verb, noun or adjective whose complement is open: {@code plan}, {@code talks}, {@code likely}. */
        INTENTION,
        /** A verb for what is so already and stays so: {@code remain}, {@code continue}. */
        CONTINUATION,
        /** An adverb or adjective that leaves open: {@code reportedly}, {@code possible}. */
        HEDGE,
        /** A conjunction that makes a condition: {@code if}, {@code whether}. */
        CONDITION,
        /** A verb of speech or thought: {@code say}, {@code claim}. */
        SPEECH,
        /** A verb of speech that binds its speaker to the fact: {@code announce}, {@code confirm}. */
        FACTIVE,
        /** A verb whose infinitive happened: {@code manage}, {@code help}, {@code leave}. */
        IMPLICATIVE,
        /** A word that ends a post: {@code former}, {@code ex-}. */
        FORMER,
        /** A noun for what somebody holds: {@code post}, {@code chair}. */
        POST,
        /** A verb that gives up a post: {@code vacate}, {@code give up}. */
        RELINQUISHING,
        /** A verb whose subject holds his post no more: {@code retire}, {@code step down}. */
        DEPARTING,
        /** A noun for what somebody leaves who leaves his post with it: {@code company}. */
        WORKPLACE,
        /** A noun for what somebody resigns from who may keep his post: {@code committee}. */
        BOARD,
        /** A noun for the end of somebody's time in a post: {@code resignation}. */
        DEPARTURE,
        /** A verb whose object holds his post no more: {@code sack}, {@code drive out}. */
        OUSTING,
        /** A verb whose object held the post before: {@code succeed}. */
        SUCCESSION,
        /** A noun for what binds two until it ends: {@code contract}, {@code licence}. */
        CONTRACT,
        /** A verb that ends a contract: {@code cancel}, {@code lose}. */
        TERMINATION,
        /** A verb by which a contract ends: {@code lapse}. */
        EXPIRY,
        /** A verb whose subject does no more what follows: {@code stop}. */
        CESSATION,
        /** A verb that keeps somebody or itself from what follows: {@code prevent}, {@code refrain}. */
        HINDRANCE,
        /** A preposition before a source: {@code according to}. */
        SOURCE,
        /** Two words by which an article takes back what it said: {@code earlier version}. */
        RETRACTION,
        /** A noun that stands for whoever it belongs to: {@code the Dutch government}, {@code efforts by}. */
        ACTOR,
        /** A noun that stands for its members: {@code a consortium of}. */
        GROUP,
        /** A noun for what the name right before it names: {@code the Acme union}. */
        BODY,
        /** A word for some of what it is said of, so that no name right after it is what it stands for: {@code one}. */
        PART
    }

    public Cue {
        Objects.requireNonNull(kind, "kind");
        words = Set.copyOf(words);
    }
}
