package org.newsgraph.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;

class RolePathTest {

    @Test
    void stepsFiltersAndPrepositionsAreRead() {
        RolePath path = RolePath.parse("patient{stake,share}/in|such_as || ^agent");
        assertThat(path.alternatives())
                .containsExactly(
                        List.of(
                                new RoleStep("patient", Set.of(), false, Set.of("stake", "share")),
                                new RoleStep("", Set.of("in", "such as"), false, Set.of())),
                        List.of(new RoleStep("agent", Set.of(), true, Set.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "patient/", "patient{stake", "Patient", "patient|agent"})
    void malformedPathsAreRefusedWithTheirText(String path) {
        assertThatThrownBy(() -> RolePath.parse(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("role path");
    }

    @Test
    void pathsLeadFromTheVerbThroughItsObject() {
        Sentence sentence = Conllu.sentence("""
                1 Acme _ _ NNP _ 2 nsubj
                2 holds hold _ VBZ _ 0 root
                3 a _ _ DT _ 4 det
                4 stake _ _ NN _ 2 obj
                5 in _ _ IN _ 6 case
                6 Borax _ _ NNP _ 4 nmod
                """);
        Roles roles = new Roles(sentence);
        assertThat(roles.follow(RolePath.parse("patient{stake}/in"), 1)).containsExactly(5);
        assertThat(roles.follow(RolePath.parse("patient{share}/in"), 1)).isEmpty();
        assertThat(roles.follow(RolePath.parse("^patient/agent"), 3)).containsExactly(0);
    }

    @Test
    void sentenceHasWordsForPathOnlyIfEachStepFindsOne() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _ _ NNP _ 2 nsubj
                2 holds hold _ VBZ _ 0 root
                3 a _ _ DT _ 4 det
                4 stake stake _ NN _ 2 obj
                """));
        assertThat(roles.haveWordsFor(RolePath.parse("patient{stake}/in"))).isTrue();
        assertThat(roles.haveWordsFor(RolePath.parse("agent{stake}"))).isTrue();
        assertThat(roles.haveWordsFor(RolePath.parse("patient{share}/in"))).isFalse();
        assertThat(roles.haveWordsFor(RolePath.parse("patient{share}||agent"))).isTrue();
    }

    @Test
    void whoPaysToBuyIsWhoBuys() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _ _ NNP _ 2 nsubj
                2 paid pay _ VBD _ 0 root
                3 $ $ _ $ _ 2 obj
                4 9 9 _ CD _ 3 nummod
                5 to to _ TO _ 6 mark
                6 buy buy _ VB _ 2 xcomp
                7 Borax _ _ NNP _ 6 obj
                """));
        assertThat(roles.follow(RolePath.parse("agent"), 5)).containsExactly(0);
    }

    @Test
    void whatIsAgreedIsDoneToThePartyToIt() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _ _ NNP _ 2 nsubj
                2 signed sign _ VBD _ 0 root
                3 a a _ DT _ 4 det
                4 deal deal _ NN _ 2 obj
                5 to to _ TO _ 7 mark
                6 be be _ VB _ 7 aux:pass
                7 bought buy _ VBN _ 4 acl
                """));
        assertThat(roles.follow(RolePath.parse("patient"), 6)).containsExactly(0);
    }

    @Test
    void whoIsInTheProcessOfBeingBoughtIsBought() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _ _ NNP _ 4 nsubj
                2 is be _ VBZ _ 4 cop
                3 in in _ IN _ 4 case
                4 process process _ NN _ 0 root
                5 of of _ IN _ 7 mark
                6 being be _ VBG _ 7 aux:pass
                7 bought buy _ VBN _ 4 acl
                """));
        assertThat(roles.follow(RolePath.parse("patient"), 6)).containsExactly(0);
    }

    @Test
    void whoRaisesMoneyToBuyHasNotBought() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _ _ NNP _ 2 nsubj
                2 raised raise _ VBD _ 0 root
                3 $ $ _ $ _ 2 obj
                4 9 9 _ CD _ 3 nummod
                5 to to _ TO _ 6 mark
                6 buy buy _ VB _ 2 xcomp
                7 Borax _ _ NNP _ 6 obj
                """));
        assertThat(roles.follow(RolePath.parse("agent"), 5)).doesNotContain(0);
    }

    @Test
    void whoIsUnderTheThreatOfBeingBoughtIsNotBought() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _ _ NNP _ 2 nsubj
                2 fears fear _ VBZ _ 0 root
                3 the the _ DT _ 4 det
                4 threat threat _ NN _ 2 obj
                5 of of _ IN _ 7 mark
                6 being be _ VBG _ 7 aux:pass
                7 bought buy _ VBN _ 4 acl
                """));
        assertThat(roles.follow(RolePath.parse("patient"), 6)).doesNotContain(0);
    }

    @Test
    void whoBacksIsNamedBehindTheLastOfTwoParticiples() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _ _ NNP _ 3 nsubj:pass
                2 was be _ VBD _ 3 aux:pass
                3 held hold _ VBN _ 0 root
                4 and and _ CC _ 5 cc
                5 backed back _ VBN _ 3 conj
                6 by by _ IN _ 7 case
                7 Borax _ _ NNP _ 3 obl
                """));
        assertThat(roles.follow(RolePath.parse("agent"), 4)).containsExactly(6);
    }

    @Test
    void namesBehindAColonAreWhatTheNounCounts() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _ _ NNP _ 2 nsubj
                2 has have _ VBZ _ 0 root
                3 units unit _ NNS _ 2 obj
                4 : : _ : _ 3 punct
                5 Borax _ _ NNP _ 3 dep
                6 and and _ CC _ 7 cc
                7 Cortex _ _ NNP _ 5 conj
                """));
        assertThat(roles.follow(RolePath.parse("holder"), 2)).containsExactly(4, 6);
    }

    @Test
    void lettingNobodyPlayAPartGivesNothing() {
        Sentence sentence = Conllu.sentence("""
                1 Acme _ _ NNP _ 2 nsubj
                2 failed fail _ VBD _ 0 root
                """);
        Roles roles = new Roles(sentence);
        assertThat(roles.follow(RolePath.parse("patient"), 1)).isEmpty();
        assertThat(roles.follow(RolePath.parse("agent"), 1)).containsExactly(0);
    }

    @Test
    void whereSomebodyWorksIsThePlaceBeforeTheClause() {
        Sentence sentence = Conllu.sentence("""
                1 Lee _ _ NNP _ 2 nsubj
                2 left leave _ VBD _ 0 root
                3 Acme _ _ NNP _ 2 obj
                4 , , _ , _ 3 punct
                5 where where _ WRB _ 7 advmod
                6 she she _ PRP _ 7 nsubj
                7 worked work _ VBD _ 3 acl:relcl
                """);
        Roles roles = new Roles(sentence);
        assertThat(roles.follow(RolePath.parse("at"), 6)).containsExactly(2);
        assertThat(roles.follow(RolePath.parse("patient"), 6)).isEmpty();
    }

    @Test
    void theFirmBeforeATitleIsWhoseTheTitleIsThoughBothHangOnThePerson() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _ _ NNP _ 4 compound
                2 CFO _ _ NNP _ 4 compound
                3 Ann _ _ NNP _ 4 compound
                4 Lee _ _ NNP _ 5 nsubj
                5 agreed agree _ VBD _ 0 root
                """));
        assertThat(roles.follow(RolePath.parse("possessor"), 1)).containsExactly(0);
    }

    @Test
    void theFirmBeforeADepartmentIsWhoseItsDirectorIs() {
        String conllu = """
                1 Acme      _         _ NNP _ 2 compound
                2 logistics logistics _ NNS _ 3 compound
                3 director  director  _ NN  _ 4 compound
                4 Lee       _         _ NNP _ 5 nsubj
                5 agreed    agree     _ VBD _ 0 root
                """;
        RolePath possessor = RolePath.parse("possessor");
        assertThat(new Roles(Conllu.sentence(conllu)).follow(possessor, 2)).containsExactly(0);
        assertThat(new Roles(Conllu.sentence(conllu.replace("director  director", "owner owner"))).follow(possessor, 2))
                .isEmpty();
    }

    @Test
    void whatStandsBeforeABracketMayOwnWhatFollowsIt() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme _    _ NNP   _ 6 nmod:poss
                2 's   's   _ POS   _ 1 case
                3 (    (    _ -LRB- _ 4 punct
                4 NYSE _    _ NNP   _ 1 appos
                5 )    )    _ -RRB- _ 4 punct
                6 unit unit _ NN    _ 0 root
                """));
        assertThat(roles.follow(RolePath.parse("bracketing"), 3)).containsExactly(0);
    }

    @Test
    void whatFollowsExIsWhoseTheNounIs() {
        Roles roles = new Roles(Conllu.sentence("""
                1 The the _ DT _ 3 det
                2 ex-Acme ex-acme _ JJ _ 3 amod
                3 scout scout _ NN _ 4 nsubj
                4 agreed agree _ VBD _ 0 root
                """));
        assertThat(roles.follow(RolePath.parse("possessor"), 2)).containsExactly(1);
    }

    @Test
    void aCommonNounMayBeAskedForWhateverItIs() {
        Roles roles = new Roles(Conllu.sentence("""
                1 the the _ DT _ 3 det
                2 Limerick _ _ NNP _ 3 compound
                3 lessor lessor _ NN _ 0 root
                4 Limerick _ _ NNP _ 5 compound
                5 Acme _ _ NNP _ 3 appos
                """));
        assertThat(roles.follow(RolePath.parse("modified{#noun}/holder"), 1)).containsExactly(4);
        assertThat(roles.follow(RolePath.parse("modified{#noun}"), 3)).isEmpty();
    }

    @Test
    void theLikesOfSomebodyAreHe() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme Acme _ NNP _ 2 nsubj
                2 drew draw _ VBD _ 0 root
                3 the the _ DT _ 4 det
                4 likes like _ NNS _ 2 obj
                5 of of _ IN _ 6 case
                6 Borax Borax _ NNP _ 4 nmod
                7 and and _ CC _ 8 cc
                8 Cortex Cortex _ NNP _ 6 conj
                """));
        assertThat(roles.follow(RolePath.parse("patient"), 1)).contains(5, 7);
    }

    @Test
    void whoLeadsAGroupDoesWhatItDoes() {
        Roles roles = new Roles(Conllu.sentence("""
                1 A a _ DT _ 2 det
                2 consortium consortium _ NN _ 6 nsubj
                3 led lead _ VBN _ 2 acl
                4 by by _ IN _ 5 case
                5 Acme Acme _ NNP _ 3 obl
                6 bought buy _ VBD _ 0 root
                7 Borax Borax _ NNP _ 6 obj
                """));
        assertThat(roles.follow(RolePath.parse("agent"), 5)).containsExactly(1, 4);
    }

    @Test
    void whoIsNamedBesideTheSubjectActsToo() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Together together _ RB _ 3 advmod
                2 with with _ IN _ 3 case
                3 Cortex Cortex _ NNP _ 6 obl
                4 , , _ , _ 6 punct
                5 Acme Acme _ NNP _ 6 nsubj
                6 bought buy _ VBD _ 0 root
                7 Borax Borax _ NNP _ 6 obj
                """));
        assertThat(roles.follow(RolePath.parse("agent"), 5)).containsExactly(4, 2);
    }

    @Test
    void whatOneHasDoneIsDoneByAnother() {
        Roles roles = new Roles(Conllu.sentence("""
                1 Acme Acme _ NNP _ 2 nsubj
                2 has have _ VBZ _ 0 root
                3 its its _ PRP$ _ 4 nmod:poss
                4 lamps lamp _ NNS _ 5 nsubj
                5 made make _ VBN _ 2 ccomp
                6 by by _ IN _ 7 case
                7 Borax Borax _ NNP _ 5 obl
                """));
        assertThat(roles.follow(RolePath.parse("agent"), 4)).containsExactly(6);
        assertThat(roles.follow(RolePath.parse("patient"), 4)).containsExactly(3);
    }

    @Test
    void examplesMayStandApartFromTheirSuch() {
        Sentence sentence = Conllu.sentence("""
                1 such such _ JJ _ 2 amod
                2 films film _ NNS _ 0 root
                3 as as _ IN _ 4 case
                4 Amber Amber _ NNP _ 2 nmod
                """);
        assertThat(new Roles(sentence).follow(RolePath.parse("such_as"), 1)).containsExactly(3);
        assertThat(new Roles(sentence).follow(RolePath.parse("as"), 1)).isEmpty();
    }

    @Test
    void someOfThoseWhoAreMeantBearTheirName() {
        Sentence sentence = Conllu.sentence("""
                1 Arco Arco _ NNP _ 3 nsubj
                2 are be _ VBP _ 3 cop
                3 some some _ DT _ 0 root
                4 of of _ IN _ 5 case
                5 clients client _ NNS _ 3 nmod
                """);
        assertThat(new Roles(sentence).follow(RolePath.parse("holder"), 4)).containsExactly(0);
    }
}
