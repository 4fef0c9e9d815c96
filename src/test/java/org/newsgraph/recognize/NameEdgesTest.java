package org.newsgraph.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.recognize.TaggedText.names;

import org.junit.jupiter.api.Test;

/** Which words around a name, and inside it, belong to it. */
class NameEdgesTest {

    @Test
    void tradesAndRivalsAtTheBeginningAreNoNames() {
        assertThat(names("Health/NN economist/NN Astrid/NNP Holm/NNP left/VBD ./."))
                .containsExactly("Astrid Holm");
        assertThat(names("Rivals/NNPS Brombella/NNP and/CC Orrby/NNP fell/VBD ./."))
                .containsExactly("Brombella", "Orrby");
    }

    @Test
    void namesMayHaveSmallBeginningsInside() {
        assertThat(names("Bake/NNP n/CC Brew/NNP left/VBD Ras/NNP el-Brom/NNP for/IN edgyJet/NNP ./."))
                .containsExactly("Bake n Brew", "Ras el-Brom", "edgyJet");
    }

    @Test
    void aPostInCapitalsIsNobody() {
        assertThat(
                        names(
                                "Deputy/NNP City/NNP Editor/NNP Ada/NNP Brook/NNP met/VBD the/DT Assistant/NNP Area/NNP Counsel/NNP ./."))
                .containsExactly("Ada Brook");
    }

    @Test
    void aMinistersFieldNamesNothing() {
        assertThat(
                        names(
                                "The/DT Minister/NNP for/IN Women/NNPS and/CC Child/NNP Welfare/NNP Anita/NNP Raobel/NNP left/VBD ./."))
                .containsExactly("Anita Raobel");
    }

    @Test
    void aDateIsNoPartOfAName() {
        assertThat(names("They/PRP hired/VBD Brombella/NNP Group/NNP Nov./NNP 22/CD ./."))
                .containsExactly("Brombella Group");
    }

    @Test
    void aFamilyIsNamedWithItsSurname() {
        assertThat(names("It/PRP belongs/VBZ to/TO the/DT Brandel/NNP family/NN ,/, he/PRP said/VBD ./."))
                .contains("Brandel family");
        assertThat(names("It/PRP belongs/VBZ to/TO the/DT Brandel/NNP family/NN trust/NN ./."))
                .doesNotContain("Brandel family");
        assertThat(names("It/PRP belongs/VBZ to/TO the/DT Danish/JJ family/NN ./."))
                .doesNotContain("Danish family");
    }

    @Test
    void aMakerAndItsModelAreTwo() {
        assertThat(names("It/PRP ordered/VBD 12/CD Airbus/NNP A320neo/NNP jets/NNS ./."))
                .contains("Airbus", "A320neo");
        assertThat(names("He/PRP likes/VBZ the/DT Fortune/NNP 500/CD ./.")).doesNotContain("Fortune");
    }

    @Test
    void namesOfOtherLanguagesGoOnInSmallLetters() {
        assertThat(
                        names(
                                "She/PRP runs/VBZ the/DT École/NNP nationale/FW de/FW musique/FW and/CC the/DT Collège/NNP international/JJ de/IN Brombel/NNP ./."))
                .containsExactly("École nationale de musique", "Collège international de Brombel");
        assertThat(names("She/PRP runs/VBZ Orrby/NNP international/JJ sales/NNS ./."))
                .containsExactly("Orrby");
        assertThat(names("She/PRP runs/VBZ Mas/NNP d'Orby/NNP ./.")).containsExactly("Mas d'Orby");
    }

    @Test
    void whatAManagerLooksAfterNamesNothing() {
        assertThat(names("It/PRP named/VBD Vice/NNP President/NNP of/IN Finance/NNP Anton/NNP Brombel/NNP ./."))
                .containsExactly("Anton Brombel");
    }

    @Test
    void whatIsInsideAFirmIsNoName() {
        assertThat(names("The/DT Brombel/NNP Board/NNP of/IN Directors/NNPS met/VBD ./."))
                .containsExactly("Brombel");
        assertThat(names("She/PRP is/VBZ head/NN of/IN Investor/NNP Relations/NNPS at/IN Brombel/NNP ./."))
                .containsExactly("Brombel");
        assertThat(names("He/PRP is/VBZ director/NN of/IN Sales/NNP &/CC Marketing/NNP ./."))
                .isEmpty();
        assertThat(names("She/PRP is/VBZ head/NN of/IN Marketing/NNP Brombel/NNP ./."))
                .isNotEmpty();
        assertThat(names("He/PRP left/VBD Customer/NNP Success/NNP ./.")).containsExactly("Customer Success");
    }

