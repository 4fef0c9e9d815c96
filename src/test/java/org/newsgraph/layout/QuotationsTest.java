package org.newsgraph.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.layout.Quotations.Place;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Ontology;

class QuotationsTest {

    private static final Lexicon LEXICON =
            Ontology.load(Path.of("ontology"), List.of()).lexicon();

    private static Quotations in(String conllu) {
        AnnotatedArticle article = Conllu.article(conllu);
        return new Quotations(article, LEXICON);
    }

    @Test
    void aQuotationSpansSentencesAndHasItsVerbBesideIt() {
        Quotations quotations = in("""
                1 “ “ _ `` _
                2 Acme Acme _ NNP _
                3 says say _ VBZ _
                4 no no _ UH _
                5 . . _ . _

                1 We we _ PRP _
                2 grew grow _ VBD _
                3 ” ” _ '' _
                4 said say _ VBD _
                5 Ann Ann _ NNP _
                6 . . _ . _
                """);

        assertThat(quotations.all()).containsExactly(new Quotations.Quotation(new Place(0, 1), new Place(1, 2), 6));
        assertThat(quotations.verbsBeside(quotations.all().get(0))).containsExactly(new Place(1, 3));
    }

    @Test
    void aClosingMarkBeginsNoQuotation() {
        Quotations quotations = in("""
                1 Acme Acme _ NNP _
                2 ” ” _ '' _
                3 grew grow _ VBD _
                4 “ “ _ `` _
                5 fast fast _ RB _
                6 ” ” _ '' _
                """);

        assertThat(quotations.all()).containsExactly(new Quotations.Quotation(new Place(0, 4), new Place(0, 5), 1));
    }

    @Test
    void aQuotationThatNobodyClosesEndsWithTheText() {
        Quotations quotations = in("""
                1 " " _ `` _
                2 We we _ PRP _
                3 grew grow _ VBD _
                """);

        assertThat(quotations.all()).containsExactly(new Quotations.Quotation(new Place(0, 1), new Place(0, 3), 2));
    }
}
