package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;

class RepairedTreeTest {

    @Test
    void aCircleIsOpenedAtItsFirstToken() {
        RepairedTree tree =
                new RepairedTree(List.of(new Arc(1, "nsubj"), new Arc(Arc.ROOT, "root"), new Arc(1, "obj")));
        tree.set(1, new Arc(2, "acl"));
        assertThat(tree.arcs()).containsExactly(new Arc(1, "nsubj"), new Arc(Arc.ROOT, "dep"), new Arc(1, "obj"));
    }

    @Test
    void nothingIsHungBelowItself() {
        RepairedTree tree = new RepairedTree(List.of(new Arc(1, "nsubj"), new Arc(Arc.ROOT, "root")));
        tree.attach(1, 0, "acl");
        assertThat(tree.arcs()).containsExactly(new Arc(1, "nsubj"), new Arc(Arc.ROOT, "root"));
    }

    @Test
    void whatTakesThePlaceOfTheRootIsTheRootWhateverItWasBefore() {
        RepairedTree tree = new RepairedTree(List.of(new Arc(1, "nsubj"), new Arc(Arc.ROOT, "root")));
        tree.set(0, new Arc(tree.head(1), "nsubj"));
        tree.set(1, new Arc(0, "ccomp"));
        assertThat(tree.arcs()).containsExactly(new Arc(Arc.ROOT, "root"), new Arc(0, "ccomp"));
    }
}
