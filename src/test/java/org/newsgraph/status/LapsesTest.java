package org.newsgraph.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.frame.Cues;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Ontology;

/** What a contract that has ended says no more, on hand-written parses. No model is loaded. */
class LapsesTest {

    private static final Cues CUES = new FrameReader(Ontology.load(Path.of("ontology"), List.of())).cues();

    private static boolean noLonger(int trigger, String conllu) {
        Sentence sentence = Conllu.article(conllu).sentences().get(0);
        return new Lapses(sentence, new Roles(sentence), CUES).isNoLonger(trigger - 1);
    }

    @Test
    void lostContractToSupplySuppliesNoLonger() {
        assertThat(noLonger(6, """
                1 Acme Acme _ NNP _ 2 nsubj
                2 lost lose _ VBD _ 0 root
                3 its its _ PRP$ _ 4 nmod:poss
                4 contract contract _ NN _ 2 obj
                5 to to _ TO _ 6 mark
                6 supply supply _ VB _ 4 acl
                7 pumps pump _ NNS _ 6 obj
                """)).isTrue();
    }

    @Test
    void expiredDealIsADealNoLonger() {
        assertThat(noLonger(2, """
                1 The the _ DT _ 2 det
                2 deal deal _ NN _ 5 nsubj
                3 with with _ IN _ 4 case
                4 Acme Acme _ NNP _ 2 nmod
                5 expired expire _ VBD _ 0 root
                """)).isTrue();
    }

    @Test
    void contractThatWasWonHolds() {
        assertThat(noLonger(6, """
                1 Acme Acme _ NNP _ 2 nsubj
                2 won win _ VBD _ 0 root
                3 a a _ DT _ 4 det
                4 contract contract _ NN _ 2 obj
                5 to to _ TO _ 6 mark
                6 supply supply _ VB _ 4 acl
                7 pumps pump _ NNS _ 6 obj
                """)).isFalse();
    }

    private static boolean former(int trigger, String conllu) {
        Sentence sentence = Conllu.article(conllu).sentences().get(0);
        return new Lapses(sentence, new Roles(sentence), CUES).isFormer(trigger - 1);
    }

    @Test
    void whoLedItBeforeThatLeadsItNoMore() {
        assertThat(former(5, """
                1 Before before _ IN _ 2 case
                2 that that _ DT _ 5 obl
                3 , , _ , _ 5 punct
                4 she she _ PRP _ 5 nsubj
                5 led lead _ VBD _ 0 root
                6 Acme Acme _ NNP _ 5 obj
                """)).isTrue();
    }

    @Test
    void whatSomebodyHasAlsoServedAsIsOver() {
        String besides = """
                1 She she _ PRP _ 4 nsubj
                2 has have _ VBZ _ 4 aux
                3 also also _ RB _ 4 advmod
                4 served serve _ VBN _ 0 root
                5 as as _ IN _ 6 case
                6 president president _ NN _ 4 obl
                7 of of _ IN _ 8 case
                8 Acme Acme _ NNP _ 6 nmod
                """;
        assertThat(former(6, besides)).isTrue();
        assertThat(former(6, besides + """
                9 since since _ IN _ 10 case
                10 2011 2011 _ CD _ 4 obl
                """)).isFalse();
    }

    @Test
    void whatSomebodyUsedToDoIsOver() {
        assertThat(former(5, """
                1 Ann Ann _ NNP _ 0 root
                2 who who _ WP _ 3 nsubj
                3 used use _ VBD _ 1 acl:relcl
                4 to to _ TO _ 5 mark
                5 run run _ VB _ 3 xcomp
                6 Acme Acme _ NNP _ 5 obj
                """)).isTrue();
        assertThat(former(5, """
                1 Ann Ann _ NNP _ 0 root
                2 who who _ WP _ 3 nsubj
                3 likes like _ VBZ _ 1 acl:relcl
                4 to to _ TO _ 5 mark
                5 run run _ VB _ 3 xcomp
                6 Acme Acme _ NNP _ 5 obj
                """)).isFalse();
    }
}
