package org.newsgraph.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.language.Sentence;
import org.newsgraph.learn.CandidatePair;
import org.newsgraph.learn.CandidatePairs;
import org.newsgraph.learn.Label;
import org.newsgraph.learn.OtherClaims;
import org.newsgraph.learn.SentenceView;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Ontology;

/**
 * Reads the articles of training sets as the program reads all articles, and takes from each the pairs to learn from.
 */
final class LessonReader {

    private final Ontology ontology;
    private final SceneReader scenes;
    private final ClaimReader frames;
    private final CandidatePairs candidates;
    private final SentenceEncoder encoder;
    private final List<Label> labels;

    LessonReader(Ontology ontology, SceneReader scenes, SentenceEncoder encoder, List<Label> labels) {
        this.ontology = ontology;
        this.scenes = scenes;
        this.frames = scenes.claimReader(ontology, Optional.empty());
        this.encoder = encoder;
        this.candidates = new CandidatePairs(
                ontology.vocabulary(),
                labels.stream().map(Label::property).distinct().toList());
        this.labels = List.copyOf(labels);
    }

    /** An article's grammar and mentions. */
    ArticleScene sceneOf(Article article) {
        return scenes.sceneOf(article);
    }

    /**
     * The lessons of one article.
     *
     * @param number the article's number among all
     * @param set the set that annotates it
     * @param use how sets are learned from
     */
    List<Lesson> lessonsOf(ArticleScene scene, int number, TrainingSet set, SetUse use) {
        return lessonsOf(scene, number, set.gold(), use.quotes(set), use.weightOf(set));
    }

    private List<Lesson> lessonsOf(ArticleScene scene, int number, GoldSet gold, boolean quoted, float weight) {
        Map<Sentence, List<LabelledPair>> bySentence = new LinkedHashMap<>();
        new Annotations(gold, candidates, labels, ontology.vocabulary())
                .pairsOf(scene.annotated(), scene.entities())
                .forEach(labelled -> bySentence
                        .computeIfAbsent(labelled.pair().sentence(), x -> new ArrayList<>())
                        .add(labelled));
        List<OtherClaims> framed = frames.framedIn(scene);
        List<Lesson> lessons = new ArrayList<>();
        bySentence.forEach((sentence, labelled) -> {
            List<CandidatePair> pairs =
                    labelled.stream().map(LabelledPair::pair).toList();
            lessons.add(new Lesson(
                    number,
                    SentenceView.of(sentence, scene.entities(), pairs, encoder),
                    labelled.stream()
                            .map(l -> new Lesson.Taught(
                                    l.pair(),
                                    new PairTarget(l.verdicts()),
                                    quoted ? Quote.of(l.pair(), scene.annotated()) : Optional.empty()))
                            .toList(),
                    framed.get(sentence.index()),
                    weight));
        });
        return lessons;
    }
}
