package org.newsgraph.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * Which heading each sentence of an article stands under: a short line on its own, without a full stop, that no colon makes
 * one of a table ({@code About Acme}, but not {@code Founded: 1911}).
 *
 * <p>The first line of an article is its headline and heads nothing. Immutable.
 */
public final class Sections {

    private static final int LONGEST_HEADING = 8;
    private static final Set<String> NOT_IN_HEADINGS = Set.of(".", "!", "?", ";", "\"", "''", "``", "”", "“");

    /** What may stand before a colon in a heading: <em>Company profile: Acme</em>. */
    private static final Set<String> LABELS = Set.of("about", "profile", "facts", "sheet", "overview", "background");

    /** What headings say of those whom the text below is about, beside their names. */
    private static final Set<String> PROFILING = Set.of(
            "about",
            "at",
            "a",
            "the",
            "glance",
            "in",
            "brief",
            "short",
            "profile",
            "company",
            "corporate",
            "fact",
            "facts",
            "factsheet",
            "sheet",
            "figures",
            "and",
            "key",
            "data",
            "who",
            "what",
            "is",
            "are",
            "background",
            "information",
            "on",
            "of",
            "boilerplate",
            "overview",
            ",",
            ":",
            "-",
            "–",
            "—",
            "|",
            "(",
            ")",
            "-lrb-",
            "-rrb-");

    private final List<Sentence> sentences;
    private final int[] headings;

    /** Finds the headings of an article. */
    public Sections(AnnotatedArticle article) {
        this.sentences = article.sentences();
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
                && sentence.tokens().stream().noneMatch(token -> NOT_IN_HEADINGS.contains(token.text()))
                && IntStream.range(0, sentence.size())
                        .filter(i -> sentence.token(i).text().equals(":"))
                        .allMatch(i -> i > 0 && LABELS.contains(lower(sentence.token(i - 1))));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a heading says no more than that the text below is about somebody: <em>About Acme</em>, <em>Acme at a glance</em>,
     * <em>Acme</em>.
     *
     * @param isOfName tells of its tokens whether they belong to a name
     */
    public boolean saysNoMore(int heading, IntPredicate isOfName) {
        return sentences.get(heading).tokens().stream()
                .filter(token -> !isOfName.test(token.index()))
                .allMatch(token -> PROFILING.contains(lower(token)));
    }

    /** Whether a sentence is a heading. */
    public boolean isHeading(int sentence) {
        return headings[sentence] == sentence;
    }

    /** The sentence that is the heading above another; empty above the first heading and for headings themselves. */
    public Optional<Integer> headingOf(int sentence) {
        return headings[sentence] < 0 || headings[sentence] == sentence
                ? Optional.empty()
                : Optional.of(headings[sentence]);
    }
}
