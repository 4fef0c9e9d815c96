package org.newsgraph.annotate;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.language.Arc;

/**
 * Joins what a line of a table says with its label.
 *
 * <ul>
 *   <li>A noun and who or what it means: {@code [Head office]: Oslo}, <em>Oslo</em> a {@code dep} of <em>office</em> ⇒ an
 *       {@code appos}.
 *   <li>The members of a list, each explaining the one before: {@code Founders: [Lee, Moe]} ⇒ <em>Moe</em> a {@code conj} of
 *       <em>Lee</em>.
 *   <li>Who did it, hung on when it was: {@code Founded: [1988 by Lee]} ⇒ an {@code obl} of <em>Founded</em>.
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
        if (label < 0 || label >= LABEL_END || !tree.is(label + 1, ":")) {
            return;
        }
        if (tree.token(label).isNoun()) {
            firstValue(label).ifPresent(value -> {
                tree.set(value, new Arc(label, "appos"));
                if (tree.token(label).tag().endsWith("S")) {
                    joinList(label, value);
                }
            });
        } else if (tree.token(label).tag().equals("VBN")) {
            freeAgent(label);
        }
    }

    private Optional<Integer> firstValue(int label) {
        return IntStream.range(label + 2, tree.size())
                .boxed()
                .filter(i -> tree.head(i) == label
                        && tree.relation(i).matches("dep|parataxis|appos")
                        && tree.token(i).isNoun()
                        && tree.child(i, "nsubj").isEmpty())
                .findFirst();
    }

    private void joinList(int label, int first) {
        for (int i = first + 2; i < tree.size(); i++) {
            boolean listed = tree.relation(i).matches("appos|dep")
                    && tree.token(i).isProperNoun()
                    && (tree.head(i) == label || tree.isAbove(first, i));
            int begin = i;
            while (listed && begin > first + 1 && tree.isChild(begin - 1, i, "compound")) {
                begin--;
            }
            if (listed && tree.token(begin - 1).text().matches("[,;]")) {
                tree.attach(i, first, "conj");
            }
        }
    }

    private void freeAgent(int participle) {
        int date = participle + 2;
        if (date >= tree.size() || !tree.token(date).tag().equals("CD") || tree.head(date) != participle) {
            return;
        }
        tree.set(date, new Arc(participle, "obl"));
        for (int i = date + 2; i < tree.size(); i++) {
            if (tree.isChild(i, date, "nmod") && tree.child(i, "case").isPresent()) {
                tree.set(i, new Arc(participle, "obl"));
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
