package org.newsgraph.store;

import java.util.List;
import java.util.Optional;

/**
 * All that the articles say for and against one statement.
 *
 * @param subject the label of its subject
 * @param predicate the local name of its property
 * @param object the label of its object, or a date or an amount
 * @param isFact whether it is a fact of the graph
 * @param grounds the claims that make it one, by article
 * @param contrary the claims that are speculative or negated, by article
 * @param minConfidence how sure a claim must be to become a fact of this graph, from 0 to 1
 */
public record Explanation(
        String subject,
        String predicate,
        String object,
        boolean isFact,
        List<Ground> grounds,
        List<Ground> contrary,
        double minConfidence) {

    public Explanation {
        grounds = List.copyOf(grounds);
        contrary = List.copyOf(contrary);
    }

    /** Whether all claims that say so are less sure than a claim must be to become a fact. */
    boolean isTooUnsure() {
        return grounds.stream().allMatch(ground -> Double.parseDouble(ground.confidence()) < minConfidence);
    }

    /**
     * A claim that bears on the statement.
     *
     * @param article the id of its article
     * @param status how the article stands to it
     * @param confidence from 0 to 1
     * @param attributedTo who says it
     * @param frame the local name of what read it
     * @param explanation why the learned reader read it so, if it did
     * @param inference how the statement follows, if the claim is not the statement itself: {@code competitor holds
     *     both ways}
     * @param subject who the claim's subject is
     * @param object who or what its object is
     * @param sentences where it is said, in order
     */
    public record Ground(
            String article,
            String status,
            String confidence,
            Optional<String> attributedTo,
            String frame,
            Optional<String> explanation,
            Optional<String> inference,
            NameChain subject,
            NameChain object,
            List<Place> sentences) {
        public Ground {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * From the words of an article to the entity of the graph.
     *
     * @param name what the article calls it
     * @param canonical what the graph calls it; as {@code name} for dates and amounts
     * @param iri its IRI in the graph; empty for dates
     * @param reason why the article's entity is that of the graph; empty for dates and amounts
     */
    public record NameChain(String name, String canonical, Optional<String> iri, Optional<String> reason) {}

    /**
     * A sentence of an article.
     *
     * @param text the sentence on one line
     * @param begin its first character in the article, in code points from 0
     * @param end after its last character
     * @param line its line in the article's text, from 1
     * @param column its column in that line, in code points from 1
     * @param subjectWords the words that speak of the claim's subject; empty if the reader pointed at none
     * @param relationWords the words of the relation
     * @param objectWords the words that speak of its object
     */
    public record Place(
            String text,
            int begin,
            int end,
            int line,
            int column,
            List<String> subjectWords,
            List<String> relationWords,
            List<String> objectWords) {
        public Place {
            subjectWords = List.copyOf(subjectWords);
            relationWords = List.copyOf(relationWords);
            objectWords = List.copyOf(objectWords);
        }
    }
}
