package org.newsgraph.annotate;

import org.newsgraph.language.Arc;

/**
 * Joins what a line of a table says with its label.
 *
 * <ul>
 *   <li>A noun and who or what it means: {@code [Head office]: Oslo}, <em>Oslo</em> a {@code dep} of <em>office</em> ⇒ an
 *       {@code appos}.
 *   <li>A bare participle taken for a preposition: {@code [Based in] Vienna.}, <em>Vienna</em> the root ⇒ an {@code obl} of
 *       <em>Based</em>.
 * </ul>
 */
final class FactLineRepairs {

    /** The last word of a label stands before this one. */
    private static final int LABEL_END = 5;

    private final RepairedSentence tree;

    private FactLineRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        FactLineRepairs repairs = new FactLineRepairs(sentence);
        if (sentence.size() > 2) {
            repairs.joinWithLabel();
            repairs.freeParticiple();
        }
    }

    private void joinWithLabel() {
        int label = tree.root();
        if (label < 0 || label >= LABEL_END || !tree.token(label).isNoun() || !tree.is(label + 1, ":")) {
            return;
        }
        for (int i = label + 2; i < tree.size(); i++) {
            boolean value = tree.head(i) == label && tree.relation(i).matches("dep|parataxis|appos");
            if (value && tree.token(i).isNoun() && tree.child(i, "nsubj").isEmpty()) {
                tree.set(i, new Arc(label, "appos"));
                return;
            }
        }
    }

    private void freeParticiple() {
        int place = tree.root();
        boolean fragment = place > 1
                && tree.token(place).isProperNoun()
                && tree.token(0).tag().equals("VBN")
                && tree.isChild(0, place, "case")
                && tree.isChild(1, place, "case");
        if (fragment) {
            for (int i = place + 1; i < tree.size(); i++) {
                if (tree.isChild(i, place, "punct")) {
                    tree.set(i, new Arc(0, "punct"));
                }
            }
            tree.set(0, new Arc(Arc.ROOT, "root"));
            tree.set(place, new Arc(0, "obl"));
        }
    }
}
