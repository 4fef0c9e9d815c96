package org.newsgraph.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.match.FramedSentences.claimsIn;

import org.junit.jupiter.api.Test;

/** What will go on is so already; what may go on is left open. No model is loaded. */
class LastingPostsTest {

    @Test
    void whoWillRemainOwnerOwns() {
        assertThat(claimsIn("""
                # SoftBank will remain an owner of Acme.
                1 SoftBank _ _ NNP _ 3 nsubj
                2 will will _ MD _ 3 aux
                3 remain remain _ VB _ 0 root
                4 an a _ DT _ 5 det
                5 owner owner _ NN _ 3 xcomp
                6 of of _ IN _ 7 case
                7 Acme _ _ NNP _ 5 nmod
                8 . _ _ . _ 3 punct
                """)).containsExactly("Acme | owner | SoftBank | asserted");
    }

    @Test
    void whoMayRemainOwnerMayNot() {
        assertThat(claimsIn("""
                # SoftBank may remain an owner of Acme.
                1 SoftBank _ _ NNP _ 3 nsubj
                2 may may _ MD _ 3 aux
                3 remain remain _ VB _ 0 root
                4 an a _ DT _ 5 det
                5 owner owner _ NN _ 3 xcomp
                6 of of _ IN _ 7 case
                7 Acme _ _ NNP _ 5 nmod
                8 . _ _ . _ 3 punct
                """)).containsExactly("Acme | owner | SoftBank | speculative");
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
