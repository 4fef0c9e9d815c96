package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TagRepairsTest {

    @Test
    void ownAfterNotIsAVerb() {
        assertEquals(
                "Acme/NNP does/VBZ not/RB own/VB Borax/NNP", repaired("Acme/NNP does/VBZ not/RB own/JJ Borax/NNP"));
    }

    @Test
    void ownAfterAPronounStaysAnAdjective() {
        assertEquals("to/TO its/PRP$ own/JJ staff/NN", repaired("to/TO its/PRP$ own/JJ staff/NN"));
    }

    @Test
    void aParticipleThatOpensAProfileIsNoName() {
        assertEquals(
                "Incorporated/VBN in/IN 1994/CD ,/, Acme/NNP", repaired("Incorporated/NNP in/IN 1994/CD ,/, Acme/NNP"));
        assertEquals("Incorporated/NNP Acme/NNP slept/VBD", repaired("Incorporated/NNP Acme/NNP slept/VBD"));
    }

    @Test
    void aNationalIsSomebodyWhereNoNounFollows() {
        assertEquals("a/DT Swiss/JJ national/NN ,/,", repaired("a/DT Swiss/JJ national/JJ ,/,"));
        assertEquals("a/DT Swiss/JJ national/JJ park/NN", repaired("a/DT Swiss/JJ national/JJ park/NN"));
    }

    @Test
    void whatSomebodyHelpedFoundWasNotFound() {
        assertEquals("She/PRP helped/VBD found/VB Acme/NNP", repaired("She/PRP helped/VBD found/VBD Acme/NNP"));
    }

    @Test
    void twoPostsInARowAreNoNames() {
        assertEquals(
                "Acme/NNP CEO/NN and/CC co-founder/NN Ann/NNP Lee/NNP",
                repaired("Acme/NNP CEO/NNP and/CC co-founder/NN Ann/NNP Lee/NNP"));
        assertEquals("Chair/NNP and/CC Table/NNP sells/VBZ", repaired("Chair/NNP and/CC Table/NNP sells/VBZ"));
    }

    @Test
    void tradeBeforeANounIsANoun() {
        assertEquals(
                "curbs/NNS on/IN shipbuilding/NN tools/NNS", repaired("curbs/NNS on/IN shipbuilding/VBG tools/NNS"));
    }

    @Test
    void generalAfterDirectorIsPartOfThePost() {
        assertEquals("director/NN general/NN Lee/NNP", repaired("director/NN general/JJ Lee/NNP"));
    }

    @Test
    void chiefBetweenNamesIsAPost() {
        assertEquals("Acme/NNP chief/NN Ann/NNP Lee/NNP", repaired("Acme/NNP chief/JJ Ann/NNP Lee/NNP"));
        assertEquals("chief/JJ UK/NNP economist/NN", repaired("chief/JJ UK/NNP economist/NN"));
    }

    @Test
    void worldHealthOrganizationIsNoQuestion() {
        assertEquals("WHO/NNP chief/NN said/VBD", repaired("WHO/WP chief/NN said/VBD"));
    }

    @Test
    void lastParticipleOfASentenceWithoutVerbIsItsVerb() {
        assertEquals(
                "Lee/NNP ,/, who/WP found/VBD it/PRP ,/, studied/VBD law/NN ./.",
                repaired("Lee/NNP ,/, who/WP found/VBD it/PRP ,/, studied/VBN law/NN ./."));
        assertEquals(
                "Lee/NNP ,/, a/DT man/NN ,/, given/VBN time/NN ,/, left/VBD ./.",
                repaired("Lee/NNP ,/, a/DT man/NN ,/, given/VBN time/NN ,/, left/VBD ./."));
    }

    @Test
    void anArmThatSomebodyHasIsANoun() {
        assertEquals(
                "sold/VBD its/PRP$ freight/NN arm/NN Borax/NNP",
                repaired("sold/VBD its/PRP$ freight/NN arm/VBP Borax/NNP"));
        assertEquals("they/PRP arm/VBP Borax/NNP", repaired("they/PRP arm/VBP Borax/NNP"));
    }

    @Test
    void whatARelativeClauseOrAParticipleExplainsInFrontIsAName() {
        assertEquals("Pacific/NNP ,/, in/IN which/WDT Lee/NNP", repaired("Pacific/JJ ,/, in/IN which/WDT Lee/NNP"));
        assertEquals("Imodium/NNP ,/, made/VBN by/IN", repaired("Imodium/JJ ,/, made/VBN by/IN"));
        assertEquals("Gold/NN ,/, which/WDT glitters/VBZ", repaired("Gold/NN ,/, which/WDT glitters/VBZ"));
    }

    @Test
    void aKindOfFirmBeforeItsNameIsANoun() {
        assertEquals("the/DT loans/NNS firm/NN Borax/NNP", repaired("the/DT loans/NNS firm/JJ Borax/NNP"));
        assertEquals("a/DT firm/JJ bid/NN", repaired("a/DT firm/JJ bid/NN"));
    }

    @Test
    void aCapitalInsideASentenceIsAName() {
        assertEquals("of/IN Borax/NNP and/CC Pick/NNP ./.", repaired("of/IN Borax/NNP and/CC Pick/VB ./."));
        assertEquals("of/IN Exact/NNP and/CC Borax/NNP ./.", repaired("of/IN Exact/JJ and/CC Borax/NNP ./."));
        assertEquals("of/IN Swiss/JJ and/CC Dutch/JJ firms/NNS", repaired("of/IN Swiss/JJ and/CC Dutch/JJ firms/NNS"));
        assertEquals("Borax/NNP to/TO Buy/VB Cortex/NNP", repaired("Borax/NNP to/TO Buy/VB Cortex/NNP"));
    }

    @Test
    void aSignJoinsTwoPartsOfAName() {
        assertEquals("Raven/NNP &/CC Finch/NNP grew/VBD", repaired("Raven/NN &/CC Finch/NNP grew/VBD"));
    }

    /** @param tagged words as {@code word/TAG}, parted by blanks */
    private static String repaired(String tagged) {
        List<CoreLabel> words = new ArrayList<>();
        for (String word : tagged.split(" ")) {
            int slash = word.lastIndexOf('/');
            CoreLabel label = new CoreLabel();
            label.setWord(word.substring(0, slash));
            label.setTag(word.substring(slash + 1));
            words.add(label);
        }
        TagRepairs.repair(words);
        return words.stream().map(w -> w.word() + "/" + w.tag()).collect(Collectors.joining(" "));
    }
}
