package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.ontology.NG;

class NameFormsTest {

    private static final NameForms FORMS = NameForms.of(TestOntology.SMALL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OpenAI            | Open AI
                    OpenAI            | OpenAi
                    OpenAI            | "OpenAI, Inc."
                    High-Flyer        | Highflyer
                    01.ai             | 01 AI
                    Société Générale  | SOCIETE GENERALE S.A.
                    Marks & Spencer   | Marks and Spencer plc
                    Marks             | Marks & Co.
                    McDonald's        | McDonald’s Corporation
                    The China Academy | China Academy
                    Møller            | Moller A/S
                    Straßenbau        | STRASSENBAU GmbH
                    """)
    void spellingsOfOneOrganisationHaveOneKey(String one, String other) {
        assertThat(FORMS.key(one, NG.COMPANY)).isEqualTo(FORMS.key(other.replace("\"", ""), NG.COMPANY));
    }

    @Test
    void titlesAreNoPartOfAPersonsName() {
        assertThat(FORMS.key("Dr Tomas Vesterby", NG.PERSON)).isEqualTo(FORMS.key("Tomas Vesterby", NG.PERSON));
        assertThat(FORMS.key("Prof. Dr. Tomas Vesterby", NG.PERSON)).isEqualTo(FORMS.key("Tomas Vesterby", NG.PERSON));
    }

    @Test
    void aCorporateSuffixIsPartOfAPersonsName() {
        assertThat(FORMS.key("Ng Co", NG.PERSON)).isNotEqualTo(FORMS.key("Ng", NG.PERSON));
    }

    @Test
    void aNameThatIsAllSuffixStays() {
        assertThat(FORMS.key("AG", NG.COMPANY)).isEqualTo("ag");
        assertThat(FORMS.key("SE AG", NG.COMPANY)).isEqualTo("se");
    }

    @Test
    void aNameWithoutLettersKeepsItsSpelling() {
        assertThat(FORMS.key("!!!", NG.COMPANY)).isEqualTo("!!!");
        assertThat(FORMS.slug("!!!", NG.COMPANY)).isEqualTo("unnamed");
    }

    @Test
    void slugsAreReadable() {
        assertThat(FORMS.slug("High-Flyer", NG.COMPANY)).isEqualTo("high-flyer");
        assertThat(FORMS.slug("Lïang  Wenfeng", NG.PERSON)).isEqualTo("liang-wenfeng");
        assertThat(FORMS.slug("U.S. Steel Corp.", NG.COMPANY)).isEqualTo("us-steel");
        assertThat(FORMS.slug("x".repeat(500), NG.COMPANY)).hasSize(100);
    }

    @Test
    void otherScriptsKeepTheirLetters() {
        assertThat(FORMS.slug("삼성전자", NG.COMPANY)).isEqualTo("삼성전자");
        assertThat(FORMS.key("深度求索", NG.COMPANY)).isEqualTo("深度求索");
    }
}
