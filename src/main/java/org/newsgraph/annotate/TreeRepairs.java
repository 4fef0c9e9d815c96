package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Token;

/**
 * Corrects arcs that the parser is known to get wrong.
 *
 * <p>A gerund after its preposition taken for an adjective: {@code barred from [selling resins]}, <em>selling</em> an
 * {@code amod} of <em>resins</em> ⇒ <em>selling</em> the {@code advcl} of <em>barred</em>, <em>resins</em> its
 * {@code obj}.
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
        return repaired;
    }
}
