package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.frame.Cues;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** What a sentence does not say of a place or a leader, on hand-written parses. */
class MisreadingsTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());
    private static final Cues CUES = new FrameReader(ONTOLOGY).cues();

    private static Located at(int token, Iri type) {
        Mention mention = new Mention(Mention.Kind.NAME, 0, token, token + 1, token);
        Entity entity = new Entity(token, type, "name " + token, List.of(), Optional.empty(), List.of(mention));
        return new Located(mention, entity);
    }

    private static Misreadings of(String conllu) {
        return new Misreadings(new Roles(Conllu.article(conllu).sentences().get(0)), CUES, ONTOLOGY);
    }

    @Test
    void whereSomebodyWorksIsNoHeadOffice() {
        Misreadings misreadings = of("""
                1 She she _ PRP _ 2 nsubj
                2 works work _ VBZ _ 0 root
                3 at at _ IN _ 4 case
                4 Acme Acme _ NNP _ 2 obl
                5 in in _ IN _ 6 case
                6 Bergen Bergen _ NNP _ 4 nmod
                """);
        assertThat(misreadings.hold(NG.HEADQUARTERS, at(3, NG.COMPANY), at(5, NG.CITY)))
                .isTrue();
        assertThat(misreadings.hold(NG.HEADQUARTERS, at(3, NG.EDUCATIONAL_ORGANIZATION), at(5, NG.CITY)))
                .isFalse();
    }

    @Test
    void anOfficeSomewhereIsNoHeadOffice() {
        Misreadings misreadings = of("""
                1 Acme Acme _ NNP _ 2 nsubj
                2 left leave _ VBD _ 0 root
                3 its its _ PRP$ _ 5 nmod:poss
                4 Bergen Bergen _ NNP _ 5 compound
                5 office office _ NN _ 2 obj
                """);
        assertThat(misreadings.hold(NG.HEADQUARTERS, at(0, NG.COMPANY), at(3, NG.CITY)))
                .isTrue();
    }

    @Test
    void lettersInBracketsAreSaidOfTheNameBeforeThemAlone() {
        Misreadings misreadings = of("""
                1 Lee Lee _ NNP _ 2 nsubj
                2 joined join _ VBD _ 0 root
                3 Acme Acme _ NNP _ 2 obj
                4 ( ( _ -LRB- _ 5 punct
                5 NYSE NYSE _ NNP _ 3 appos
                6 ) ) _ -RRB- _ 5 punct
                """);
        assertThat(misreadings.hold(NG.EMPLOYER, at(0, NG.PERSON), at(4, NG.ORGANIZATION)))
                .isTrue();
        assertThat(misreadings.hold(NG.EMPLOYER, at(0, NG.PERSON), at(2, NG.COMPANY)))
                .isFalse();
        assertThat(misreadings.hold(NG.TRADED_ON, at(2, NG.COMPANY), at(4, NG.ORGANIZATION)))
                .isFalse();
    }

    @Test
    void whereAFirmIsListedIsNoHeadOffice() {
        Misreadings misreadings = of("""
                1 Oslo-listed Oslo-listed _ JJ _ 2 amod
                2 Acme Acme _ NNP _ 3 nsubj
                3 fell fall _ VBD _ 0 root
                """);
        assertThat(misreadings.hold(NG.HEADQUARTERS, at(1, NG.COMPANY), at(0, NG.CITY)))
                .isTrue();
    }

    @Test
    void whoIsForACountryIsNotOfThatCountry() {
        String conllu = """
                1 The the _ DT _ 3 det
                2 %s %s _ JJ _ 3 amod
                3 Herald Herald _ NNP _ 4 nsubj
                4 closed close _ VBD _ 0 root
                """;
        assertThat(of(conllu.formatted("pro-Russian", "pro-russian"))
                        .hold(NG.COUNTRY_OF, at(2, NG.COMPANY), at(1, NG.COUNTRY)))
                .isTrue();
        assertThat(of(conllu.formatted("Russian", "russian")).hold(NG.COUNTRY_OF, at(2, NG.COMPANY), at(1, NG.COUNTRY)))
                .isFalse();
    }

    @Test
    void whereSomebodyGrewUpIsNoNationality() {
        Misreadings misreadings = of("""
                1 Brook Brook _ NNP _ 2 nsubj
                2 grew grow _ VBD _ 0 root
                3 up up _ RP _ 2 compound:prt
                4 in in _ IN _ 5 case
                5 Lima Lima _ NNP _ 2 obl
                6 , , _ , _ 5 punct
                7 Peru Peru _ NNP _ 5 appos
                """);
        assertThat(misreadings.hold(NG.NATIONALITY, at(0, NG.PERSON), at(6, NG.COUNTRY)))
                .isTrue();
    }

    @Test
    void whoIsSucceededLeadsNoMore() {
        Misreadings misreadings = of("""
                1 Brook Brook _ NNP _ 2 nsubj
                2 succeeded succeed _ VBD _ 0 root
                3 Lee Lee _ NNP _ 2 obj
                4 at at _ IN _ 5 case
                5 Acme Acme _ NNP _ 2 obl
                """);
        assertThat(misreadings.hold(NG.LEADER, at(4, NG.COMPANY), at(2, NG.PERSON)))
                .isTrue();
        assertThat(misreadings.hold(NG.LEADER, at(4, NG.COMPANY), at(0, NG.PERSON)))
                .isFalse();
    }

    @Test
    void whoseGoodsAreExportedIsNotWhoMustNotHaveThem() {
        Misreadings misreadings = of("""
                1 Acme Acme _ NNP _ 2 nsubj
                2 limits limit _ VBZ _ 0 root
                3 the the _ DT _ 4 det
                4 export export _ NN _ 2 obj
                5 of of _ IN _ 7 case
                6 Danish danish _ JJ _ 7 amod
                7 technologies technology _ NNS _ 4 nmod
                8 to to _ IN _ 9 case
                9 Peru Peru _ NNP _ 4 nmod
                """);
        assertThat(misreadings.hold(NG.RESTRICTS_EXPORT_TO, at(0, NG.GOVERNMENT_BODY), at(5, NG.COUNTRY)))
                .isTrue();
        assertThat(misreadings.hold(NG.RESTRICTS_EXPORT_TO, at(0, NG.GOVERNMENT_BODY), at(8, NG.COUNTRY)))
                .isFalse();
    }

    @Test
    void whoIsWrittenToIsNotWhoMustNotHaveTheGoods() {
        Misreadings misreadings = of("""
                1 Acme Acme _ NNP _ 2 nsubj
                2 set set _ VBD _ 0 root
                3 export export _ NN _ 4 compound
                4 rules rule _ NNS _ 2 obj
                5 in in _ IN _ 6 case
                6 letters letter _ NNS _ 2 obl
                7 to to _ IN _ 8 case
                8 Borax Borax _ NNP _ 6 nmod
                """);
        assertThat(misreadings.hold(NG.RESTRICTS_EXPORT_TO, at(0, NG.GOVERNMENT_BODY), at(7, NG.COMPANY)))
                .isTrue();
    }

    @Test
    void theCountryOfOtherFirmsIsNotOnesOwn() {
        Misreadings misreadings = of("""
                1 Acme Acme _ NNP _ 2 nsubj
                2 sued sue _ VBD _ 0 root
                3 four four _ CD _ 5 nummod
                4 Danish danish _ JJ _ 5 amod
                5 companies company _ NNS _ 2 obj
                """);
        assertThat(misreadings.hold(NG.COUNTRY_OF, at(0, NG.GOVERNMENT_BODY), at(3, NG.COUNTRY)))
                .isTrue();
    }

    @Test
    void aPresidentOfProductionLeadsNoStudio() {
        Misreadings misreadings = of("""
                1 Acme Acme _ NNP _ 2 compound
                2 president president _ NN _ 6 nsubj
                3 of of _ IN _ 5 case
                4 production production _ NN _ 5 compound
                5 Brook Brook _ NNP _ 2 nmod
                6 agreed agree _ VBD _ 0 root
                """);
        assertThat(misreadings.hold(NG.LEADER, at(0, NG.COMPANY), at(4, NG.PERSON)))
                .isTrue();
    }

    @Test
    void whoBuysAPartDoesNotTakeTheWholeOver() {
        String conllu = """
                1 Acme Acme _ NNP _ 2 nsubj
                2 bought buy _ VBD _ 0 root
                3 %s %s _ NN _ 2 obj
                4 of of _ IN _ 5 case
                5 Borax Borax _ NNP _ 3 nmod
                """;
        assertThat(of(conllu.formatted("shares", "share")).hold(NG.ACQUIRER, at(4, NG.COMPANY), at(0, NG.COMPANY)))
                .isTrue();
        assertThat(of(conllu.formatted("control", "control")).hold(NG.ACQUIRER, at(4, NG.COMPANY), at(0, NG.COMPANY)))
                .isFalse();
    }

    @Test
    void whoLimitsExportsLimitsThemToOthers() {
        Misreadings misreadings = of("""
                1 Peru Peru _ NNP _ 4 nmod:poss
                2 's 's _ POS _ 1 case
                3 trade trade _ NN _ 4 compound
                4 Office Office _ NNP _ 5 nsubj
                5 limits limit _ VBZ _ 0 root
                6 exports export _ NNS _ 5 obj
                7 to to _ IN _ 8 case
                8 Chad Chad _ NNP _ 6 nmod
                """);
        assertThat(misreadings.hold(NG.RESTRICTS_EXPORT_TO, at(3, NG.GOVERNMENT_BODY), at(0, NG.COUNTRY)))
                .isTrue();
        assertThat(misreadings.hold(NG.RESTRICTS_EXPORT_TO, at(3, NG.GOVERNMENT_BODY), at(7, NG.COUNTRY)))
                .isFalse();
    }

    @Test
    void whereSomebodyBeganIsNotFoundedByThem() {
        String conllu = """
                1 Lee Lee _ NNP _ 2 nsubj
                2 %s _ VBD _ 0 root
                3 at at _ IN _ 4 case
                4 Acme Acme _ NNP _ 2 obl
                """;
        assertThat(of(conllu.formatted("started start")).hold(NG.FOUNDER, at(3, NG.COMPANY), at(0, NG.PERSON)))
                .isTrue();
        assertThat(of(conllu.replace("at at", "with with").formatted("founded found"))
                        .hold(NG.FOUNDER, at(3, NG.COMPANY), at(0, NG.PERSON)))
                .isFalse();
    }
}
