package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Tells who is on a list, and what a list is said to be a list of.
 *
 * <ul>
 *   <li>A list whose last member alone owns: {@code Arco, Borax and Cortex's unit Lumen}, <em>Arco</em> the {@code nmod:poss} of
 *       <em>unit</em> ⇒ <em>Cortex</em>, and <em>unit</em> a {@code conj} of <em>Arco</em>.
 *   <li>Somebody else taken for a second name of what is described: {@code the firm [Borax and Cortex]}, <em>Cortex</em> a
 *       {@code conj} of <em>Borax</em> ⇒ of <em>firm</em>.
 *   <li>The next of a list taken for a second name: {@code the singer Lee, the dancer Chan and ...}, <em>dancer</em> an
 *       {@code appos} of <em>Lee</em> ⇒ its {@code conj}.
 *   <li>A description of several taken for a part of the first name: {@code the firms Borax and Cortex}, <em>firms</em> a
 *       {@code compound} of <em>Borax</em> ⇒ <em>Borax</em> an {@code appos} of <em>firms</em>; of one of two: {@code the firm Borax
 *       and Cortex} likewise, and <em>Cortex</em> a {@code conj} of <em>firm</em>.
 *   <li>Examples hung on their pronoun: {@code buys firms, among them Borax}, <em>Borax</em> a {@code dep} of <em>them</em> ⇒ an
 *       {@code nmod} of <em>firms</em> with the {@code case} <em>among</em>.
 *   <li>Examples hung on a name in the description: {@code rivals of [Borax such as Cortex]}, <em>Cortex</em> an {@code nmod} of
 *       <em>Borax</em> ⇒ of <em>rivals</em>.
 *   <li>Whom one counts among taken for a part of the last: {@code counts Borax and [the bank among its clients]},
 *       <em>clients</em> an {@code nmod} of <em>bank</em> ⇒ an {@code obl} of <em>counts</em>.
 * </ul>
 */
final class ListRepairs {

    private final RepairedSentence tree;

    private ListRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        ListRepairs repairs = new ListRepairs(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            repairs.freeFromOwner(i);
            repairs.freeFromDescribed(i);
            repairs.listNext(i);
            repairs.describe(i);
            repairs.hangExamples(i);
            repairs.freeExamples(i);
            repairs.freeFromCounted(i);
        }
    }

    private void freeFromOwner(int owner) {
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

    private void describe(int noun) {
        int name = tree.head(noun);
        boolean before = tree.token(noun).tag().matches("NNS?")
                && !tree.token(noun).isCapitalized()
                && tree.relation(noun).equals("compound")
                && name > noun
                && tree.token(name).isNoun()
                && tree.token(noun + 1).isCapitalized()
                && tree.child(name, "conj").isPresent();
        if (!before) {
            return;
        }
        tree.set(noun, tree.arc(name));
        tree.set(name, new Arc(noun, "appos"));
        boolean several = tree.token(noun).tag().equals("NNS");
        for (int i = 0; i < tree.size(); i++) {
            boolean ofNoun = i < noun || !several && tree.relation(i).equals("conj");
            if (ofNoun && tree.head(i) == name) {
                tree.set(i, new Arc(noun, tree.relation(i)));
            }
        }
    }

    private void hangExamples(int pronoun) {
        boolean among = tree.is(pronoun, "them")
                && pronoun > 2
                && tree.token(pronoun - 1).lemma().equals("among")
                && tree.token(pronoun - 2).text().matches(",|--?|–|—|\\(|-LRB-");
        if (!among) {
            return;
        }
        int several = pronoun - 3;
        while (several >= 0 && !tree.token(several).tag().equals("NNS")) {
            several--;
        }
        Optional<Integer> example = firstNameAfter(pronoun);
        if (several >= 0 && example.isPresent()) {
            int name = example.get();
            tree.attach(name, several, "nmod");
            tree.attach(pronoun - 1, name, "case");
            tree.attach(pronoun, pronoun - 1, "dep");
        }
    }

    private void freeExamples(int example) {
        int name = tree.head(example);
        boolean hung = tree.relation(example).equals("nmod")
                && name != Arc.ROOT
                && name < example
                && tree.token(name).isProperNoun()
                && tree.relation(name).equals("nmod")
                && tree.head(name) != Arc.ROOT
                && tree.token(tree.head(name)).tag().equals("NNS")
                && tree.child(example, "case").filter(this::givesExamples).isPresent();
        if (hung) {
            tree.set(example, new Arc(tree.head(name), "nmod"));
        }
    }

    /** <em>such as</em>, <em>including</em>. */
    private boolean givesExamples(int preposition) {
        return tree.is(preposition, "such") && tree.is(preposition + 1, "as") || tree.is(preposition, "including");
    }

    private void freeFromCounted(int group) {
        int last = tree.head(group);
        boolean hung = tree.relation(group).equals("nmod")
                && last != Arc.ROOT
                && tree.child(group, "case")
                        .filter(c -> tree.token(c).lemma().equals("among"))
                        .isPresent();
        int first = hung && tree.relation(last).equals("conj") ? tree.head(last) : last;
        int verb = hung && tree.relation(first).equals("obj") ? tree.head(first) : Arc.ROOT;
        if (verb != Arc.ROOT && tree.token(verb).lemma().matches("count|number|list|have|rank|name|include")) {
            tree.set(group, new Arc(verb, "obl"));
        }
    }

    /** What hangs on a pronoun, or else the head of the noun phrase right after it. */
    private Optional<Integer> firstNameAfter(int pronoun) {
        Optional<Integer> hung = tree.child(pronoun, "dep")
                .filter(n -> n > pronoun && tree.token(n).isNoun());
        if (hung.isPresent() || pronoun + 1 == tree.size()) {
            return hung;
        }
        int at = pronoun + 1;
        while (tree.head(at) > at
                && tree.head(at) < pronoun + 10
                && !tree.token(tree.head(at)).isVerb()) {
            at = tree.head(at);
        }
        return tree.token(at).isNoun() ? Optional.of(at) : Optional.empty();
    }
}
