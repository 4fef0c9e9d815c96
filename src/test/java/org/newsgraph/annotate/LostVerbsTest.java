package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostVerbsTest {

    @Test
    void whatARoundValuesAtAnAmountItDoesNotOwnAsValues() {
        assertEquals("VBZ", tagOf("values", "The/DT round/NN values/NNS Borax/NNP at/IN $/$ 3/CD billion/CD ./."));
    }

    @Test
    void aNameAfterValueNeedsNoTagOfAName() {
        assertEquals("VBP", tagOf("value", "Investors/NNS value/NN Arco/NN at/IN about/RB $/$ 3/CD ./."));
    }

    @Test
    void valuesThatSomebodyHasStayNouns() {
        assertEquals("NNS", tagOf("values", "Its/PRP$ values/NNS Borax/NNP keeps/VBZ at/IN 3/CD places/NNS ./."));
    }

    @Test
    void sharesTradeOnExchanges() {
        assertEquals("VBP", tagOf("trade", "Shares/NNS of/IN Borax/NNP trade/NN on/IN Nasdaq/NNP ./."));
        assertEquals("NN", tagOf("trade", "Shares/NNS in/IN the/DT rice/NN trade/NN on/IN Java/NNP fell/VBD ./."));
    }

    @Test
    void aSentenceWithoutAVerbFindsOneBetweenTwoNames() {
        assertEquals("VBZ", tagOf("rivals", "Borax/NNP rivals/NNS Cortex/NNP ./."));
        assertEquals("NNS", tagOf("rivals", "Borax/NNP rivals/NNS Cortex/NNP and/CC Lumen/NNP agreed/VBD ./."));
    }

    @Test
    void whoSuppliesGoodsNeedsNoNameForThem() {
        assertEquals("VBZ", tagOf("supplies", "Borax/NN supplies/NNS resins/NNS to/TO Cortex/NNP ./."));
    }

    @Test
    void whoPartnersWithSomebodyDoes() {
        assertEquals("VBZ", tagOf("partners", "Borax/NNP partners/NNS with/IN Cortex/NNP ./."));
        assertEquals("NNS", tagOf("partners", "The/DT partners/NNS with/IN Cortex/NNP agreed/VBD ./."));
    }

    @Test
    void twoFirmsOwnAThird() {
        assertEquals("VBP", tagOf("own", "Borax/NNP and/CC Cortex/NNP own/JJ Lumen/NNP ./."));
        assertEquals("JJ", tagOf("own", "Borax/NNP uses/VBZ its/PRP$ own/JJ Lumen/NNP ./."));
    }

    @Test
    void theOnlyVerbOfASentenceIsFoundBehindAPluralName() {
        assertEquals("VBZ", tagOf("sources", "Borax/NNP Motors/NNPS sources/NNS axles/NNS from/IN Cortex/NNP ./."));
        assertEquals("NNS", tagOf("sources", "Borax/NNP Motors/NNPS sources/NNS deny/VBP it/PRP ./."));
    }

    private static String tagOf(String word, String tagged) {
        List<CoreLabel> words =
                Arrays.stream(tagged.split(" ")).map(LostVerbsTest::label).toList();
        LostVerbs.restore(words);
        return words.stream()
                .filter(w -> w.word().equals(word))
                .findFirst()
                .orElseThrow()
                .tag();
    }

    private static CoreLabel label(String wordAndTag) {
        int slash = wordAndTag.lastIndexOf('/');
        CoreLabel label = new CoreLabel();
        label.setWord(wordAndTag.substring(0, slash));
        label.setTag(wordAndTag.substring(slash + 1));
        return label;
    }
}
