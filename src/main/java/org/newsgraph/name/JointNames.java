package org.newsgraph.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/**
 * Joins the halves of a name that the article has in full elsewhere: <em>Clay and Dubois</em> after <em>Clay & Dubois Inc</em>,
 * <em>American Lantern</em> after <em>American Lantern Corp</em>; and a country's word with a name that never stands without it.
 */
final class JointNames {

    private final Lexicon lexicon;
    private final AnnotatedArticle article;

    JointNames(Lexicon lexicon, AnnotatedArticle article) {
        this.lexicon = lexicon;
        this.article = article;
    }

    /** The spans in their order, halves of one name as one. */
    List<NameSpan> complete(List<NameSpan> spans) {
        Set<String> whole = new HashSet<>();
        for (NameSpan span : spans) {
            if (span.form() == NameSpan.Form.PLAIN && span.end() - span.begin() > 2) {
                whole.add(core(sentence(span), span.begin(), span.end()));
            }
        }
        whole.addAll(demonymsWith(spans));
        List<NameSpan> joined = new ArrayList<>();
        for (NameSpan span : withHeadlinesParted(spans)) {
            NameSpan before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && areHalves(before, span, whole)) {
                joined.set(joined.size() - 1, NameSpan.plain(sentence(span), before.begin(), span.end(), ""));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** <em>Tarn & Orr win order</em>, as a headline says for <em>and</em>: two, where the article never has them together again. */
    private List<NameSpan> withHeadlinesParted(List<NameSpan> spans) {
        List<NameSpan> parted = new ArrayList<>();
        for (NameSpan span : spans) {
            int and = span.sentence() == 0 && span.form() == NameSpan.Form.PLAIN ? ampersandIn(span) : -1;
            Sentence sentence = sentence(span);
            boolean two = and > 0
                    && isFurtherOn(spans, NameSpan.textOf(sentence, span.begin(), and))
                    && isFurtherOn(spans, NameSpan.textOf(sentence, and + 1, span.end()))
                    && !isFurtherOn(spans, span.text());
            if (two) {
                parted.add(NameSpan.plain(sentence, span.begin(), and, span.title()));
                parted.add(NameSpan.plain(sentence, and + 1, span.end(), ""));
            } else {
                parted.add(span);
            }
        }
        return parted;
    }

    private int ampersandIn(NameSpan span) {
        for (int i = span.begin() + 1; i < span.end() - 1; i++) {
            if (sentence(span).token(i).text().equals("&")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFurtherOn(List<NameSpan> spans, String beginning) {
        return spans.stream().anyMatch(s -> s.sentence() > 0 && (s.text() + " ").startsWith(beginning + " "));
    }

    /** <em>Irish Lantern</em>, where the article never says <em>Lantern</em> without <em>Irish</em>, and says it again. */
    private Set<String> demonymsWith(List<NameSpan> spans) {
        Map<String, List<String>> wholes = new TreeMap<>();
        for (int i = 0; i < spans.size(); i++) {
            NameSpan span = spans.get(i);
            if (span.form() == NameSpan.Form.PLAIN && span.end() - span.begin() == 1) {
                boolean follows = i > 0 && isDemonymBefore(spans.get(i - 1), span);
                wholes.computeIfAbsent(span.text(), text -> new ArrayList<>())
                        .add(follows ? core(sentence(span), spans.get(i - 1).begin(), span.end()) : "");
            }
        }
        Set<String> found = new HashSet<>();
        wholes.values().stream()
                .filter(each -> each.size() > 1 && new HashSet<>(each).size() == 1)
                .map(each -> each.get(0))
                .filter(whole -> !whole.isEmpty())
                .forEach(found::add);
        return found;
    }

    private boolean isDemonymBefore(NameSpan first, NameSpan second) {
        return first.sentence() == second.sentence()
                && first.form() == NameSpan.Form.DEMONYM
                && first.end() == second.begin()
                && second.title().isEmpty();
    }

    private boolean areHalves(NameSpan first, NameSpan second, Set<String> whole) {
        boolean neighbours = first.sentence() == second.sentence()
                && first.title().isEmpty()
                && second.title().isEmpty()
                && second.form() == NameSpan.Form.PLAIN;
        if (!neighbours) {
            return false;
        }
        boolean fits = second.begin() == first.end()
                ? first.form() == NameSpan.Form.DEMONYM
                : second.begin() == first.end() + 1
                        && sentence(first).token(first.end()).text().equals("and");
        return fits && whole.contains(core(sentence(first), first.begin(), second.end()));
    }

    /** The words that tell, in small letters: without <em>and</em> and without legal forms at the end. */
    private String core(Sentence sentence, int begin, int end) {
        int to = end;
        while (to > begin + 1
                && lexicon.has(Kind.CORPORATE_SUFFIXES, sentence.token(to - 1).text())) {
            to--;
        }
        StringBuilder core = new StringBuilder();
        for (int i = begin; i < to; i++) {
            String word = sentence.token(i).text();
            core.append(word.matches("&|and") ? "" : word.toLowerCase(Locale.ROOT) + " ");
        }
        return core.toString();
    }

    private Sentence sentence(NameSpan span) {
        return article.sentences().get(span.sentence());
    }
}
