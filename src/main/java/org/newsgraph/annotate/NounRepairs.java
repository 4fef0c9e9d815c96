package org.newsgraph.annotate;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Token;

/**
 * Corrects what the parser hangs on the wrong noun, or on the right one without saying as what.
 *
 * <ul>
 *   <li>A name taken for another name of the firm before it: {@code A rival of [Borax, Cortex], grew}, <em>Cortex</em> an
 *       {@code appos} of <em>Borax</em> ⇒ of <em>rival</em>.
 *   <li>A list whose last member alone owns: {@code Arco, Borax and Cortex's unit Lumen}, <em>Arco</em> the {@code nmod:poss} of
 *       <em>unit</em> ⇒ <em>Cortex</em>, and <em>unit</em> a {@code conj} of <em>Arco</em>.
 *   <li>A participle after a comma that nothing is known of: {@code Borax, made by Cortex,}, <em>made</em> a {@code dep} of
 *       <em>Borax</em> ⇒ its {@code acl}.
 * </ul>
 */
final class NounRepairs {

    /** Nouns for somebody who stands to a firm in some way. */
    private static final Set<String> RELATIONAL = Set.of(
            "rival",
            "competitor",
            "subsidiary",
            "unit",
            "arm",
            "division",
            "owner",
            "shareholder",
            "parent",
            "supplier",
            "customer",
            "client",
            "partner",
            "founder",
            "co-founder",
            "maker",
            "manufacturer",
            "developer",
            "creator",
            "backer",
            "investor",
            "boss",
            "head",
            "chief",
            "chairman",
            "chairwoman",
            "president",
            "director",
            "brand");

    private final List<Token> tokens;
    private final RepairedTree tree;

    private NounRepairs(List<Token> tokens, List<Arc> arcs) {
        this.tokens = tokens;
        this.tree = new RepairedTree(arcs);
    }

    static List<Arc> repaired(List<Token> tokens, List<Arc> arcs) {
        NounRepairs repairs = new NounRepairs(tokens, arcs);
        for (int i = 1; i < tokens.size(); i++) {
            repairs.attachToRelation(i);
            repairs.nameParticiple(i);
            repairs.freeFromList(i);
        }
        return repairs.tree.arcs();
    }

    private void attachToRelation(int name) {
        int other = tree.head(name);
        boolean afterName = tree.relation(name).equals("appos")
                && other < name
                && tokens.get(name).isProperNoun()
                && tokens.get(other).isProperNoun()
                && tree.relation(other).equals("nmod")
                && tokens.get(first(name) - 1).text().equals(",");
        if (!afterName) {
            return;
        }
        int noun = tree.head(other);
        boolean related = noun < other
                && RELATIONAL.contains(tokens.get(noun).lemma())
                && tree.relation(noun).matches("nsubj|nsubj:pass|obj|obl")
                && tree.child(noun, "appos").isEmpty()
                && tree.child(noun, "cop").isEmpty();
        if (related) {
            tree.set(name, new Arc(noun, "appos"));
        }
    }

    /** The first word of what hangs on a token. */
    private int first(int head) {
        int first = head;
        while (first > 1 && tree.isAbove(head, first - 1)) {
            first--;
        }
        return first;
    }

    private void freeFromList(int owner) {
        int first = tree.head(owner);
        boolean last = first != Arc.ROOT
                && owner + 2 < tokens.size()
                && tree.relation(owner).startsWith("conj")
                && tree.relation(first).equals("nmod:poss")
                && tree.isChild(owner + 1, owner, "case")
                && tokens.get(owner + 1).tag().equals("POS");
        if (!last) {
            return;
        }
        int owned = tree.head(first);
        boolean named = tokens.get(owned).tag().equals("NN")
                && owned + 1 < tokens.size()
                && tokens.get(owned + 1).isProperNoun();
        boolean several =
                tokens.subList(first, owner).stream().anyMatch(t -> t.text().equals(","));
        if (named && several) {
            tree.set(first, tree.arc(owned));
            tree.set(owned, new Arc(first, "conj"));
            tree.set(owner, new Arc(owned, "nmod:poss"));
        }
    }

    private void nameParticiple(int participle) {
        int noun = tree.head(participle);
        boolean unnamed = tokens.get(participle).tag().equals("VBN")
                && tree.relation(participle).equals("dep")
                && noun != Arc.ROOT
                && noun < participle
                && tokens.get(noun).isNoun()
                && tokens.get(participle - 1).text().equals(",")
                && tree.child(participle, "nsubj").isEmpty()
                && tree.child(participle, "aux").isEmpty()
                && tree.child(participle, "aux:pass").isEmpty();
        if (unnamed) {
            tree.set(participle, new Arc(noun, "acl"));
        }
    }
}
