package org.newsgraph.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PartialTreeTest {

    private static final int SUBJECT = 2;
    private static final int OBJECT = 3;

    /** Borax(1) bought(2) Cortex(3) shares(4), up to where all four are on the stack or gone. */
    private static PartialTree read() {
        PartialTree tree = new PartialTree(4);
        tree.shift();
        tree.shift();
        tree.joinLeft(SUBJECT);
        tree.shift();
        tree.shift();
        tree.joinLeft(OBJECT);
        return tree;
    }

    @Test
    void givesEachWordItsHeadAndRelation() {
        PartialTree tree = read();
        tree.joinRight(OBJECT);
        tree.joinRight(1);
        assertTrue(tree.isComplete());
        assertEquals(2, tree.head(1));
        assertEquals(SUBJECT, tree.relation(1));
        assertEquals(4, tree.head(3));
        assertEquals(2, tree.head(4));
        assertEquals(0, tree.head(2));
        assertEquals(1, tree.relation(2));
    }

    @Test
    void knowsTheTopOfItsStackAndTheFrontOfItsBuffer() {
        PartialTree tree = new PartialTree(2);
        assertFalse(tree.mayJoin());
        assertEquals(0, tree.onStack(0));
        assertEquals(tree.nobody(), tree.onStack(1));
        assertEquals(1, tree.inBuffer(0));
        assertEquals(2, tree.inBuffer(1));
        assertEquals(tree.nobody(), tree.inBuffer(2));
        tree.shift();
        tree.shift();
        assertTrue(tree.mayJoin());
        assertTrue(tree.isBufferEmpty());
        assertFalse(tree.isComplete());
        assertEquals(2, tree.onStack(0));
        assertEquals(1, tree.onStack(1));
    }

    @Test
    void knowsTheOutermostChildrenAndThoseNextToThem() {
        PartialTree tree = new PartialTree(3);
        tree.shift();
        tree.shift();
        tree.shift();
        tree.joinLeft(OBJECT);
        tree.joinLeft(SUBJECT);
        assertEquals(1, tree.left(3));
        assertEquals(2, tree.nextLeft(3));
        assertEquals(tree.nobody(), tree.right(3));
        PartialTree other = new PartialTree(3);
        other.shift();
        other.shift();
        other.joinRight(SUBJECT);
        other.shift();
        other.joinRight(OBJECT);
        assertEquals(3, other.right(1));
        assertEquals(2, other.nextRight(1));
    }

    @Test
    void nobodyHasNeitherChildrenNorARelation() {
        PartialTree tree = read();
        int nobody = tree.nobody();
        assertEquals(nobody, tree.left(nobody));
        assertEquals(nobody, tree.nextRight(nobody));
        assertEquals(0, tree.relation(nobody));
    }
}
