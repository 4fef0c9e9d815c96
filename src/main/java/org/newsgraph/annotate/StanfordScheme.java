package org.newsgraph.annotate;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.newsgraph.language.Arc;

/**
 * Rewrites arcs of the older scheme, Stanford Dependencies, as those of Universal Dependencies.
 *
 * <p>Where the older scheme hangs a noun on its preposition and that on what it completes, the newer one hangs the noun there
 * and the preposition on the noun: {@code based -prep-> in -pobj-> Bergen} ⇒ {@code based -obl-> Bergen -case-> in}. It hangs
 * a conjunction on what follows it, and calls many relations otherwise. Schemes: M.-C. de Marneffe and C. D. Manning, Stanford
 * typed dependencies manual, 2008; J. Nivre et al., Universal Dependencies v2, LREC 2020.
 */
final class StanfordScheme {

    private static final Map<String, String> RENAMED = Map.ofEntries(
            entry("acomp", "xcomp"),
            entry("auxpass", "aux:pass"),
            entry("csubjpass", "csubj:pass"),
            entry("dobj", "obj"),
            entry("mwe", "fixed"),
            entry("neg", "advmod"),
            entry("nn", "compound"),
            entry("npadvmod", "obl:npmod"),
            entry("nsubjpass", "nsubj:pass"),
            entry("num", "nummod"),
            entry("number", "compound"),
            entry("poss", "nmod:poss"),
            entry("possessive", "case"),
            entry("preconj", "cc:preconj"),
            entry("predet", "det:predet"),
            entry("prt", "compound:prt"),
            entry("quantmod", "advmod"),
            entry("rcmod", "acl:relcl"));

    private final List<String> tags;
    private final List<Arc> older;
    private final RepairedTree tree;

    private StanfordScheme(List<String> tags, List<Arc> older) {
        this.tags = tags;
        this.older = older;
        this.tree = new RepairedTree(older);
    }

    static List<Arc> toUniversal(List<String> tags, List<Arc> older) {
        StanfordScheme scheme = new StanfordScheme(tags, older);
        for (int i = 0; i < tags.size(); i++) {
            scheme.rename(i);
        }
        for (int i = 0; i < tags.size(); i++) {
            scheme.moveConjunction(i);
            scheme.moveComplement(i);
        }
        return scheme.tree.arcs();
    }

    private void rename(int token) {
        int head = older.get(token).head();
        String relation = older.get(token).relation();
        tree.set(
                token,
                new Arc(
                        head,
                        switch (relation) {
                            case "vmod" -> isNominal(head) ? "acl" : "advcl";
                            case "tmod" -> isNominal(head) ? "nmod:tmod" : "obl:tmod";
                            case "aux" -> tags.get(token).equals("TO") ? "mark" : "aux";
                            default -> RENAMED.getOrDefault(relation, relation);
                        }));
    }

    private void moveConjunction(int conjunction) {
        int first = older.get(conjunction).head();
        if (older.get(conjunction).relation().equals("cc")) {
            for (int next = conjunction + 1; next < tags.size(); next++) {
                if (older.get(next).equals(new Arc(first, "conj"))) {
                    tree.attach(conjunction, next, "cc");
                    return;
                }
            }
        }
    }

    /** Hangs what completes a preposition, or the last of a chain of them, on what the phrase belongs to. */
    private void moveComplement(int complement) {
        int preposition = older.get(complement).head();
        if (!older.get(complement).relation().matches("pobj|pcomp") || preposition == Arc.ROOT) {
            return;
        }
        int outermost = preposition;
        while (isChained(outermost)) {
            outermost = older.get(outermost).head();
        }
        int governor = older.get(outermost).head();
        if (governor == Arc.ROOT) {
            return;
        }
        boolean clause = older.get(complement).relation().equals("pcomp")
                && tags.get(complement).startsWith("VB");
        tree.set(complement, new Arc(governor, clause ? clauseOf(governor) : phraseOf(governor)));
        tree.set(preposition, new Arc(complement, clause ? "mark" : "case"));
    }

    /** Whether a preposition follows on another: <em>from in</em> Bergen. */
    private boolean isChained(int preposition) {
        int head = older.get(preposition).head();
        return older.get(preposition).relation().matches("prep|pcomp")
                && head != Arc.ROOT
                && head < preposition
                && tags.get(head).matches("IN|TO")
                && older.get(head).relation().equals("prep");
    }

    private String clauseOf(int governor) {
        return isNominal(governor) ? "acl" : "advcl";
    }

    private String phraseOf(int governor) {
        boolean predicate = tree.child(governor, "cop").isPresent();
        return isNominal(governor) && !predicate ? "nmod" : "obl";
    }

    private boolean isNominal(int token) {
        return token != Arc.ROOT && tags.get(token).matches("NN.*|PRP.*|CD|WP|\\$|DT");
    }
}
