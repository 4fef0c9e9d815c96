package org.newsgraph.annotate;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Arc;

/**
 * Tells what is done to whom, and what is given or agreed.
 *
 * <ul>
 *   <li>What is agreed or planned taken for what the verb makes somebody do: {@code reached [an agreement] to buy Borax},
 *       <em>buy</em> an {@code xcomp} of <em>reached</em> ⇒ an {@code acl} of <em>agreement</em>.
 *   <li>An indirect object without a direct one: {@code bought the firm Borax}, <em>firm</em> the {@code iobj} of <em>bought</em> ⇒
 *       its {@code obj}.
 *   <li>A name taken for what is given to those it names: {@code gave the firm Borax a value}, <em>Borax</em> the {@code obj} of
 *       <em>gave</em> and <em>value</em> its {@code dep} ⇒ <em>value</em> the {@code obj}, <em>Borax</em> an {@code appos} of
 *       <em>firm</em>.
 *   <li>All of somebody taken for another thing than he: {@code values [all of] Borax at $5m}, <em>all</em> the {@code obj} of
 *       <em>values</em> ⇒ <em>Borax</em>.
 *   <li>Who gets a post taken for a kind of it: {@code named [Lee chairman]}, <em>Lee</em> a {@code compound} of <em>chairman</em> ⇒
 *       the {@code obj} of <em>named</em>, <em>chairman</em> its {@code xcomp}.
 *   <li>A name taken for a kind of money: {@code fined the firm [Borax $5m]}, <em>Borax</em> a {@code compound} of <em>$</em> ⇒ a
 *       {@code dep} of <em>firm</em>, <em>$</em> the {@code obj} of <em>fined</em>.
 *   <li>Who gets the goods hung on the goods: {@code a supplier of [resins to Borax]}, <em>Borax</em> an {@code nmod} of
 *       <em>resins</em> ⇒ of <em>supplier</em>.
 *   <li>Who gets something hung on an aside: {@code sold Borax, which it owned, to Lee}, <em>Lee</em> an {@code obl} of
 *       <em>owned</em> ⇒ of <em>sold</em>.
 *   <li>A sum before a noun taken for the noun: {@code led the [$3m Series B]}, <em>B</em> a {@code dep} of <em>$</em> ⇒ the
 *       {@code obj} of <em>led</em>, <em>$</em> its {@code compound}.
 * </ul>
 */
final class ObjectRepairs {

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

    private final RepairedSentence tree;

