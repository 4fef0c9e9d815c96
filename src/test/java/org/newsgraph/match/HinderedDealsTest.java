package org.newsgraph.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.match.FramedSentences.claimsIn;

import org.junit.jupiter.api.Test;

/** Who buys what, where somebody is kept from it, may do it, or has all but a rest. No model is loaded. */
class HinderedDealsTest {

    @Test
    void whoIsBarredFromBuyingDoesNot() {
        assertThat(claimsIn("""
                # They barred Acme from buying Borax.
                1 They they _ PRP _ 2 nsubj
                2 barred bar _ VBD _ 0 root
                3 Acme _ _ NNP _ 2 obj
                4 from from _ IN _ 5 mark
                5 buying buy _ VBG _ 2 advcl
                6 Borax _ _ NNP _ 5 obj
                7 . _ _ . _ 2 punct
                """)).containsExactly("Borax | acquirer | Acme | negated");
    }

    @Test
    void whoIsToBeBarredFromBuyingMayStillDoIt() {
        assertThat(claimsIn("""
                # They wish to bar Acme from buying Borax.
                1 They they _ PRP _ 2 nsubj
                2 wish wish _ VBP _ 0 root
                3 to to _ TO _ 4 mark
                4 bar bar _ VB _ 2 xcomp
                5 Acme _ _ NNP _ 4 obj
                6 from from _ IN _ 7 mark
                7 buying buy _ VBG _ 4 advcl
                8 Borax _ _ NNP _ 7 obj
                9 . _ _ . _ 2 punct
                """)).containsExactly("Borax | acquirer | Acme | speculative");
    }

    @Test
    void whoIsStoppedFromSellingDoesNotSellAndWhoStopsHimNeverDid() {
        assertThat(claimsIn("""
                # SoftBank stopped Acme from selling to Borax.
                1 SoftBank _ _ NNP _ 2 nsubj
                2 stopped stop _ VBD _ 0 root
                3 Acme _ _ NNP _ 2 obj
                4 from from _ IN _ 5 case
                5 selling sell _ VBG _ 2 obl
                6 to to _ TO _ 7 case
                7 Borax _ _ NNP _ 5 obl
                8 . _ _ . _ 2 punct
                """)).containsExactly("Borax | supplier | Acme | negated");
    }

    @Test
    void whoIsGrantedAnOptionMayBuy() {
        assertThat(claimsIn("""
                # SoftBank granted Acme an option to buy Borax.
                1 SoftBank _ _ NNP _ 2 nsubj
                2 granted grant _ VBD _ 0 root
                3 Acme _ _ NNP _ 2 iobj
                4 an a _ DT _ 5 det
                5 option option _ NN _ 2 obj
                6 to to _ TO _ 7 mark
                7 buy buy _ VB _ 5 acl
                8 Borax _ _ NNP _ 7 obj
                9 . _ _ . _ 2 punct
                """)).containsExactly("Borax | acquirer | Acme | speculative");
    }

    @Test
    void sharesNotOwnedSayNothingOfTheOthers() {
        assertThat(claimsIn("""
                # They want the Borax shares not owned by Acme.
                1 They they _ PRP _ 2 nsubj
                2 want want _ VBP _ 0 root
                3 the the _ DT _ 5 det
                4 Borax _ _ NNP _ 5 compound
                5 shares share _ NNS _ 2 obj
                6 not not _ RB _ 7 advmod
                7 owned own _ VBN _ 5 acl
                8 by by _ IN _ 9 case
                9 Acme _ _ NNP _ 7 obl
                10 . _ _ . _ 2 punct
                """)).isEmpty();
    }

    @Test
    void noSharesOwnedAreDenied() {
        assertThat(claimsIn("""
                # Acme does not own Borax shares.
                1 Acme _ _ NNP _ 4 nsubj
                2 does do _ VBZ _ 4 aux
                3 not not _ RB _ 4 advmod
                4 own own _ VB _ 0 root
                5 Borax _ _ NNP _ 6 compound
                6 shares share _ NNS _ 4 obj
                7 . _ _ . _ 4 punct
                """)).containsExactly("Borax | owner | Acme | negated");
    }
}
