package org.newsgraph.mention;

import java.util.Objects;

/**
 * A place in a sentence that speaks of an entity.
 *
 * @param kind whether it names, describes or stands for the entity
 * @param sentence index of the sentence in its article
 * @param begin index of its first token
 * @param end index after its last token
 * @param head index of its syntactic head, in {@code [begin, end)}
 */
public record Mention(Kind kind, int sentence, int begin, int end, int head) implements Comparable<Mention> {

    /** How a mention speaks of its entity. */
    public enum Kind {
        /** By a name: {@code DeepSeek}, {@code Mr. Liang}, {@code the U.S.}, and {@code Chinese} for China. */
        NAME,
        /** By what it is: {@code the start-up}, {@code its founder}. */
        NOMINAL,
        /** By a pronoun: {@code he}, {@code its}, {@code who}. */
        PRONOUN
    }

    /** @throws IllegalArgumentException if the head is not inside */
    public Mention {
        Objects.requireNonNull(kind, "kind");
        if (sentence < 0 || begin < 0 || head < begin || end <= head) {
            throw new IllegalArgumentException(
                    "no mention: sentence " + sentence + ", tokens [" + begin + ", " + end + "), head " + head);
        }
    }

    public boolean covers(int token) {
        return begin <= token && token < end;
    }

    /** Orders by sentence, then by first token, the longer first. */
    @Override
    public int compareTo(Mention other) {
        if (sentence != other.sentence) {
            return Integer.compare(sentence, other.sentence);
        }
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
