package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Tells who reports a sentence from what the sentence says.
 *
 * <p>{@code Borax was sold to Cortex, the Bergen Post has learned}: <em>Post</em> an {@code appos} of <em>Cortex</em>, or <em>learned</em>
 * the root with <em>sold</em> its subject ⇒ <em>sold</em> is the root, <em>learned</em> its {@code parataxis}, <em>Post</em> the
 * {@code nsubj} of that.
 */
final class ReportRepairs {

    private static final String REPORTING = "reveal|learn|understand|disclose|report|hear";

    private final RepairedSentence tree;

    private ReportRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        ReportRepairs repairs = new ReportRepairs(sentence);
        for (int i = 4; i < sentence.size(); i++) {
            boolean closed =
                    i + 1 == sentence.size() || sentence.token(i + 1).text().matches("[,.!\"”’]|''");
            if (closed
                    && sentence.token(i).lemma().matches(REPORTING)
                    && sentence.token(i).isVerb()) {
                repairs.part(i);
            }
        }
    }

    private void part(int verb) {
        int name = tree.firstAuxiliary(verb).orElse(verb) - 1;
        int first = name;
        while (first > 0 && tree.token(first - 1).isProperNoun()) {
            first--;
        }
        boolean named = first > 2 && tree.token(name).isProperNoun();
        int comma = named && tree.token(first - 1).text().equals("the") ? first - 2 : first - 1;
        if (!named || !tree.is(comma, ",")) {
            return;
        }
        told(verb).filter(clause -> clause < comma).ifPresent(clause -> {
            tree.set(clause, new Arc(Arc.ROOT, "root"));
            tree.set(verb, new Arc(clause, "parataxis"));
            tree.set(name, new Arc(verb, "nsubj"));
        });
    }

    /** The verb of what is reported. */
    private Optional<Integer> told(int verb) {
        int root = tree.root();
        return root == verb ? tree.child(verb, "csubj") : Optional.of(root).filter(r -> r >= 0);
    }
}
