package org.newsgraph.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.diagnose.DiagnosedArticles.ACME;
import static org.newsgraph.diagnose.DiagnosedArticles.ANN;
import static org.newsgraph.diagnose.DiagnosedArticles.FOUNDED;
import static org.newsgraph.diagnose.DiagnosedArticles.RUNS_IT;
import static org.newsgraph.diagnose.DiagnosedArticles.diagnose;
import static org.newsgraph.diagnose.DiagnosedArticles.entity;
import static org.newsgraph.diagnose.DiagnosedArticles.name;
import static org.newsgraph.diagnose.DiagnosedArticles.pronoun;
import static org.newsgraph.diagnose.DiagnosedArticles.wanted;
import static org.newsgraph.diagnose.DiagnosedArticles.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.NG;

/** The steps before sentences are read: text, names, values and classes. No model is loaded. */
class DiagnoserTest {

    @Test
    void aFactThatIsReadWasNotLost() {
        Diagnosis found = diagnose(FOUNDED, List.of(ANN, ACME), "Acme", "founder", "Ann Lee");
        assertThat(found.step()).isEqualTo(Step.READ);
        assertThat(words(found)).contains("the article says: Acme founder Ann Lee (asserted)");
    }

    @Test
    void aFactThatFollowsFromAnotherWasNotLost() {
        List<Entity> entities = List.of(
                entity(0, "Acme", NG.COMPANY, name(0, 0, 1), pronoun(1, 3)),
                entity(1, "Ann Lee", NG.PERSON, name(1, 0, 2)));
        Diagnosis found = diagnose(RUNS_IT, entities, "Ann Lee", "employer", "Acme");
        assertThat(found.step()).isEqualTo(Step.READ);
        assertThat(words(found)).contains("Acme leader Ann Lee (asserted), from which it follows");
    }

    @Test
    void aFactWithAnotherNameIsFoundByItsAlias() {
        Entity longer =
                new Entity(1, NG.COMPANY, "Acme Holdings", List.of("Acme"), Optional.empty(), List.of(name(0, 3, 4)));
        assertThat(diagnose(FOUNDED, List.of(ANN, longer), "Acme", "founder", "Ann Lee")
                        .step())
                .isEqualTo(Step.NAME);
    }

    @Test
    void whatElseTheArticleSaysOfTheTwoIsTold() {
        assertThat(words(diagnose(FOUNDED, List.of(ANN, ACME), "Acme", "leader", "Ann Lee")))
                .contains("it is taken to say: Acme founder Ann Lee (asserted)");
    }

    @Test
    void wordsThatAreNowhereAreLostInTheText() {
        Diagnosis found = diagnose(FOUNDED, List.of(ANN, ACME), "Acme Bank", "founder", "Bo Chan");
        assertThat(found.step()).isEqualTo(Step.TEXT);
        assertThat(words(found)).contains("subject \"Acme Bank\"").contains("similar names there: Acme (Company)");
    }

    @Test
    void wordsInBoilerplateAreCleanedAway() {
        AnnotatedArticle read = Conllu.article(FOUNDED);
        String cleaned = read.text().text();
        String original = cleaned + " Photograph: Bo Chan";
        AlignedText text = AlignedText.unchanged(original)
                .with(List.of(new Replacement(new Span(cleaned.length(), original.length()), "")));
        AnnotatedArticle article = new AnnotatedArticle(Article.of("test", original), text, read.sentences());

        assertThat(diagnose(article, List.of(ANN, ACME), wanted("Acme", "founder", "Bo Chan"))
                        .step())
                .isEqualTo(Step.CLEANED);
        Wanted told = wanted("Acme", "founder", "Ann Lee", "Photograph: Bo Chan");
        assertThat(diagnose(article, List.of(entity(0, "Ann Lee", NG.PERSON), ACME), told)
                        .step())
                .isEqualTo(Step.CLEANED);
    }

    @Test
    void aNameInsideAnotherIsNoMention() {
        Diagnosis found = diagnose(FOUNDED, List.of(ANN, ACME), "Acme", "founder", "Ann");
        assertThat(found.step()).isEqualTo(Step.MENTION);
        assertThat(words(found)).contains("\"Ann\" belongs to \"Ann Lee\", taken for Ann Lee (Person)");
    }

    @Test
    void aNameThatWasNotRecognisedIsNoMention() {
        Diagnosis found = diagnose(
                FOUNDED, List.of(entity(0, "Ann Lee", NG.PERSON, name(0, 0, 2))), "Acme", "founder", "Ann Lee");
        assertThat(found.step()).isEqualTo(Step.MENTION);
        assertThat(words(found)).contains("\"Acme\" (NNP) is part of no name");
    }

    @Test
    void aYearThatIsNotThereIsLostAsAValue() {
        assertThat(diagnose(FOUNDED, List.of(ANN, ACME), "Acme", "foundingDate", "2010")
                        .step())
                .isEqualTo(Step.VALUE);
    }

    @Test
    void somethingOfAnotherClassIsNotAdmitted() {
        Entity borax = entity(0, "Borax", NG.COMPANY, name(0, 0, 2));
        Diagnosis found = diagnose(FOUNDED, List.of(borax, ACME), "Acme", "leader", "Borax");
        assertThat(found.step()).isEqualTo(Step.CLASS);
        assertThat(words(found))
                .contains("Borax was taken for a Company; the object of leader must be a Person")
                .contains("witnesses: Company 2.5; verdict: Company 0.90");
    }
}
