package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.claim.Status;
import org.newsgraph.extract.ArticleReader;
import org.newsgraph.extract.FrameExamples;
import org.newsgraph.frame.FrameExample;
import org.newsgraph.match.FrameTrial;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Ontology;

/** Shows proposals on sentences of the articles, each read alone, as {@code check} will read it. */
final class Demonstration {

    private static final int MAX_LENGTH = 400;
    private static final int MAX_TRIES = 6;

    private final Ontology ontology;
    private final Function<Ontology, ArticleReader> readers;

    /**
     * @param ontology with the declarations in it
     * @param readers a reader for an ontology
     */
    Demonstration(Ontology ontology, Function<Ontology, ArticleReader> readers) {
        this.ontology = ontology;
        this.readers = readers;
    }

    /** The proposals that can be shown, each with a sentence, in their order. */
    List<Proposal> shown(List<Proposal> proposals, List<ArticleScene> scenes) {
        List<Proposal> left = proposals;
        List<Proposal> shown = pass(left, scenes);
        // Without those that cannot be shown, the others' sentences may yield less.
        while (shown.size() < left.size()) {
            left = shown;
            shown = pass(left, scenes);
        }
        return shown;
    }

    private List<Proposal> pass(List<Proposal> proposals, List<ArticleScene> scenes) {
        ArticleReader reader =
                readers.apply(ontology.and("proposals.ttl", ProposalTurtle.of(List.of(), unshown(proposals))));
        FrameExamples examples = new FrameExamples(reader);
        List<Proposal> shown = new ArrayList<>();
        for (Proposal proposal : proposals) {
            example(proposal, scenes, reader, examples)
                    .map(e -> proposal.with(List.of(e)))
                    .ifPresent(shown::add);
        }
        return shown;
    }

    private static List<Proposal> unshown(List<Proposal> proposals) {
        return proposals.stream().map(p -> p.with(List.of())).toList();
    }

    private Optional<FrameExample> example(
            Proposal proposal, List<ArticleScene> scenes, ArticleReader reader, FrameExamples examples) {
        Wording wording = proposal.tried().wording();
        FrameTrial trial = new FrameTrial(ontology, List.of(wording.frame(proposal.name(), 1, List.of())));
        String relation = " | " + wording.property().localName() + " | ";
        for (String sentence : sentences(proposal.tried(), scenes)) {
            ArticleScene alone = reader.sceneOf(Article.of("example", sentence));
            if (trial.findingsIn(alone).stream().anyMatch(f -> f.status().isFact())) {
                List<String> yields = examples.claimsIn(sentence).stream()
                        .filter(claim -> claim.contains(relation))
                        .toList();
                if (yields.stream().anyMatch(Demonstration::isFact)) {
                    return Optional.of(new FrameExample(sentence, yields));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFact(String claim) {
        return claim.endsWith(" | " + Status.ASSERTED.label()) || claim.endsWith(" | " + Status.ATTRIBUTED.label());
    }

    /** The shortest of the sentences that show what nothing else reads, then those of other hits. */
    private static List<String> sentences(Tried tried, List<ArticleScene> scenes) {
        Comparator<Place> fresh = Comparator.comparing(place -> tried.tally().hits().entrySet().stream()
                .noneMatch(e -> e.getValue().equals(place)
                        && tried.fresh()
                                .contains(new Tried.Known(tried.wording().property(), e.getKey()))));
        return tried.tally().hits().values().stream()
                .distinct()
                .sorted(fresh.thenComparing(place -> sentence(place, scenes).length())
                        .thenComparing(Comparator.naturalOrder()))
                .map(place -> sentence(place, scenes))
                .filter(text -> text.length() <= MAX_LENGTH)
                .distinct()
                .limit(MAX_TRIES)
                .toList();
    }

    /** The sentence's words, in one line. */
    static String sentence(Place place, List<ArticleScene> scenes) {
        var annotated = scenes.get(place.article()).annotated();
        return annotated
                .sentences()
                .get(place.sentence())
                .span()
                .in(annotated.text().text())
                .replaceAll("\\s+", " ");
    }
}
