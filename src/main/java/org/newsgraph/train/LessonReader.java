package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.evaluate.GoldSet;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.learn.CandidatePairs;
import org.newsgraph.learn.Label;
import org.newsgraph.learn.MaskedPair;
import org.newsgraph.learn.PairFeatures;
import org.newsgraph.mention.ActingCapitals;
import org.newsgraph.mention.MentionRecognizer;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Ontology;

/**
 * Reads the articles of training sets as the program reads all articles, and takes from each the pairs to learn from.
 */
final class LessonReader {

    private static final int MAX_QUOTE = 300;

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
        AnnotatedArticle annotated = annotator.annotate(article, cleaner.clean(article), LessonReader::mayHoldPair);
        MentionedEntities entities = capitals.settled(recognizer.entitiesIn(annotated), annotated);
        List<Lesson> lessons = new ArrayList<>();
        for (LabelledPair labelled :
                new Annotations(gold, candidates, labels, ontology.vocabulary()).pairsOf(annotated, entities)) {
            MaskedPair masked = MaskedPair.of(labelled.pair());
            float[] features = PairFeatures.of(labelled.pair(), masked, encoder.encode(masked.text()));
            String words = annotated
                    .text()
                    .text()
                    .substring(
                            labelled.pair().sentence().span().begin(),
                            labelled.pair().sentence().span().end());
            boolean shown = quoted && words.length() <= MAX_QUOTE;
            lessons.add(new Lesson(
                    number,
                    features,
                    new PairTarget(labelled.verdicts()),
                    shown ? Optional.of(words.replaceAll("\\s+", " ")) : Optional.empty(),
                    Lesson.Names.of(labelled.pair())));
        }
        return lessons;
    }

    private static boolean mayHoldPair(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isCapitalized).limit(2).count() == 2;
    }
}
