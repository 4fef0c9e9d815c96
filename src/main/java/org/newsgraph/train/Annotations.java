package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.claim.Status;
import org.newsgraph.evaluate.GoldRow;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.learn.CandidatePair;
import org.newsgraph.learn.CandidatePairs;
import org.newsgraph.learn.Label;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.train.LabelledPair.Verdict;

/** Brings a set's annotations together with the pairs that the program finds in its articles. */
final class Annotations {

    private static final Pattern SEGMENTS = Pattern.compile("\\s*\\|\\|\\s*");

    /**
     * What may hold beside an annotated property, though it is not annotated: nothing to learn from. Who bought a part did not
     * take the whole over, and whose country is named need not have a seat there: that is to be learned.
     */
    private static final Map<String, Set<String>> NEAR = Map.of(
            "owner", Set.of("parentOrganization", "acquirer"),
            "parentOrganization", Set.of("owner", "acquirer"),
            "acquirer", Set.of("mergedWith"),
            "developer", Set.of("manufacturer"),
            "manufacturer", Set.of("developer"),
            "country", Set.of("headquarters"),
            "funder", Set.of("owner"));

    /** A sentence of fewer tokens may be found among words by chance. */
    private static final int SENTENCE = 4;

    private final GoldSet gold;
    private final CandidatePairs candidates;
    private final List<Label> labels;
    private final Vocabulary vocabulary;
    /** The properties that some row speaks of. */
    private final Set<String> spoken;

    Annotations(GoldSet gold, CandidatePairs candidates, List<Label> labels, Vocabulary vocabulary) {
        this.gold = gold;
        this.candidates = candidates;
        this.labels = labels;
        this.vocabulary = vocabulary;
        this.spoken = gold.vocabulary();
    }

    /** A row with the places of the original text that say it; none if its words are not found there. */
    private record Located(GoldRow row, List<Span> places) {}

    /** The labelled pairs of one article in order. */
    List<LabelledPair> pairsOf(AnnotatedArticle annotated, MentionedEntities entities) {
        String article = GoldSet.stem(annotated.article().id());
        String text = annotated.article().text();
        List<Located> rows = gold.rowsOf(article).stream()
                .map(row -> new Located(row, placesOf(row.evidence(), annotated)))
                .toList();
        List<LabelledPair> pairs = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            Span place = annotated.text().originalOf(sentence.span());
            for (CandidatePair pair : candidates.in(sentence, entities)) {
                Entity first = pair.first().entity();
                Entity second = pair.second().entity();
                if (gold.covers(article, first.name(), second.name())) {
                    pairs.add(new LabelledPair(article, pair, verdicts(article, pair, rows, place)));
                }
            }
        }
        return pairs;
    }

    private List<Verdict> verdicts(String article, CandidatePair pair, List<Located> rows, Span sentence) {
        List<Located> forward =
                rowsOn(article, pair.first().entity(), pair.second().entity(), rows);
        List<Located> backward =
                rowsOn(article, pair.second().entity(), pair.first().entity(), rows);
        List<Verdict> verdicts = new ArrayList<>();
        for (Label label : labels) {
            List<Located> here = label.property().symmetric()
                    ? Stream.concat(forward.stream(), backward.stream()).toList()
                    : label.turned() ? backward : forward;
            boolean judged = isJudged(label) && label.fits(pair, vocabulary);
            verdicts.add(judged ? verdict(label, here, sentence) : Verdict.UNKNOWN);
        }
        return verdicts;
    }

    /** A set of listed pairs says nothing of relations of another kind than those it lists pairs for. */
    private boolean isJudged(Label label) {
        return !gold.listsPairs() || spoken.contains(label.property().name());
    }

    private static Verdict verdict(Label label, List<Located> rows, Span sentence) {
        String property = label.property().name();
        Predicate<Located> says = r -> r.row().predicates().get(0).equals(property);
        Predicate<Located> here = r -> r.places().stream().anyMatch(p -> p.overlaps(sentence));
        List<Located> said = rows.stream().filter(says).toList();
        List<Status> statuses = said.stream()
                .filter(here)
                .map(r -> Status.valueOf(r.row().status().toUpperCase(Locale.ROOT)))
                .toList();
        if (!statuses.isEmpty()) {
            return Verdict.yes(statuses.get(0));
        }
        boolean near = rows.stream()
                .flatMap(r -> r.row().predicates().stream())
                .anyMatch(p -> p.equals(property)
                        || NEAR.getOrDefault(property, Set.of()).contains(p));
        return near ? Verdict.UNKNOWN : Verdict.NO;
    }

    private List<Located> rowsOn(String article, Entity subject, Entity object, List<Located> rows) {
        return rows.stream()
                .filter(r -> isNamed(article, r.row().subject(), subject)
                        && isNamed(article, r.row().object(), object))
                .toList();
    }

    private boolean isNamed(String article, String name, Entity entity) {
        return gold.isNamed(article, name, entity.name())
                || entity.aliases().stream().anyMatch(alias -> gold.isNamed(article, name, alias));
    }

    /** Where the article has the words: in one place, or sentence by sentence. */
    private static List<Span> placesOf(String evidence, AnnotatedArticle annotated) {
        List<Span> places = placesOf(evidence, annotated.article().text());
        if (!places.isEmpty() || evidence.isBlank()) {
            return places;
        }
        return annotated.sentences().stream()
                .filter(s -> s.size() >= SENTENCE
                        && evidence.contains(s.span().in(annotated.text().text())))
                .map(s -> annotated.text().originalOf(s.span()))
                .toList();
    }

    /** Where the text has the words, spaces apart. */
    static List<Span> placesOf(String evidence, String text) {
        List<Span> places = new ArrayList<>();
        for (String segment : SEGMENTS.split(evidence)) {
            String words = segment.strip();
            int at = words.isEmpty() ? -1 : text.indexOf(words);
            if (at >= 0) {
                places.add(new Span(at, at + words.length()));
            } else if (!words.isEmpty()) {
                String loose = Stream.of(words.split("\\s+"))
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + "\\s+" + b)
                        .orElse("");
                var matcher = Pattern.compile(loose).matcher(text);
                if (matcher.find()) {
                    places.add(new Span(matcher.start(), matcher.end()));
                }
            }
        }
        return places;
    }
}
