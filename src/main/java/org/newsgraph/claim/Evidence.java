package org.newsgraph.claim;

import java.util.Objects;
import org.newsgraph.article.Span;

/**
 * Where an article makes a claim.
 *
 * @param sentence the sentence, in UTF-16 units of the article's original text
 * @param subject the words that speak of the claim's subject
 * @param object the words that speak of its object
 * @param trigger the words of the relation
 */
public record Evidence(Span sentence, Span subject, Span object, Span trigger) implements Comparable<Evidence> {

    public Evidence {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(trigger, "trigger");
    }

    @Override
    public int compareTo(Evidence other) {
        int order = sentence.compareTo(other.sentence);
        order = order != 0 ? order : trigger.compareTo(other.trigger);
        order = order != 0 ? order : subject.compareTo(other.subject);
        return order != 0 ? order : object.compareTo(other.object);
    }
}
