package org.newsgraph.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;

class AmountsTest {

    private static final Amounts AMOUNTS = new Amounts(Ontology.load(Path.of("ontology", "lexicon"), List.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    worth $ 157 billion now       | 157000000000 USD
                    worth $ 3,500 billion now     | 3500000000000 USD
                    raised €62 million in May     | 62000000 EUR
                    put SKr350m into it           | 350000000 SEK
                    worth NOK 17.3 billion        | 17300000000 NOK
                    for 62 million euros          | 62000000 EUR
                    with 3.4 billion yen          | 3400000000 JPY
                    two million pounds            | 2000000 GBP
                    a $45bn company               | 45000000000 USD
                    US$3bn                        | 3000000000 USD
                    HK$60 million                 | 60000000 HKD
                    about Rs. 300 crore           | 3000000000 INR
                    half a million US dollars     | 500000 USD
                    some 300,000 Swiss francs     | 300000 CHF
                    for 12.5 million zł           | 12500000 PLN
                    Fifteen million dollars       | 15000000 USD
                    cost 40m€                     | 40000000 EUR
                    worth R9.4bn                  | 9400000000 ZAR
                    worth Dh2.2 billion           | 2200000000 AED
                    ₹3 lakh crore                 | 3000000000000 INR
                    """)
    void amountsAreReadInWholeUnits(String words, String expected) {
        assertThat(AMOUNTS.in(Words.sentence(words)))
                .extracting(f -> f.value().label())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12 million users", "in 2011", "fell by 12 percent", "the B 52 bomber", "the droid R2 left"})
    void otherNumbersAreNoAmounts(String words) {
        assertThat(AMOUNTS.in(Words.sentence(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    18 billion kroner    | norway         | 18000000000 NOK
                    18 billion kroner    | france denmark | 18000000000 DKK
                    two million pounds   | egypt          | 2000000 EGP
                    two million pounds   | france         | 2000000 GBP
                    a million rupees     | pakistan india | 1000000 PKR
                    """)
    void theFirstCountrySettlesWhoseMoneyASharedNameIs(String words, String countries, String expected) {
        List<Iri> homes = Arrays.stream(countries.split(" "))
                .map(name -> new Iri("https://w3id.org/newsgraph/entity/" + name))
                .toList();
        assertThat(AMOUNTS.in(Words.sentence(words), homes))
                .extracting(f -> f.value().label())
                .containsExactly(expected);
    }

    @Test
    void kronerOfNobodyKnowsWhereAreNoAmount() {
        assertThat(AMOUNTS.in(Words.sentence("18 billion kroner"))).isEmpty();
    }
}
