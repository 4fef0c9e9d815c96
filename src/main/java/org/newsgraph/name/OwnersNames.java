package org.newsgraph.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * Firms called after their owners, whose apostrophe belongs to the name: {@code Dobrin's, which was founded in 1822}.
 *
 * <p>A name is one of them if the article never has it without the apostrophe, and once has it where nothing follows that
 * could be owned. Then {@code Dobrin's chairman} is the chairman of Dobrin's.
 */
final class OwnersNames {

    private final NameWords words;
    private final AnnotatedArticle article;

    OwnersNames(NameWords words, AnnotatedArticle article) {
        this.words = words;
        this.article = article;
    }

    /** The spans in their order, with the apostrophes that belong to them. */
    List<NameSpan> complete(List<NameSpan> spans) {
        Set<String> bare = new HashSet<>();
        Set<String> free = new HashSet<>();
        for (NameSpan span : spans) {
            Sentence sentence = sentence(span);
            if (!isOwner(sentence, span)) {
                bare.add(span.text());
                bare.add(span.text().substring(span.text().lastIndexOf(' ') + 1));
            } else if (ownsNothing(sentence, span) && !isCompared(sentence, span) && !words.isWellKnown(span.text())) {
                free.add(span.text());
            }
        }
        free.removeAll(bare);
        return spans.stream()
                .map(s -> free.contains(s.text()) ? withApostrophe(s) : s)
                .toList();
    }

    private Sentence sentence(NameSpan span) {
        return article.sentences().get(span.sentence());
    }

    private static boolean isOwner(Sentence sentence, NameSpan span) {
        return span.form() == NameSpan.Form.PLAIN
                && span.title().isEmpty()
                && span.end() < sentence.size()
                && sentence.token(span.end()).text().matches("['’]s");
    }

    private boolean ownsNothing(Sentence sentence, NameSpan span) {
        return isFree(sentence, span.end() + 1);
    }

    /** Whether nothing that could be owned begins at the token. */
    private boolean isFree(Sentence sentence, int next) {
        if (next >= sentence.size()) {
            return true;
        }
        Token token = sentence.token(next);
        return token.text().matches("[,.;:)]|which")
                || token.tag().matches("VB[DPZ]|MD|IN")
                || token.text().matches("and|or") && isFreeAfterNext(sentence, next + 1);
    }

    /** The <em>Orrs</em> of <em>Dobrin's and the grocer Orrs</em>, but not the <em>Orr</em> of <em>Dobrin's and Orr's sales</em>. */
    private boolean isFreeAfterNext(Sentence sentence, int begin) {
        int from = begin;
        while (from < sentence.size() && sentence.token(from).tag().matches("DT|NN|JJ")) {
            from++;
        }
        int end = from;
        while (end < sentence.size() && words.continuesName(sentence, end)) {
            end++;
        }
        return end > from
                && (end == sentence.size()
                        || !sentence.token(end).text().matches("['’]s?")
                        || isFree(sentence, end + 1));
    }

    /** <em>a friend of Dobrin's</em>, <em>larger than Dobrin's</em>: what is owned was said before. */
    private static boolean isCompared(Sentence sentence, NameSpan span) {
        return span.begin() > 0
                && sentence.token(span.begin() - 1)
                        .text()
                        .matches("of|than|like|unlike|as|to|is|was|are|were|be|not|n't");
    }

    private NameSpan withApostrophe(NameSpan span) {
        Sentence sentence = sentence(span);
        int end = ownsNothing(sentence, span) ? span.end() + 1 : span.end();
        String text = NameSpan.textOf(sentence, span.begin(), span.end() + 1);
        return new NameSpan(span.sentence(), span.begin(), end, text, span.title(), span.form());
    }
}
