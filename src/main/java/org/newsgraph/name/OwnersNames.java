package org.newsgraph.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The spans in their order, with the apostrophes, and what follows them, that belong to them. */
    List<NameSpan> complete(List<NameSpan> found) {
        List<NameSpan> spans = joined(found);
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

    /**
     * The spans with <em>Dobrin's Savings Bank</em>, or what is named so again, as one, where the article speaks neither of a Dobrin
     * nor of another Savings Bank.
     */
    private List<NameSpan> joined(List<NameSpan> spans) {
        Set<String> whole = new HashSet<>();
        for (int i = 1; i < spans.size(); i++) {
            NameSpan owner = spans.get(i - 1);
            NameSpan owned = spans.get(i);
            if (owns(owner, owned)
                    && (isFirm(owned) || recurs(owner, owned, spans))
                    && isUnknown(owner)
                    && areNeverApart(owner, owned, spans)) {
                whole.add(core(owner, owned));
            }
        }
        List<NameSpan> joined = new ArrayList<>();
        for (NameSpan span : spans) {
            NameSpan owner = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            if (owns(owner, span) && whole.contains(core(owner, span))) {
                joined.set(joined.size() - 1, NameSpan.plain(sentence(span), owner.begin(), span.end(), ""));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private boolean owns(NameSpan owner, NameSpan owned) {
        return owner.sentence() == owned.sentence()
                && owner.end() + 1 == owned.begin()
                && isOwner(sentence(owner), owner)
                && owned.form() == NameSpan.Form.PLAIN
                && owned.title().isEmpty();
    }

    /** Both names without legal forms at the end. */
    private String core(NameSpan owner, NameSpan owned) {
        Sentence sentence = sentence(owned);
        int end = owned.end();
        while (end > owned.begin() + 1
                && words.isLegalForm(sentence.token(end - 1).text())) {
            end--;
        }
        return NameSpan.textOf(sentence, owner.begin(), end);
    }

    /** <em>Savings Bank</em>, <em>Department Stores</em>: all words that many firms have. */
    private boolean isFirm(NameSpan span) {
        String[] parts = span.text().split(" ");
        return words.isFirmEnding(parts[parts.length - 1])
                && Stream.of(parts).filter(part -> !words.isCommon(part)).count() < 2;
    }

    /** <em>Dobrin's Choice</em>, and again <em>Dobrin's Choice</em>; nobody's name. */
    private boolean recurs(NameSpan owner, NameSpan owned, List<NameSpan> spans) {
        int times = 0;
        for (int i = 1; i < spans.size(); i++) {
            boolean same = owns(spans.get(i - 1), spans.get(i))
                    && core(spans.get(i - 1), spans.get(i)).equals(core(owner, owned));
            times += same ? 1 : 0;
        }
        return times > 1
                && !words.isGiven(sentence(owned).token(owned.begin()).text())
                && !words.isWellKnown(owned.text());
    }

    private boolean isUnknown(NameSpan owner) {
        return owner.length() == 1
                && !words.isWellKnown(owner.text())
                && !words.isCity(owner.text())
                && !sentence(owner).token(owner.begin()).nameTag().equals("LOCATION");
    }

    private boolean areNeverApart(NameSpan owner, NameSpan owned, List<NameSpan> spans) {
        return spans.stream()
                .noneMatch(s -> s.text().equals(owned.text())
                                && !sentence(s)
                                        .token(Math.max(0, s.begin() - 1))
                                        .text()
                                        .matches("['’]s")
                        || s.text().endsWith(owner.text()) && !isOwner(sentence(s), s));
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
