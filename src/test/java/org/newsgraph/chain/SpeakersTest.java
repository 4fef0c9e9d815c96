package org.newsgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.recognize.MentionRecognizer;

class SpeakersTest {

    private static final MentionRecognizer RECOGNIZER =
            new MentionRecognizer(Ontology.load(Path.of("ontology"), List.of()));

    private static Optional<String> at(MentionedEntities entities, int sentence, int token) {
        return entities.headedBy(sentence, token - 1).map(l -> l.entity().name());
    }

    @Test
    void weInTheWordsOfASpokesmanAreTheFirm() {
        MentionedEntities entities = RECOGNIZER.entitiesIn(Conllu.article("""
                1 “ “ _ `` _ 3 punct
                2 We we _ PRP _ 3 nsubj
                3 supply supply _ VBP _ 8 ccomp
                4 Quarrendon Quarrendon _ NNP _ 3 obj
                5 Ltd. Ltd. _ NNP _ 4 flat
                6 , , _ , _ 8 punct
                7 ” ” _ '' _ 3 punct
                8 said say _ VBD _ 0 root
                9 a a _ DT _ 10 det
                10 spokesman spokesman _ NN _ 8 nsubj
                11 for for _ IN _ 12 case
                12 Brombella Brombella _ NNP _ 10 nmod
                13 Inc. Inc. _ NNP _ 12 flat
                14 . . _ . _ 8 punct
                """));
        assertThat(at(entities, 0, 2)).contains("Brombella Inc.");
    }

    private static final String INTERVIEW = """
            1 Astrid Astrid _ NNP _ 2 compound _ NER=PERSON
            2 Holm Holm _ NNP _ 5 nsubj _ NER=PERSON
            3 is be _ VBZ _ 5 cop
            4 the the _ DT _ 5 det
            5 founder founder _ NN _ 0 root
            6 of of _ IN _ 7 case
            7 Brombella Brombella _ NNP _ 5 nmod
            8 Inc. Inc. _ NNP _ 7 flat
            9 . . _ . _ 5 punct

            1 Who who _ WP _ 2 nsubj
            2 pays pay _ VBZ _ 0 root
            3 you you _ PRP _ 2 obj
            4 ? ? _ . _ 2 punct

            1 We we _ PRP _ 2 nsubj
            2 supply supply _ VBP _ 0 root
            3 Quarrendon Quarrendon _ NNP _ 2 obj
            4 . . _ . _ 2 punct

            1 Do do _ VBP _ 3 aux
            2 you you _ PRP _ 3 nsubj
            3 sleep sleep _ VB _ 0 root
            4 ? ? _ . _ 3 punct

            1 I I _ PRP _ 2 nsubj
            2 try try _ VBP _ 0 root
            3 . . _ . _ 2 punct

            1 But but _ CC _ 3 cc
            2 I I _ PRP _ 3 nsubj
            3 worry worry _ VBP _ 0 root
            4 . . _ . _ 3 punct
            """;

    /** The same sentences, each in its own paragraph. */
    private static AnnotatedArticle inParagraphs(AnnotatedArticle article) {
        StringBuilder text = new StringBuilder("News\n\n");
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            String words = sentence.span().in(article.text().text());
            int shift = text.length() - sentence.span().begin();
            List<Token> tokens = sentence.tokens().stream()
                    .map(t -> new Token(t.index(), t.text(), t.lemma(), t.tag(), t.nameTag(), shifted(t.span(), shift)))
                    .toList();
            List<Arc> arcs = tokens.stream()
                    .map(t -> new Arc(sentence.head(t.index()), sentence.relation(t.index())))
                    .toList();
            sentences.add(new Sentence(sentence.index(), tokens, arcs));
            text.append(words).append("\n\n");
        }
        return new AnnotatedArticle(
                Article.of("test", text.toString()), AlignedText.unchanged(text.toString()), sentences);
    }

    private static Span shifted(Span span, int shift) {
        return new Span(span.begin() + shift, span.end() + shift);
    }

    @Test
    void theAnswersOfAnInterviewAreTheGuests() {
        MentionedEntities entities = RECOGNIZER.entitiesIn(inParagraphs(Conllu.article(INTERVIEW)));
        assertThat(at(entities, 2, 1)).contains("Brombella Inc.");
        assertThat(at(entities, 4, 1)).contains("Astrid Holm");
    }

    @Test
    void withoutQuestionsNobodySaysWe() {
        MentionedEntities entities = RECOGNIZER.entitiesIn(Conllu.article(INTERVIEW));
        assertThat(at(entities, 2, 1)).as("all of it is one paragraph").isEmpty();
    }
}
