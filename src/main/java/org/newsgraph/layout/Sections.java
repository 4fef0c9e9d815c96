package org.newsgraph.layout;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;

/**
 * Which heading each sentence of an article stands under: a short line on its own, without a full stop, that no colon makes
 * one of a table ({@code About Acme}, but not {@code Founded: 1911}).
 *
 * <p>The first line of an article is its headline and heads nothing. Immutable.
 */
public final class Sections {

    private static final int LONGEST_HEADING = 8;
    private static final Set<String> NOT_IN_HEADINGS = Set.of(".", "!", "?", ";", ":", "\"", "''", "``", "”", "“");

    private final int[] headings;

    /** Finds the headings of an article. */
    public Sections(AnnotatedArticle article) {
        this.headings = new int[article.sentences().size()];
        Paragraphs paragraphs = new Paragraphs(article);
        int heading = -1;
        for (Sentence sentence : article.sentences()) {
            int i = sentence.index();
            boolean begins = i > 0 && paragraphs.of(i - 1) != paragraphs.of(i);
            boolean ends = i + 1 < headings.length && paragraphs.of(i + 1) != paragraphs.of(i);
            if (begins && ends && isShortLine(sentence)) {
                heading = i;
            }
            headings[i] = heading;
        }
    }

    private static boolean isShortLine(Sentence sentence) {
        return sentence.size() <= LONGEST_HEADING
                && sentence.tokens().stream().noneMatch(token -> NOT_IN_HEADINGS.contains(token.text()));
    }

    /** The sentence that is the heading above another; empty above the first heading and for headings themselves. */
    public Optional<Integer> headingOf(int sentence) {
        return headings[sentence] < 0 || headings[sentence] == sentence
                ? Optional.empty()
                : Optional.of(headings[sentence]);
    }
}
