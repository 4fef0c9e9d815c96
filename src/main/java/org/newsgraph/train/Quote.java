package org.newsgraph.train;

import java.util.Optional;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.learn.CandidatePair;
import org.newsgraph.mention.Mention;

/** The words around a pair, short enough to be read as a reason. */
final class Quote {

    private static final int MARGIN = 4;
    private static final int MAX_CHARS = 160;

    private Quote() {}

    /** {@code … was started by Ann Lee, who had run Acme's lab …}; empty if the two stand too far apart. */
    static Optional<String> of(CandidatePair pair, AnnotatedArticle article) {
        Sentence sentence = pair.sentence();
        Mention first = pair.first().mention();
        Mention second = pair.second().mention();
        int from = Math.max(0, Math.min(first.begin(), second.begin()) - MARGIN);
        int to = Math.min(sentence.size(), Math.max(first.end(), second.end()) + MARGIN);
        String words =
                sentence.spanOf(from, to).in(article.text().text()).strip().replaceAll("\\s+", " ");
        return words.length() > MAX_CHARS
                ? Optional.empty()
                : Optional.of((from > 0 ? "… " : "") + words + (to < sentence.size() ? " …" : ""));
    }
}
