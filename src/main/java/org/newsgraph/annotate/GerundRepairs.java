package org.newsgraph.annotate;

import org.newsgraph.language.Arc;

/**
 * Gives gerunds their place again: they are part of a clause, no adjective and no aside.
 *
 * <ul>
 *   <li>A gerund after its preposition taken for an adjective: {@code barred from [selling resins]}, <em>selling</em> an
 *       {@code amod} of <em>resins</em> ⇒ <em>selling</em> the {@code advcl} of <em>barred</em>, <em>resins</em> its
 *       {@code obj}; {@code stop [issuing licences]} likewise.
 *   <li>A gerund hung on its preposition: {@code barred Borax from selling}, <em>selling</em> a {@code dep} of <em>from</em> ⇒ the
 *       {@code advcl} of <em>barred</em>, <em>from</em> its {@code mark}.
 *   <li>What is stopped taken for an aside: {@code stopped [Borax shipping] resins}, <em>shipping</em> a {@code dep} ⇒ the
 *       {@code ccomp} of <em>stopped</em>.
 *   <li>What somebody is kept from hung on him, and its goal on the verb: {@code barred [its firms from selling] resins to
 *       Chad}, <em>selling</em> an {@code advcl} of <em>firms</em> ⇒ of <em>barred</em>, <em>Chad</em> an {@code obl} of
 *       <em>selling</em>.
 * </ul>
 */
final class GerundRepairs {

    private final RepairedSentence tree;

    private GerundRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        GerundRepairs repairs = new GerundRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.freeFromObject(i);
            repairs.freeFromBegun(i);
            repairs.freeFromPreposition(i);
        }
        for (int i = 1; i < sentence.size(); i++) {
            repairs.hangStopped(i);
            repairs.freeFromBarred(i);
        }
    }

    private void freeFromObject(int gerund) {
        int noun = tree.head(gerund);
        int preposition = gerund - 1;
        boolean adjective = tree.token(gerund).tag().equals("VBG")
                && tree.relation(gerund).equals("amod")
                && noun > gerund
                && tree.isChild(preposition, noun, "case")
                && tree.head(noun) != Arc.ROOT;
        if (adjective) {
            tree.set(gerund, new Arc(tree.head(noun), "advcl"));
            tree.set(preposition, new Arc(gerund, "mark"));
            tree.set(noun, new Arc(gerund, "obj"));
        }
    }

    private void freeFromBegun(int gerund) {
        int noun = tree.head(gerund);
        int verb = gerund - 1;
        boolean begun = tree.token(gerund).tag().equals("VBG")
                && tree.relation(gerund).equals("amod")
                && noun > gerund
                && tree.isChild(noun, verb, "obj")
                && tree.token(verb).lemma().matches("stop|start|begin|keep|cease|resume|continue|consider|halt");
        if (begun) {
            tree.set(gerund, new Arc(verb, "xcomp"));
            tree.set(noun, new Arc(gerund, "obj"));
        }
    }

    private void freeFromPreposition(int gerund) {
        int preposition = gerund - 1;
        boolean hung = tree.token(gerund).tag().equals("VBG")
                && tree.isChild(gerund, preposition, "dep")
                && tree.token(preposition).tag().equals("IN")
                && tree.head(preposition) != Arc.ROOT;
        if (hung) {
            tree.set(gerund, new Arc(tree.head(preposition), "advcl"));
            tree.set(preposition, new Arc(gerund, "mark"));
        }
    }

    private void hangStopped(int gerund) {
        int verb = tree.head(gerund);
        boolean stopped = tree.token(gerund).tag().equals("VBG")
                && tree.relation(gerund).equals("dep")
                && verb != Arc.ROOT
                && tree.token(verb).lemma().matches("stop|prevent|keep");
        if (stopped) {
            tree.set(gerund, new Arc(verb, tree.child(gerund, "nsubj").isPresent() ? "ccomp" : "xcomp"));
        }
    }

    private void freeFromBarred(int gerund) {
        int barred = tree.head(gerund);
        boolean hung = tree.token(gerund).tag().equals("VBG")
                && tree.relation(gerund).matches("advcl|acl")
                && barred != Arc.ROOT
                && barred < gerund
                && tree.relation(barred).matches("obj|nsubj:pass")
                && tree.child(gerund, "mark").filter(m -> tree.is(m, "from")).isPresent();
        int verb = hung ? tree.head(barred) : Arc.ROOT;
        boolean keeping = verb != Arc.ROOT
                && tree.token(verb)
                        .lemma()
                        .matches(
                                "ban|bar|block|stop|keep|prevent|prohibit|forbid|restrict|exclude|discourage|deter|hinder");
        if (!keeping) {
            return;
        }
        tree.set(gerund, new Arc(verb, "advcl"));
        for (int i = gerund + 1; i < tree.size(); i++) {
            boolean goal = tree.isChild(i, verb, "obl")
                    && tree.child(i, "case").filter(c -> tree.is(c, "to")).isPresent();
            if (goal) {
                tree.set(i, new Arc(gerund, "obl"));
            }
        }
    }
}
