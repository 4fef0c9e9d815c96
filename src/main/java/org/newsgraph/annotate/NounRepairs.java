package org.newsgraph.annotate;

import java.util.List;
import java.util.Optional;
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
 *   <li>What is agreed or planned taken for what the verb makes somebody do: {@code reached [an agreement] to buy Borax},
 *       <em>buy</em> an {@code xcomp} of <em>reached</em> ⇒ an {@code acl} of <em>agreement</em>.
 *   <li>An indirect object without a direct one: {@code bought the firm Borax}, <em>firm</em> the {@code iobj} of <em>bought</em> ⇒
 *       its {@code obj}.
 *   <li>Somebody else taken for a second name of what is described: {@code the firm [Borax and Cortex]}, <em>Cortex</em> a
 *       {@code conj} of <em>Borax</em> ⇒ of <em>firm</em>.
 *   <li>A name taken for what is given to those it names: {@code gave the firm Borax a value}, <em>Borax</em> the {@code obj} of
 *       <em>gave</em> and <em>value</em> its {@code dep} ⇒ <em>value</em> the {@code obj}, <em>Borax</em> an {@code appos} of
 *       <em>firm</em>.
 *   <li>The next of a list taken for a second name: {@code the singer Lee, the dancer Chan and ...}, <em>dancer</em> an
 *       {@code appos} of <em>Lee</em> ⇒ its {@code conj}.
 *   <li>A participle taken for part of a preposition: {@code a firm [based in] Bergen}, <em>based</em> a {@code case} of
 *       <em>Bergen</em> ⇒ the {@code acl} of <em>firm</em>, <em>Bergen</em> its {@code obl}.
 *   <li>A description taken for a subject: {@code Borax, the firm controlled by Lee,}, <em>firm</em> the {@code nsubj} of
 *       <em>controlled</em>, a {@code dep} of <em>Borax</em> ⇒ an {@code appos} of <em>Borax</em>, <em>controlled</em> its
 *       {@code acl}.
 *   <li>A participle after a comma that nothing is known of: {@code Borax, made by Cortex,}, <em>made</em> a {@code dep} of
 *       <em>Borax</em> ⇒ its {@code acl}.
 * </ul>
 */
final class NounRepairs {

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

    /** What somebody makes, has or gets who will do something. */
    private static final Set<String> PLANS = Set.of(
            "agreement",
            "deal",
            "contract",
            "pact",
            "plan",
            "offer",
            "bid",
            "right",
            "option",
            "decision",
            "effort",
            "attempt",
            "step",
            "promise",
            "permission",
            "approval",
            "chance",
            "opportunity",
            "proposal",
            "intention",
            "licence",
            "license",
            "interest",
            "hope",
            "threat",
            "refusal");

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
            repairs.attachPlan(i);
            repairs.freeFromPreposition(i);
            repairs.attachDescription(i);
            repairs.freeFromGiven(i);
            repairs.makeDirect(i);
            repairs.freeFromDescribed(i);
            repairs.listNext(i);
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

    private void listNext(int noun) {
        int before = tree.head(noun);
        boolean named = tree.relation(noun).equals("appos")
                && !tokens.get(noun).isProperNoun()
                && before < noun
                && tokens.get(before).isProperNoun()
                && noun + 1 < tokens.size()
                && tokens.get(noun + 1).isProperNoun()
                && tree.isAbove(noun, noun + 1);
        boolean more = tree.child(noun, "conj").isPresent();
        if (named && more) {
            tree.attach(noun, before, "conj");
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

    private void attachPlan(int verb) {
        int above = tree.head(verb);
        boolean open = tree.relation(verb).equals("xcomp")
                || tree.relation(verb).equals("ccomp")
                        && tree.child(verb, "nsubj").isEmpty();
        if (!open || above < 0 || above > verb || !is(verb - 1, "to")) {
            return;
        }
        int noun = verb - 2;
        boolean planned = noun > above && PLANS.contains(tokens.get(noun).lemma()) && tree.isChild(noun, above, "obj");
        if (planned) {
            tree.set(verb, new Arc(noun, "acl"));
        }
    }

    private void makeDirect(int noun) {
        if (tree.relation(noun).equals("iobj")
                && tree.child(tree.head(noun), "obj").isEmpty()
                && tree.child(tree.head(noun), "ccomp").isEmpty()
                && tree.child(tree.head(noun), "xcomp").isEmpty()
                && tokens.get(noun).isNoun()) {
            tree.set(noun, new Arc(tree.head(noun), "obj"));
        }
    }

    private void freeFromPreposition(int participle) {
        int place = tree.head(participle);
        boolean part = tokens.get(participle).tag().equals("VBN")
                && tree.relation(participle).equals("case")
                && place > participle + 1
                && tree.isChild(participle + 1, place, "case")
                && tree.relation(place).equals("nmod")
                && tree.head(place) < participle;
        if (part) {
            tree.set(participle, new Arc(tree.head(place), "acl"));
            tree.set(place, new Arc(participle, "obl"));
        }
    }

    private void attachDescription(int participle) {
        int noun = participle - 1;
        int name = tree.head(participle);
        boolean describing = tokens.get(participle).tag().equals("VBN")
                && tree.relation(participle).equals("dep")
                && name != Arc.ROOT
                && name < noun
                && tokens.get(name).isNoun()
                && tree.isChild(noun, participle, "nsubj")
                && tree.child(participle, "aux").isEmpty()
                && is(first(noun) - 1, ",");
        if (describing) {
            tree.set(noun, new Arc(name, "appos"));
            tree.set(participle, new Arc(noun, "acl"));
        }
    }

    private void freeFromGiven(int given) {
        int name = tree.head(given);
        boolean astray = tree.relation(given).equals("dep")
                && name != Arc.ROOT
                && name < given
                && tree.relation(name).equals("obj")
                && tokens.get(given).tag().equals("NN")
                && Character.isUpperCase(tokens.get(name).text().charAt(0))
                && tree.child(given, "det").isPresent();
        Optional<Integer> recipient = astray ? tree.child(tree.head(name), "iobj") : Optional.empty();
        recipient.filter(r -> r == first(name) - 1 || r == name - 1).ifPresent(r -> {
            tree.set(given, new Arc(tree.head(name), "obj"));
            tree.set(name, new Arc(r, "appos"));
        });
    }

    private void freeFromDescribed(int other) {
        int name = tree.head(other);
        if (!tree.relation(other).startsWith("conj") || name == Arc.ROOT || name > other) {
            return;
        }
        int noun = tree.head(name);
        boolean described = noun != Arc.ROOT
                && tree.relation(name).matches("dep|appos")
                && noun == first(name) - 1
                && tokens.get(noun).tag().equals("NN")
                && tokens.get(name).isProperNoun()
                && tokens.get(other).isProperNoun();
        if (described) {
            tree.set(other, new Arc(noun, tree.relation(other)));
        }
    }

    private boolean is(int token, String text) {
        return token >= 0 && tokens.get(token).text().equals(text);
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
