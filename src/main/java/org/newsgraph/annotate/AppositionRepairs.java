package org.newsgraph.annotate;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Arc;

/**
 * Tells which names and descriptions speak of the same.
 *
 * <ul>
 *   <li>A name taken for another name of the firm before it: {@code A rival of [Borax, Cortex], grew}, <em>Cortex</em> an
 *       {@code appos} of <em>Borax</em> ⇒ of <em>rival</em>.
 *   <li>A name after what it names, hung elsewhere: {@code left and set up [a studio, Borax], in May}, <em>Borax</em> an
 *       {@code obj} of <em>left</em> ⇒ an {@code appos} of <em>studio</em>.
 *   <li>A name after the last of several: {@code Borax and [the French agency, Cortex]}, <em>Cortex</em> an {@code appos} of
 *       <em>Borax</em> ⇒ of <em>agency</em>.
 *   <li>A description of the last of two taken for one of the first: {@code Borax and [Cortex, a maker] of resins}, <em>maker</em>
 *       an {@code appos} of <em>Borax</em> ⇒ of <em>Cortex</em>.
 *   <li>The same where the parser has lost what joins the two: {@code the chief [Lee and Ann Chan, the head of Borax]}, <em>head</em>
 *       an {@code appos} of <em>chief</em> ⇒ of <em>Chan</em>.
 *   <li>A post of earlier taken for an object: {@code succeeded by [Lee, previously a chemist] at Borax} ⇒ <em>chemist</em> is an
 *       {@code appos} of <em>Lee</em>.
 *   <li>A description between two names taken for one more: {@code Lee, a chemist, and Chan}, <em>chemist</em> a {@code conj} of
 *       <em>Lee</em> ⇒ an {@code appos}.
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

    /** Nouns for somebody who works at a firm. */
    private static final Set<String> POSTS = Set.of(
            "lawyer",
            "attorney",
            "analyst",
            "economist",
            "strategist",
            "professor",
            "lecturer",
            "researcher",
            "scientist",
            "engineer",
            "doctor",
            "official",
            "executive",
            "manager",
            "trader",
            "banker",
            "broker",
            "adviser",
            "officer",
            "fellow",
            "teacher");

    private final RepairedSentence tree;

    private AppositionRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        AppositionRepairs repairs = new AppositionRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.attachToRelation(i);
            repairs.nameBefore(i);
            repairs.describeNearest(i);
            repairs.describeLastOfTwo(i);
            repairs.describeEarlier(i);
            repairs.describeBetween(i);
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
                && (RELATIONAL.contains(tree.token(noun).lemma()) || isSomebodyAt(noun, other))
                && tree.relation(noun).matches("nsubj|nsubj:pass|obj|obl")
                && tree.child(noun, "appos").isEmpty()
                && tree.child(noun, "cop").isEmpty();
        if (related) {
            tree.set(name, new Arc(noun, "appos"));
        }
    }

    /** <em>A lawyer at Acme, Ann Lee</em>; not <em>a lawyer in Boston, Massachusetts</em>. */
    private boolean isSomebodyAt(int noun, int firm) {
        return POSTS.contains(tree.token(noun).lemma())
                && tree.child(firm, "case")
                        .filter(c -> tree.token(c).text().matches("at|with|for"))
                        .isPresent();
    }

    private void nameBefore(int name) {
        int comma = tree.first(name) - 1;
        int noun = comma - 1;
        int head = tree.head(name);
        boolean after = noun > 0
                && tree.is(comma, ",")
                && tree.token(name).isProperNoun()
                && !tree.token(name).nameTag().equals("LOCATION")
                && tree.relation(name).matches("obj|appos|dep|conj")
                && (head == comma
                        || head != Arc.ROOT && head < noun && !tree.isAbove(head, noun)
                        || tree.isChild(noun, head, "conj")
                                && tree.relation(name).equals("appos")
                        || isStrange(name, head))
                && isIntroduced(noun)
                && !isListed(name);
        if (after) {
            tree.attach(name, noun, "appos");
        }
    }

    /** Whether a name cannot be what the arc says: the coordinate or the object of a verb that has one behind itself. */
    private boolean isStrange(int name, int head) {
        if (head == Arc.ROOT || head > name) {
            return false;
        }
        boolean coordinate =
                tree.relation(name).equals("conj") && tree.token(head).isVerb();
        boolean farOff = tree.relation(name).matches("obj|appos")
                && tree.child(name, "cc").isEmpty()
                && tree.head(name - 1) != head
                && nearerVerb(head, name);
        return coordinate && tree.child(name, "cc").isEmpty() || farOff;
    }

    /** Whether another verb stands between a word and a name. */
    private boolean nearerVerb(int head, int name) {
        for (int i = head + 1; i < name; i++) {
            if (tree.token(i).isVerb() && tree.isAbove(head, i)) {
                return true;
            }
        }
        return false;
    }

    /** <em>another studio</em>, <em>his firm</em>: one thing, said with an article or an owner. */
    private boolean isIntroduced(int noun) {
        return tree.token(noun).tag().equals("NN")
                && !tree.token(noun).lemma().matches("year|month|week|day|night|morning|time|%|percent|cent")
                && (tree.child(noun, "det").isPresent()
                        || tree.child(noun, "nmod:poss").isPresent());
    }

    /** Whether a name is followed by others. */
    private boolean isListed(int name) {
        int after = name + 1;
        boolean more = after < tree.size() && tree.token(after).tag().equals("CC")
                || tree.child(name, "conj").isPresent();
        return more
                || tree.is(after, ",")
                        && after + 1 < tree.size()
                        && tree.token(after + 1).tag().matches("CC|NNP|DT");
    }

    private void describeNearest(int noun) {
        int first = tree.head(noun);
        int nearest = tree.first(noun) - 2;
        boolean described = tree.relation(noun).equals("appos")
                && nearest > first
                && first != Arc.ROOT
                && tree.is(nearest + 1, ",")
                && tree.token(noun).tag().equals("NN")
                && tree.token(nearest).isProperNoun()
                && tree.isChild(nearest, first, "conj")
                && tree.child(noun, "conj").isEmpty()
                && tree.child(noun, "det").isPresent();
        if (described) {
            tree.set(noun, new Arc(nearest, "appos"));
        }
    }

    private void describeLastOfTwo(int noun) {
        int nearest = tree.first(noun) - 2;
        boolean described = tree.relation(noun).equals("appos")
                && nearest > 2
                && tree.is(nearest + 1, ",")
                && tree.token(noun).tag().equals("NN")
                && tree.child(noun, "conj").isEmpty()
                && tree.child(noun, "det").isPresent();
        int and = described ? beforeCapitals(nearest) : nearest;
        if (and < nearest
                && tree.is(and, "and")
                && tree.token(and - 1).isCapitalized()
                && !tree.token(beforeCapitals(and - 1)).text().matches("of|for|in")
                && tree.head(noun) < and
                && tree.head(noun) != Arc.ROOT) {
            tree.attach(noun, nearest, "appos");
        }
    }

    /** The last token, from one leftwards, that begins with no capital; the first, if all do. */
    private int beforeCapitals(int token) {
        int at = token;
        while (at > 0 && tree.token(at).isCapitalized()) {
            at--;
        }
        return at;
    }

    private void describeEarlier(int noun) {
        Optional<Integer> adverb = tree.child(noun, "advmod")
                .filter(a ->
                        tree.token(a).lemma().matches("previously|formerly|once|currently|now|then|earlier|later"));
        boolean post = adverb.isPresent()
                && adverb.get() == tree.first(noun)
                && adverb.get() > 1
                && tree.token(noun).tag().equals("NN")
                && tree.child(noun, "cop").isEmpty()
                && tree.relation(noun).matches("obj|obl|dep|conj|appos|parataxis|advcl|xcomp")
                && tree.is(adverb.get() - 1, ",");
        if (post && tree.token(adverb.get() - 2).isProperNoun()) {
            tree.attach(noun, adverb.get() - 2, "appos");
        }
    }

    private void describeBetween(int noun) {
        int name = tree.head(noun);
        int first = tree.first(noun);
        boolean between = tree.relation(noun).equals("conj")
                && tree.token(noun).tag().equals("NN")
                && tree.is(noun + 1, ",")
                && tree.is(first - 1, ",")
                && name == first - 2
                && tree.token(name).isProperNoun()
                && tree.token(first).text().matches("an?|the")
                && tree.child(noun, "cc").isEmpty()
                && tree.child(name, "conj").equals(Optional.of(noun));
        if (between) {
            tree.set(noun, new Arc(name, "appos"));
        }
    }
}
