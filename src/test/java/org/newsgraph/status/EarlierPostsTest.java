package org.newsgraph.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;

/** Posts that were held before, on hand-written parses. */
class EarlierPostsTest {

    private static EarlierPosts posts(String conllu) {
        Sentence sentence = Conllu.article(conllu).sentences().get(0);
        return new EarlierPosts(sentence, new Roles(sentence));
    }

    @Test
    void whatSomebodyServedAsBeforeSheCameIsPast() {
        EarlierPosts posts = posts("""
                1 Prior prior _ RB _ 3 advmod
                2 to to _ IN _ 3 mark
                3 joining join _ VBG _ 7 advcl
                4 Acme Acme _ NNP _ 3 obj
                5 , , _ , _ 7 punct
                6 she she _ PRP _ 7 nsubj
                7 served serve _ VBD _ 0 root
                8 as as _ IN _ 9 case
                9 president president _ NN _ 7 obl
                """);
        assertThat(posts.isTold()).isTrue();
        assertThat(posts.isPost(8)).isTrue();
    }

    @Test
    void whatSomebodyWasUntilRecentlyIsPast() {
        assertThat(posts("""
                        1 Lee Lee _ NNP _ 0 root
                        2 , , _ , _ 1 punct
                        3 until until _ IN _ 4 case
                        4 recently recently _ RB _ 5 advmod
                        5 chairman chairman _ NN _ 1 appos
                        """).isPost(4)).isTrue();
    }

    @Test
    void whatSomebodyServedAsIsNotAlwaysPast() {
        assertThat(posts("""
                        1 She she _ PRP _ 2 nsubj
                        2 served serve _ VBD _ 0 root
                        3 as as _ IN _ 4 case
                        4 president president _ NN _ 2 obl
                        """).isPost(3)).isFalse();
    }
}
