package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.article.InputException;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.extract.ArticleReader;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.match.FrameTrial;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.suggest.Tried.Known;

/**
 * Learns frames from examples: mines what joins the pairs in the articles, widens it, lets it read all articles as frames,
 * and keeps what reads most that is right and no frame reads yet.
 *
 * <p>The same articles in the same order give the same frames. For one thread.
 */
public final class Suggester {

    private static final int MAX_MISTAKES = 3;

    private final Ontology ontology;
    private final Oracle oracle;
    private final Set<String> relations;
    private final Ranking ranking;

    /**
     * @param ontology whose frames need no proposing
     * @param examples what is known of pairs
     * @param relations the local names of the relations to find frames for
     * @param ranking what is worth proposing
     */
    public Suggester(Ontology ontology, GoldSet examples, Set<String> relations, Ranking ranking) {
        this.ontology = ontology;
        this.oracle = new Oracle(examples);
        this.relations = Set.copyOf(relations);
        this.ranking = ranking;
    }

    /** Wordings that were picked, with the ontology that knows their relations. */
    record Picked(Ontology ontology, List<Declaration> declarations, List<Tried> wordings) {}

    /**
     * The frames that the articles teach.
     *
     * @param scenes the articles, with the grammar of every sentence that may name two
     * @param readers a reader for an ontology, to show the proposals by
     * @throws InputException if a relation is new, and no sentence names one of its pairs
     */
    public Suggestions from(List<ArticleScene> scenes, Function<Ontology, ArticleReader> readers) {
        Picked picked = picked(scenes);
        List<Proposal> proposals = named(picked, scenes);
        List<Proposal> shown = new Demonstration(picked.ontology(), readers).shown(proposals, scenes);
        return new Suggestions(
                ProposalTurtle.of(picked.declarations(), shown), shown.size(), proposals.size() - shown.size());
    }

    /** The wordings worth proposing, best first. */
    Picked picked(List<ArticleScene> scenes) {
        List<Declaration> declarations = new Declarations(ontology, oracle).of(relations, scenes);
        Ontology known = declarations.isEmpty()
                ? ontology
                : ontology.and("declarations.ttl", ProposalTurtle.of(declarations, List.of()));
        Trial trial = new Trial(known, oracle, scenes);
        Examples examples = new Examples(known, oracle, relations);
        Set<Known> read = new HashSet<>();
        WordingMiner miner = new WordingMiner(new FrameReader(known).cues(), known.lexicon(), known.vocabulary());
        FrameTrial frames = FrameTrial.ofAll(known);
        for (int i = 0; i < scenes.size(); i++) {
            examples.mine(scenes.get(i), i, frames.findingsIn(scenes.get(i)), miner, read);
        }
        Map<Wording, Tally> tallies = trial.of(
                new Broadening(ranking.minHits()).broadened(miner.found()).keySet());
        tallies.putAll(trial.of(narrowed(tallies, known)));
        return new Picked(known, declarations, ranking.of(Tried.all(tallies, read), read));
    }

    private List<Wording> narrowed(Map<Wording, Tally> tallies, Ontology known) {
        NarrowClasses classes = new NarrowClasses(known.vocabulary());
        return tallies.entrySet().stream()
                .flatMap(e -> classes.of(e.getKey(), e.getValue()).stream())
                .sorted()
                .toList();
    }

    private List<Proposal> named(Picked picked, List<ArticleScene> scenes) {
        Set<String> taken = new FrameReader(ontology)
                .frames().stream().map(Frame::iri).map(Iri::localName).collect(Collectors.toCollection(HashSet::new));
        List<Proposal> proposals = new ArrayList<>();
        for (Tried tried : picked.wordings()) {
            Wording wording = tried.wording();
            String words = (wording.property().localName() + "-" + wording.words())
                    .replaceAll("[^A-Za-z0-9]+", "-")
                    .toLowerCase(Locale.ROOT);
            String name = words;
            for (int i = 2; !taken.add(name); i++) {
                name = words + "-" + i;
            }
            proposals.add(new Proposal(new Iri(NG.FRAME + name), tried, List.of(), mistakes(tried, scenes)));
        }
        return proposals;
    }

    private static List<String> mistakes(Tried tried, List<ArticleScene> scenes) {
        return tried.tally().falseHits().values().stream()
                .limit(MAX_MISTAKES)
                .map(place -> {
                    List<Entity> entities =
                            scenes.get(place.article()).entities().entities();
                    return entities.get(place.subject()).name() + " | "
                            + tried.wording().property().localName() + " | "
                            + entities.get(place.object()).name() + ": "
                            + Demonstration.sentence(place, scenes);
                })
                .toList();
    }
}