    private ObjectRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        ObjectRepairs repairs = new ObjectRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.attachPlan(i);
            repairs.freeFromGiven(i);
            repairs.makeDirect(i);
            repairs.takeAll(i);
            repairs.freeFromPost(i);
            repairs.freeFromMoney(i);
            repairs.hangCustomer(i);
            repairs.freeFromAside(i);
            repairs.freeFromSum(i);
        }
    }

    private void freeFromPost(int post) {
        int verb = tree.head(post);
        boolean given = tree.relation(post).equals("obj")
                && verb != Arc.ROOT
                && verb < post
                && tree.token(verb).lemma().matches("name|appoint|elect|promote")
                && tree.token(post).tag().equals("NN");
        int name = post - 1;
        while (given && name > verb && tree.token(name).tag().matches("NN|JJ|VBG") && tree.head(name) == post) {
            name--;
        }
        int begin = given && isNamePart(name, post) ? name : post;
        while (begin > verb + 1 && begin <= name && (isNamePart(begin - 1, post) || isNamePart(begin - 1, name))) {
            begin--;
        }
        boolean person =
                begin < name || begin == name && tree.token(name).nameTag().equals("PERSON");
        if (person && tree.first(post) == begin) {
            tree.set(name, new Arc(verb, "obj"));
            tree.set(post, new Arc(verb, "xcomp"));
            for (int i = begin; i < name; i++) {
                tree.set(i, new Arc(name, "compound"));
            }
            for (int i = post + 1; i < tree.size(); i++) {
                if (tree.isChild(i, post, "acl") && tree.token(i).tag().equals("VBG") && tree.is(i - 1, ",")) {
                    tree.set(i, new Arc(verb, "advcl"));
                }
            }
        }
    }

    private boolean isNamePart(int token, int head) {
        return tree.isChild(token, head, "compound") && tree.token(token).isProperNoun();
    }

    private void attachPlan(int verb) {
        int above = tree.head(verb);
        boolean open = tree.relation(verb).equals("xcomp")
                || tree.relation(verb).equals("ccomp")
                        && tree.child(verb, "nsubj").isEmpty();
        if (!open || above < 0 || above > verb || !tree.is(verb - 1, "to")) {
            return;
        }
        int noun = verb - 2;
        boolean planned = noun > above && PLANS.contains(tree.token(noun).lemma()) && tree.isChild(noun, above, "obj");
        if (planned) {
            tree.set(verb, new Arc(noun, "acl"));
        }
    }

    private void freeFromGiven(int given) {
        int name = tree.head(given);
        boolean astray = tree.relation(given).equals("dep")
                && name != Arc.ROOT
                && name < given
                && tree.relation(name).equals("obj")
                && tree.token(given).tag().equals("NN")
                && Character.isUpperCase(tree.token(name).text().charAt(0))
                && tree.child(given, "det").isPresent();
        Optional<Integer> recipient = astray ? tree.child(tree.head(name), "iobj") : Optional.empty();
        recipient.filter(r -> r == tree.first(name) - 1 || r == name - 1).ifPresent(r -> {
            tree.set(given, new Arc(tree.head(name), "obj"));
            tree.set(name, new Arc(r, "appos"));
        });
    }

    private void makeDirect(int noun) {
        if (tree.relation(noun).equals("iobj")
                && tree.child(tree.head(noun), "obj").isEmpty()
                && tree.child(tree.head(noun), "ccomp").isEmpty()
                && tree.child(tree.head(noun), "xcomp").isEmpty()
                && tree.token(noun).isNoun()) {
            tree.set(noun, new Arc(tree.head(noun), "obj"));
        }
    }

    private void takeAll(int name) {
        int all = tree.head(name);
        boolean whole = tree.relation(name).equals("nmod")
                && all >= 0
                && tree.is(all, "all")
                && tree.isChild(all + 1, name, "case")
                && tree.is(all + 1, "of")
                && tree.token(name).isProperNoun()
                && tree.relation(all).matches("obj|nsubj.*");
        if (whole) {
            tree.set(name, tree.arc(all));
            tree.set(all, new Arc(name, "det:predet"));
            tree.set(all + 1, new Arc(all, "fixed"));
        }
    }

    private void freeFromMoney(int name) {
        int sign = tree.head(name);
        boolean kind = tree.token(name).isProperNoun()
                && tree.relation(name).equals("compound")
                && sign == name + 1
                && tree.token(sign).tag().equals("$");
        int verb = sign;
        while (kind && verb != Arc.ROOT && !tree.token(verb).isVerb()) {
            verb = tree.head(verb);
        }
        if (kind && verb != Arc.ROOT && verb < name) {
            tree.set(name, tree.arc(sign));
            tree.set(sign, new Arc(verb, "obj"));
        }
    }

    private void hangCustomer(int customer) {
        int goods = tree.head(customer);
        boolean delivered = tree.relation(customer).equals("nmod")
                && goods != Arc.ROOT
                && goods < customer
                && tree.relation(goods).equals("nmod")
                && tree.hasPreposition(customer, "to")
                && tree.hasPreposition(goods, "of")
                && tree.head(goods) != Arc.ROOT
                && tree.token(tree.head(goods)).lemma().matches("supplier|seller|exporter|provider|distributor|lender");
        if (delivered) {
            tree.set(customer, new Arc(tree.head(goods), "nmod"));
        }
    }

    private void freeFromAside(int customer) {
        int inner = tree.head(customer);
        boolean behind = tree.relation(customer).equals("obl")
                && inner != Arc.ROOT
                && inner < customer
                && tree.hasPreposition(customer, "to")
                && tree.child(customer, "case").filter(c -> tree.is(c - 1, ",")).isPresent()
                && tree.relation(inner).matches("acl:relcl|acl");
        int outer = behind ? tree.head(inner) : Arc.ROOT;
        while (outer != Arc.ROOT && !tree.token(outer).isVerb()) {
            outer = tree.head(outer);
        }
        boolean giving = outer != Arc.ROOT
                && tree.token(outer)
                        .lemma()
                        .matches("sell|give|hand|transfer|pass|offer|license|supply|return|rent|lease");
        if (giving) {
            tree.set(customer, new Arc(outer, "obl"));
        }
    }

    private void freeFromSum(int noun) {
        int sign = tree.head(noun);
        boolean hung = tree.relation(noun).equals("dep")
                && sign != Arc.ROOT
                && sign < noun
                && tree.token(sign).tag().equals("$")
                && tree.token(noun).isNoun();
        for (int i = sign + 1; hung && i < noun; i++) {
            hung = tree.token(i).tag().equals("CD") || tree.isChild(i, noun, "compound");
        }
        if (!hung) {
            return;
        }
        tree.set(noun, tree.arc(sign));
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) == sign && !tree.token(i).tag().equals("CD")) {
                tree.set(i, new Arc(noun, tree.relation(i)));
            }
        }
        tree.set(sign, new Arc(noun, "compound"));
    }
}
