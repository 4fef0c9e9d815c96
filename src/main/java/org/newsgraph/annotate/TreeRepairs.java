package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Token;

/**
 * Corrects arcs that the parser is known to get wrong.
 *
 * <ul>
 *   <li>A gerund after its preposition taken for an adjective: {@code barred from [selling resins]}, <em>selling</em> an
 *       {@code amod} of <em>resins</em> ⇒ <em>selling</em> the {@code advcl} of <em>barred</em>, <em>resins</em> its
 *       {@code obj}.
 *   <li>A partner taken for the subject of a purpose: {@code merged with [Borax to form Cortex]}, <em>Borax</em> the
 *       {@code nsubj} of <em>form</em> ⇒ <em>Borax</em> an {@code obl} of <em>merged</em>.
 * </ul>
 */
final class TreeRepairs {

    private TreeRepairs() {}

    static List<Arc> repaired(List<Token> tokens, List<Arc> arcs) {
        List<Arc> repaired = new ArrayList<>(arcs);
        for (int gerund = 1; gerund < tokens.size(); gerund++) {
            Arc arc = arcs.get(gerund);
            int noun = arc.head();
            boolean adjective = tokens.get(gerund).tag().equals("VBG")
                    && arc.relation().equals("amod")
                    && noun > gerund
                    && arcs.get(gerund - 1).head() == noun
                    && arcs.get(gerund - 1).relation().equals("case")
                    && arcs.get(noun).head() != Arc.ROOT;
            if (adjective) {
                repaired.set(gerund, new Arc(arcs.get(noun).head(), "advcl"));
                repaired.set(gerund - 1, new Arc(gerund, "mark"));
                repaired.set(noun, new Arc(gerund, "obj"));
            }
        }
        for (int subject = 1; subject < tokens.size(); subject++) {
            freeFromPurpose(subject, tokens, arcs, repaired);
        }
        return repaired;
    }

    private static void freeFromPurpose(int subject, List<Token> tokens, List<Arc> arcs, List<Arc> repaired) {
        int infinitive = arcs.get(subject).head();
        if (!arcs.get(subject).relation().equals("nsubj")
                || infinitive <= subject
                || arcs.get(infinitive).head() == Arc.ROOT) {
            return;
        }
        int preposition = Arc.ROOT;
        boolean purpose = false;
        for (int i = 0; i < infinitive; i++) {
            if (arcs.get(i).head() == infinitive && arcs.get(i).relation().equals("mark")) {
                if (i < subject
                        && tokens.get(i).tag().equals("IN")
                        && !tokens.get(i).lemma().equals("for")) {
                    preposition = i;
                } else if (i > subject && tokens.get(i).lemma().equals("to")) {
                    purpose = true;
                }
            }
        }
        if (purpose && preposition != Arc.ROOT) {
            repaired.set(preposition, new Arc(subject, "case"));
            repaired.set(subject, new Arc(arcs.get(infinitive).head(), "obl"));
        }
    }
}
