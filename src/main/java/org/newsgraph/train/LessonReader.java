package org.newsgraph.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.learn.CandidatePair;
import org.newsgraph.learn.CandidatePairs;
import org.newsgraph.learn.Label;
import org.newsgraph.learn.SentenceView;
import org.newsgraph.mention.ActingCapitals;
import org.newsgraph.mention.MentionRecognizer;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Ontology;

/**
 * Reads the articles of training sets as the program reads all articles, and takes from each the pairs to learn from.
 */
final class LessonReader {

    private final Ontology ontology;
    private final Annotator annotator;
    private final Cleaner cleaner;
    private final ActingCapitals capitals;
    private final MentionRecognizer recognizer;
    private final CandidatePairs candidates;
    private final SentenceEncoder encoder;
    private final List<Label> labels;

    LessonReader(Ontology ontology, Annotator annotator, SentenceEncoder encoder, List<Label> labels) {
        this.ontology = ontology;
        this.annotator = annotator;
        this.cleaner = Cleaner.of(ontology);
        this.capitals = new ActingCapitals(ontology);
        this.recognizer = new MentionRecognizer(ontology, annotator.nameLists());
        this.encoder = encoder;
        this.candidates = new CandidatePairs(
                ontology.vocabulary(),
                labels.stream().map(Label::property).distinct().toList());
        this.labels = List.copyOf(labels);
    }

    /**
     * The lessons of one article.
     *
     * @param number the article's number among all
     * @param quoted whether its sentences may be shown
     */
    List<Lesson> lessonsOf(Article article, int number, GoldSet gold, boolean quoted) {
        return lessonsOf(
                annotator.annotate(article, cleaner.clean(article), LessonReader::mayHoldPair), number, gold, quoted);
    }

    /** The lessons of an article whose grammar is known. */
    List<Lesson> lessonsOf(AnnotatedArticle annotated, int number, GoldSet gold, boolean quoted) {
        MentionedEntities entities = capitals.settled(recognizer.entitiesIn(annotated), annotated);
        Map<Sentence, List<LabelledPair>> bySentence = new LinkedHashMap<>();
        new Annotations(gold, candidates, labels, ontology.vocabulary())
                .pairsOf(annotated, entities)
                .forEach(labelled -> bySentence
                        .computeIfAbsent(labelled.pair().sentence(), x -> new ArrayList<>())
                        .add(labelled));
        List<Lesson> lessons = new ArrayList<>();
        bySentence.forEach((sentence, labelled) -> {
            List<CandidatePair> pairs =
                    labelled.stream().map(LabelledPair::pair).toList();
            lessons.add(new Lesson(
                    number,
                    SentenceView.of(sentence, entities, pairs, encoder),
                    labelled.stream()
                            .map(l -> new Lesson.Taught(
                                    l.pair(),
                                    new PairTarget(l.verdicts()),
                                    quoted ? Quote.of(l.pair(), annotated) : Optional.empty()))
                            .toList()));
        });
        return lessons;
    }

    private static boolean mayHoldPair(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isCapitalized).limit(2).count() == 2;
    }
}
