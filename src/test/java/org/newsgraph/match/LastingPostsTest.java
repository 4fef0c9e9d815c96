package org.newsgraph.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.match.FramedSentences.claimsIn;

import org.junit.jupiter.api.Test;

/** What will go on is so already; what may go on is left open. No model is loaded. */
class LastingPostsTest {

    /** <em>SoftBank will remain an owner of Acme</em>, for any auxiliary. */
    private static final String REMAINS = """
            # SoftBank %1$s remain an owner of Acme.
            1 SoftBank _ _ NNP _ 3 nsubj
            2 %1$s %1$s _ MD _ 3 aux
            3 remain remain _ VB _ 0 root
            4 an a _ DT _ 5 det
            5 owner owner _ NN _ 3 xcomp
            6 of of _ IN _ 7 case
            7 Acme _ _ NNP _ 5 nmod
            8 . _ _ . _ 3 punct
            """;

    @Test
    void whoWillRemainOwnerOwns() {
        assertThat(claimsIn(REMAINS.formatted("will"))).containsExactly("Acme | owner | SoftBank | asserted");
    }

    @Test
    void whoMayRemainOwnerMayNot() {
        assertThat(claimsIn(REMAINS.formatted("may"))).containsExactly("Acme | owner | SoftBank | speculative");
    }

    @Test
    void whoWillRemainOwnerOnAConditionMayNot() {
        assertThat(claimsIn("""
                # SoftBank will remain an owner of Acme if it pays.
                1 SoftBank _ _ NNP _ 3 nsubj
                2 will will _ MD _ 3 aux
                3 remain remain _ VB _ 0 root
                4 an a _ DT _ 5 det
                5 owner owner _ NN _ 3 xcomp
                6 of of _ IN _ 7 case
                7 Acme _ _ NNP _ 5 nmod
                8 if if _ IN _ 10 mark
                9 it it _ PRP _ 10 nsubj
                10 pays pay _ VBZ _ 3 advcl
                11 . _ _ . _ 3 punct
                """)).containsExactly("Acme | owner | SoftBank | speculative");
    }

    @Test
    void whatIsToBeSoOnceSomethingElseIsIsOpen() {
        assertThat(claimsIn("""
                # Bo Chan will stay until Ann Lee leads Acme.
                1 Bo _ _ NNP _ 2 compound
                2 Chan _ _ NNP _ 4 nsubj
                3 will will _ MD _ 4 aux
                4 stay stay _ VB _ 0 root
                5 until until _ IN _ 8 mark
                6 Ann _ _ NNP _ 7 compound
                7 Lee _ _ NNP _ 8 nsubj
                8 leads lead _ VBZ _ 4 advcl
                9 Acme _ _ NNP _ 8 obj
                10 . _ _ . _ 4 punct
                """)).containsExactly("Acme | leader | Ann Lee | speculative");
    }

    @Test
    void whoMayBeOneOfTheOwnersMayNot() {
        assertThat(claimsIn("""
                # SoftBank may be one of the owners of Acme.
                1 SoftBank _ _ NNP _ 4 nsubj
                2 may may _ MD _ 4 aux
                3 be be _ VB _ 4 cop
                4 one one _ CD _ 0 root
                5 of of _ IN _ 7 case
                6 the the _ DT _ 7 det
                7 owners owner _ NNS _ 4 nmod
                8 of of _ IN _ 9 case
                9 Acme _ _ NNP _ 7 nmod
                10 . _ _ . _ 4 punct
                """)).containsExactly("Acme | owner | SoftBank | speculative");
    }

    @Test
    void whoWasChairmanAtTheTimeIsNoMore() {
        assertThat(claimsIn("""
                # Ann Lee was chairman of Acme at the time of the deal.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 4 nsubj
                3 was be _ VBD _ 4 cop
                4 chairman chairman _ NN _ 0 root
                5 of of _ IN _ 6 case
                6 Acme _ _ NNP _ 4 nmod
                7 at at _ IN _ 9 case
                8 the the _ DT _ 9 det
                9 time time _ NN _ 4 nmod
                10 of of _ IN _ 12 case
                11 the the _ DT _ 12 det
                12 deal deal _ NN _ 9 nmod
                13 . _ _ . _ 4 punct
                """))
                .containsExactlyInAnyOrder("Acme | leader | Ann Lee | negated", "Ann Lee | employer | Acme | asserted");
    }

    @Test
    void whatHadBeenAUnitAndNowIsNotIsNoMore() {
        assertThat(claimsIn("""
                # Acme had been a unit of Borax and now is independent.
                1 Acme _ _ NNP _ 5 nsubj
                2 had have _ VBD _ 5 aux
                3 been be _ VBN _ 5 cop
                4 a a _ DT _ 5 det
                5 unit unit _ NN _ 0 root
                6 of of _ IN _ 7 case
                7 Borax _ _ NNP _ 5 nmod
                8 and and _ CC _ 11 cc
                9 now now _ RB _ 11 advmod
                10 is be _ VBZ _ 11 cop
                11 independent independent _ JJ _ 5 conj
                12 . _ _ . _ 5 punct
                """)).containsExactly("Acme | parentOrganization | Borax | negated");
    }

    @Test
    void whoWillNotContinueToRunItIsDenied() {
        assertThat(claimsIn("""
                # Ann Lee will not continue to run Acme.
                1 Ann _ _ NNP _ 2 compound
                2 Lee _ _ NNP _ 5 nsubj
                3 will will _ MD _ 5 aux
                4 not not _ RB _ 5 advmod
                5 continue continue _ VB _ 0 root
                6 to to _ TO _ 7 mark
                7 run run _ VB _ 5 xcomp
                8 Acme _ _ NNP _ 7 obj
                9 . _ _ . _ 5 punct
                """)).containsExactly("Acme | leader | Ann Lee | negated");
    }
}
