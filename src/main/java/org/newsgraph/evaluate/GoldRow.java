package org.newsgraph.evaluate;

import java.util.List;

/**
 * One row of a gold set: what an article says, as its annotators saw it.
 *
 * @param article the stem of the article's file name
 * @param subject the subject's name
 * @param predicate a property's local name, or several with {@code |} between of which any will do
 * @param object the object's name, a date or an amount
 * @param status {@code asserted}, {@code attributed}, {@code speculative} or {@code negated}
 * @param need {@code required}, or {@code optional} if it neither rewards nor punishes
 * @param evidence the words of the article
 */
public record GoldRow(
        String article, String subject, String predicate, String object, String status, String need, String evidence) {

    /** The properties of which any will do. */
    public List<String> predicates() {
        return List.of(predicate.split("\\|", -1));
    }

    boolean isFact() {
        return status.equals("asserted") || status.equals("attributed");
    }

    /** Whether it neither rewards nor punishes. */
    public boolean isOptional() {
        return need.equals("optional");
    }

    boolean isRequiredFact() {
        return need.equals("required") && isFact();
    }
}
