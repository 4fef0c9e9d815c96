package org.newsgraph.diagnose;

import java.util.Locale;

/** The steps from an article to a fact, in their order; each is where a wanted fact may be lost. */
public enum Step {
    /** A name or value stands nowhere in the article. */
    TEXT("the words do not stand in the article"),
    /** It stood there, but the cleaner took it for boilerplate. */
    CLEANED("the words were cleaned away"),
    /** It stands there, but was not recognised as a name, or as part of another. */
    MENTION("a name was not recognised"),
    /** A date or an amount stands there, but was not read. */
    VALUE("a date or an amount was not read"),
    /** It was recognised as something that the property does not admit. */
    CLASS("a name was taken for something of another class"),
    /** Subject and object are in no sentence together. */
    CHAIN("no chain of mentions brings both into one sentence"),
    /** They are, but the sentence was not parsed. */
    PARSE("the sentence was not parsed"),
    /** No word there makes a frame of the property look. */
    FRAME("no frame waits for a word of the sentence"),
    /** A frame looks, but finds somebody else or nobody in its roles. */
    PATH("no path leads from the frame's word to both"),
    /** A frame finds both, but one of its conditions does not hold. */
    FILTER("a condition of the frame does not hold"),
    /** It is read, but as something denied, planned or rumoured. */
    STATUS("it is no fact: denied or left open"),
    /** It is read, but something else that was read goes before it. */
    OVERRULED("another reading overruled it"),
    /** It is a fact, but one end goes by a name that was not asked for. */
    NAME("it was read under another name"),
    /** It is a fact, or follows from one. */
    READ("nothing was lost: the article says it");

    private final String meaning;

    Step(String meaning) {
        this.meaning = meaning;
    }

    /** What it means that a fact was lost there, as the end of a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The name in tables: {@code chain}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