    @Test
    void givenNamesOfTheEastHaveAHyphenAndNoCompound() {
        assertThat(names("His/PRP$ friend/NN Min-ho/NNP Baehl/NNP left/VBD ./."))
                .containsExactly("Min-ho Baehl");
        assertThat(names("The/DT friend/NN of/IN Paris-based/NNP Baehl/NNP left/VBD ./."))
                .contains("Baehl");
    }

    @Test
    void whatIsCountedBeforeANameIsNoPartOfIt() {
        assertThat(names("It/PRP bought/VBD 700/CD MW/NNP Brombel/NNP Energy/NNP ./."))
                .containsExactly("Brombel Energy");
    }

    @Test
    void aTradeBeforeAGiantIsNoName() {
        assertThat(names("Defence/NNP giant/JJ Brombel/NNP grew/VBD ./.")).containsExactly("Brombel");
    }

    @Test
    void aLawIsNobody() {
        assertThat(names("It/PRP fought/VBD the/DT 2018/CD Farm/NNP Bill/NNP ./."))
                .isEmpty();
        assertThat(names("It/PRP broke/VBD Chad/NNP 's/POS Forest/NNP Act/NNP ./."))
                .containsExactly("Chad");
        assertThat(names("It/PRP met/VBD Buffalo/NNP Bill/NNP ./.")).containsExactly("Buffalo Bill");
    }

    @Test
    void whatActsFirstInItsSentenceIsAName() {
        assertThat(names("Sparkle/VB also/RB dubbed/VBD films/NNS ./.")).containsExactly("Sparkle");
        assertThat(names("Kettle/NN 's/POS revenue/NN fell/VBD ./.")).containsExactly("Kettle");
        assertThat(names("Production/NN has/VBZ grown/VBN ./.")).isEmpty();
        assertThat(names("Management/NN acquired/VBD Orrby/NNP ./.")).containsExactly("Orrby");
    }

    @Test
    void aNameMayLookLikeAnOrder() {
        assertThat(names("Rack/VB Orrby/NNP Shoes/NNPS owns/VBZ it/PRP ./.")).containsExactly("Rack Orrby Shoes");
        assertThat(names("Ask/VB Orrby/NNP about/IN it/PRP ./.")).containsExactly("Orrby");
        assertThat(names("Suppose/VB Orrby/NNP buys/VBZ it/PRP ./.")).containsExactly("Orrby");
    }

    @Test
    void anAdjectiveBeforeAPluralIsNoPartOfTheNameBetween() {
        assertThat(names("Recent/NNP Orrby/NNP Brombel/NNP films/NNS include/VBP it/PRP ./."))
                .containsExactly("Orrby Brombel");
        assertThat(names("Several/JJ Orrby/NNP cars/NNS broke/VBD ./.")).containsExactly("Orrby");
    }

    @Test
    void aHeadingIsNoPartOfTheNameBelowIt() {
        assertThat(names("History/NN The/DT Orrby/NNP Gallery/NNP opened/VBD ./."))
                .containsExactly("Orrby Gallery");
        assertThat(names("It/PRP makes/VBZ cars/NNS like/IN the/DT Brombel/NNP Its/PRP$ plant/NN grew/VBD ./."))
                .containsExactly("Brombel");
    }

    @Test
    void aNumberMayStandInsideAName() {
        assertThat(names("She/PRP runs/VBZ Number/NNP 7/CD Lamps/NNPS ./.")).containsExactly("Number 7 Lamps");
        assertThat(names("She/PRP sold/VBD Brombel/NNP 9/CD ships/NNS ./.")).containsExactly("Brombel");
    }

    @Test
    void aNameOfACatalogueIsReadTheUsualWayRound() {
        assertThat(names("Brombel/NNP ,/, Amy/NNP Maria/NNP (/-LRB- 1890-1954/CD )/-RRB- left/VBD ./."))
                .containsExactly("Amy Maria Brombel");
        assertThat(names("Brombel/NNP ,/, Amy/NNP and/CC others/NNS left/VBD ./."))
                .contains("Brombel");
    }
}
