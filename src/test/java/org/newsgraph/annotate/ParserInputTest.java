package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class ParserInputTest {

    @Test
    void institutionIsOneWordToTheParser() {
        ParserInput input = new ParserInput(words("the/DT Bank/NNP of/IN Chad/NNP governor/NN Lee/NNP"));
        assertEquals(List.of("the", "Bank", "governor", "Lee"), input.words());
        List<Arc> arcs = input.restored(
                List.of(new Arc(3, "det"), new Arc(3, "compound"), new Arc(3, "compound"), new Arc(Arc.ROOT, "root")));
        assertEquals(new Arc(5, "compound"), arcs.get(1));
        assertEquals(new Arc(3, "case"), arcs.get(2));
        assertEquals(new Arc(1, "nmod"), arcs.get(3));
        assertEquals(new Arc(5, "compound"), arcs.get(4));
    }

    @Test
    void titleAfterTheInstitutionIsNoPartOfIt() {
        ParserInput input = new ParserInput(words("Bank/NNP of/IN Chad/NNP Governor/NNP Lee/NNP"));
        assertEquals(List.of("Bank", "Governor", "Lee"), input.words());
    }

    @Test
    void nameGoesOnWithAnotherSubject() {
        ParserInput input = new ParserInput(words("College/NNP of/IN Arts/NNPS and/CC Technology/NNP and/CC Acme/NNP"));
        assertEquals(List.of("College", "and", "Acme"), input.words());
    }

    @Test
    void partnersAreOneName() {
        ParserInput input = new ParserInput(words("Raven/NNP &/CC Finch/NNP grew/VBD"));
        assertEquals(List.of("Raven", "grew"), input.words());
        List<Arc> arcs = input.restored(List.of(new Arc(1, "nsubj"), new Arc(Arc.ROOT, "root")));
        assertEquals(new Arc(3, "nsubj"), arcs.get(0));
        assertEquals(new Arc(0, "flat"), arcs.get(1));
        assertEquals(new Arc(0, "flat"), arcs.get(2));
    }

    @Test
    void eachBetweenSubjectAndVerbIsNotForTheParser() {
        ParserInput input = new ParserInput(words("Raven/NNP and/CC Finch/NNP each/DT grew/VBD"));
        assertEquals(List.of("Raven", "and", "Finch", "grew"), input.words());
        List<Arc> arcs = input.restored(
                List.of(new Arc(3, "nsubj"), new Arc(2, "cc"), new Arc(0, "conj"), new Arc(Arc.ROOT, "root")));
        assertEquals(new Arc(4, "nsubj"), arcs.get(0));
        assertEquals(4, arcs.get(3).head());
    }

    @Test
    void namesThatCommasPartAreOneWord() {
        String tagged = "clients/NNS include/VBP Arco/NNP ,/, the/DT Bank/NNP of/IN Chad/NNP (/-LRB- BC/NNP )/-RRB- ,/,"
                + " and/CC Fox/NNP 's/POS Den/NNP ./.";
        assertEquals(List.of("clients", "include", "Arco", "."), simplified(tagged));
        List<Arc> arcs = new ParserInput(words(tagged))
                .restored(List.of(
                        new Arc(1, "nsubj"), new Arc(Arc.ROOT, "root"), new Arc(1, "obj"), new Arc(1, "punct")));
        assertEquals(new Arc(1, "obj"), arcs.get(2));
        assertEquals(new Arc(5, "det"), arcs.get(4));
        assertEquals(new Arc(2, "conj"), arcs.get(5));
        assertEquals(new Arc(7, "case"), arcs.get(6));
        assertEquals(new Arc(5, "nmod"), arcs.get(7));
        assertEquals(new Arc(5, "appos"), arcs.get(9));
        assertEquals(new Arc(15, "cc"), arcs.get(12));
        assertEquals(new Arc(15, "nmod:poss"), arcs.get(13));
        assertEquals(new Arc(13, "case"), arcs.get(14));
        assertEquals(new Arc(2, "conj"), arcs.get(15));
        assertEquals(new Arc(1, "punct"), arcs.get(16));
    }

    @Test
    void namesAfterAColonAreListed() {
        assertEquals(
                List.of("its", "films", "Arco", "."),
                simplified("its/PRP$ films/NNS :/: Arco/NNP ,/, Borax/NNP ,/, Cortex/NNP ./."));
    }

    @Test
    void subjectBehindTheListIsNotOnIt() {
        assertEquals(
                List.of("like", "Arco", ",", "Lumen", "sells", "pumps"),
                simplified("like/IN Arco/NNP ,/, Borax/NNP and/CC Cortex/NNP ,/, Lumen/NNP sells/VBZ pumps/NNS"));
    }

    @Test
    void namesThatDescribeWhatFollowsAreNoList() {
        assertEquals(
                8,
                simplified("including/VBG Arco/NNP ,/, Borax/NNP and/CC Cortex/NNP pumps/NNS ./.")
                        .size());
    }

    @Test
    void placeBehindAPlaceIsNoList() {
        assertEquals(
                6, simplified("in/IN Paris/NNP ,/, Texas/NNP ,/, Monday/NNP").size());
    }

    @Test
    void legalFormBehindACommaBelongsToTheName() {
        String tagged = "Arco/NNP Group/NNP ,/, Inc./NNP grew/VBD";
        assertEquals(List.of("Group", "grew"), simplified(tagged));
        List<Arc> arcs =
                new ParserInput(words(tagged)).restored(List.of(new Arc(1, "nsubj"), new Arc(Arc.ROOT, "root")));
        assertEquals(new Arc(1, "compound"), arcs.get(0));
        assertEquals(new Arc(4, "nsubj"), arcs.get(1));
        assertEquals(new Arc(1, "punct"), arcs.get(2));
        assertEquals(new Arc(1, "flat"), arcs.get(3));
    }

    private static List<String> simplified(String tagged) {
        return new ParserInput(words(tagged)).words();
    }

    @Test
    void cityAndStateAreOneWordBeforeAFirm() {
        String tagged = "the/DT Palo/NNP Alto/NNP ,/, Calif.-based/JJ maker/NN grew/VBD";
        assertEquals(List.of("the", "Calif.-based", "maker", "grew"), simplified(tagged));
        List<Arc> arcs = new ParserInput(words(tagged))
                .restored(
                        List.of(new Arc(2, "det"), new Arc(2, "amod"), new Arc(3, "nsubj"), new Arc(Arc.ROOT, "root")));
        assertEquals(new Arc(5, "det"), arcs.get(0));
        assertEquals(new Arc(2, "compound"), arcs.get(1));
        assertEquals(new Arc(5, "amod"), arcs.get(2));
        assertEquals(new Arc(2, "punct"), arcs.get(3));
        assertEquals(new Arc(2, "appos"), arcs.get(4));
        assertEquals(
                List.of("a", "Reston", "company", "grew"),
                simplified("a/DT Reston/NNP ,/, Va./NNP ,/, company/NN grew/VBD"));
    }

    @Test
    void whatStandsBeforeTheSeatOfTheNextFirmIsNoCity() {
        String monday = "on/IN Monday/NNP ,/, Oslo-based/JJ Acme/NNP fell/VBD";
        assertEquals(6, simplified(monday).size());
        String bank = "at/IN Borax/NNP ,/, Oslo-based/JJ Acme/NNP fell/VBD";
        assertEquals(6, simplified(bank).size());
        String several = "the/DT Netherlands/NNP ,/, Germany/NNP ,/, France/NNP and/CC Spain/NNP fell/VBD";
        assertEquals(9, simplified(several).size());
    }

    @Test
    void cityAndStateOfWhoDidItAreOneWord() {
        assertEquals(List.of("by", "Ohio-based", "Acme"), simplified("by/IN Lima/NNP ,/, Ohio-based/JJ Acme/NNP"));
        assertEquals(5, simplified("by/IN Borax/NNP ,/, Oslo-based/JJ Acme/NNP").size());
        assertEquals(5, simplified("in/IN Lima/NNP ,/, Ohio-based/JJ Acme/NNP").size());
    }

    private static List<CoreLabel> words(String tagged) {
        List<CoreLabel> words = new ArrayList<>();
        for (String word : tagged.split(" ")) {
            int slash = word.lastIndexOf('/');
            CoreLabel label = new CoreLabel();
            label.setWord(word.substring(0, slash));
            label.setTag(word.substring(slash + 1));
            words.add(label);
        }
        return words;
    }
}
