package org.newsgraph.annotate;

import java.util.Set;
import org.newsgraph.language.Arc;

/**
 * Tells which of several names and descriptions speak of the same, and which of a list.
 *
 * <ul>
 *   <li>A name taken for another name of the firm before it: {@code A rival of [Borax, Cortex], grew}, <em>Cortex</em> an
 *       {@code appos} of <em>Borax</em> ⇒ of <em>rival</em>.
 *   <li>A list whose last member alone owns: {@code Arco, Borax and Cortex's unit Lumen}, <em>Arco</em> the {@code nmod:poss} of
 *       <em>unit</em> ⇒ <em>Cortex</em>, and <em>unit</em> a {@code conj} of <em>Arco</em>.
 *   <li>Somebody else taken for a second name of what is described: {@code the firm [Borax and Cortex]}, <em>Cortex</em> a
 *       {@code conj} of <em>Borax</em> ⇒ of <em>firm</em>.
 *   <li>The next of a list taken for a second name: {@code the singer Lee, the dancer Chan and ...}, <em>dancer</em> an
 *       {@code appos} of <em>Lee</em> ⇒ its {@code conj}.
 * </ul>
 */
final class AppositionRepairs {

    /** Nouns for somebody who stands to a firm in some way. */
    private static final Set<String> RELATIONAL = Set.of(
            "rival",
            "secretary",
            "commissioner",
            "spokesperson",
            "spokeswoman",
            "spokesman",
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

    private final RepairedSentence tree;

    private AppositionRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        AppositionRepairs repairs = new AppositionRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.attachToRelation(i);
            repairs.freeFromList(i);
            repairs.freeFromDescribed(i);
            repairs.listNext(i);
        }
    }

    private void attachToRelation(int name) {
        int other = tree.head(name);
        boolean afterName = tree.relation(name).equals("appos")
                && other < name
                && tree.token(name).isProperNoun()
                && tree.token(other).isProperNoun()
                && tree.relation(other).equals("nmod")
                && tree.token(tree.first(name) - 1).text().equals(",");
        if (!afterName) {
            return;
        }
        int noun = tree.head(other);
        boolean related = noun < other
                && RELATIONAL.contains(tree.token(noun).lemma())
                && tree.relation(noun).matches("nsubj|nsubj:pass|obj|obl")
                && tree.child(noun, "appos").isEmpty()
                && tree.child(noun, "cop").isEmpty();
        if (related) {
            tree.set(name, new Arc(noun, "appos"));
        }
    }

    private void freeFromList(int owner) {
        int first = tree.head(owner);
        boolean last = first != Arc.ROOT
                && owner + 2 < tree.size()
                && tree.relation(owner).startsWith("conj")
                && tree.relation(first).equals("nmod:poss")
                && tree.isChild(owner + 1, owner, "case")
                && tree.token(owner + 1).tag().equals("POS");
        if (!last) {
            return;
        }
        int owned = tree.head(first);
        boolean named = tree.token(owned).tag().equals("NN")
                && owned + 1 < tree.size()
                && tree.token(owned + 1).isProperNoun();
        boolean several = tree.tokens().subList(first, owner).stream()
                .anyMatch(t -> t.text().equals(","));
        if (named && several) {
            tree.set(first, tree.arc(owned));
            tree.set(owned, new Arc(first, "conj"));
            tree.set(owner, new Arc(owned, "nmod:poss"));
        }
    }

    private void freeFromDescribed(int other) {
        int name = tree.head(other);
        if (!tree.relation(other).startsWith("conj") || name == Arc.ROOT || name > other) {
            return;
        }
        int noun = tree.head(name);
        boolean described = noun != Arc.ROOT
                && tree.relation(name).matches("dep|appos")
                && noun == tree.first(name) - 1
                && tree.token(noun).tag().equals("NN")
                && tree.token(name).isProperNoun()
                && tree.token(other).isProperNoun();
        if (described) {
            tree.set(other, new Arc(noun, tree.relation(other)));
        }
    }

    private void listNext(int noun) {
        int before = tree.head(noun);
        boolean named = tree.relation(noun).equals("appos")
                && !tree.token(noun).isProperNoun()
                && before < noun
                && tree.token(before).isProperNoun()
                && noun + 1 < tree.size()
                && tree.token(noun + 1).isProperNoun()
                && tree.isAbove(noun, noun + 1);
        boolean more = tree.child(noun, "conj").isPresent();
        if (named && more) {
            tree.attach(noun, before, "conj");
        }
    }
}
