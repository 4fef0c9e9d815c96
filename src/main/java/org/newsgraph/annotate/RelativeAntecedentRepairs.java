package org.newsgraph.annotate;

import org.newsgraph.language.Arc;

/**
 * Tells of whom a relative clause speaks.
 *
 * <ul>
 *   <li>A relative clause hung on the first of several: {@code Lee and Chan, who runs Borax} ⇒ on the last, <em>Chan</em>, unless
 *       its verb is a plural.
 *   <li>One of those before who does something, taken for an aside: {@code two sons, one of whom, Lee, runs Borax}, <em>one</em>
 *       an {@code appos} of <em>sons</em> ⇒ the {@code nsubj} of <em>runs</em>, the {@code acl:relcl} of <em>sons</em>.
 *   <li>A clause without a pronoun that nothing is known of: {@code a brand it bought}, <em>bought</em> a {@code dep} of
 *       <em>brand</em> ⇒ its {@code acl:relcl}.
 * </ul>
 */
final class RelativeAntecedentRepairs {

    private final RepairedSentence tree;

    private RelativeAntecedentRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        RelativeAntecedentRepairs repairs = new RelativeAntecedentRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.attachToNearest(i);
            repairs.attachOneOfWhom(i);
            repairs.attachBare(i);
        }
    }

    private void attachToNearest(int pronoun) {
        int verb = tree.head(pronoun);
        int noun = tree.beforeComma(pronoun);
        boolean relative = tree.token(pronoun).tag().matches("WDT|WP")
                && verb > pronoun
                && tree.relation(verb).equals("acl:relcl")
                && noun > 0
                && tree.head(verb) < noun
                && !isPlural(verb);
        int member = noun;
        while (relative && tree.head(member) != tree.head(verb) && tree.head(member) != Arc.ROOT) {
            member = tree.head(member);
        }
        if (relative
                && tree.isChild(member, tree.head(verb), "conj")
                && tree.token(member).isNoun()) {
            tree.attach(verb, member, "acl:relcl");
        }
    }

    private boolean isPlural(int verb) {
        int finite = tree.firstAuxiliary(verb).orElse(verb);
        return tree.token(finite).text().matches("are|were|have")
                || tree.token(finite).tag().equals("VBP")
                || tree.tokens().subList(finite, Math.min(tree.size(), verb + 2)).stream()
                        .anyMatch(t -> t.text().matches("both|together|each"));
    }

    private void attachOneOfWhom(int pronoun) {
        int one = tree.head(pronoun);
        boolean partitive = tree.token(pronoun).text().matches("whom|which")
                && one == pronoun - 2
                && tree.is(pronoun - 1, "of")
                && one >= 0
                && tree.relation(one).equals("appos");
        int several = partitive ? tree.head(one) : Arc.ROOT;
        for (int verb = pronoun + 1; several != Arc.ROOT && verb < tree.size(); verb++) {
            if (tree.isFinite(verb) && tree.isChild(verb, several, "dep") && !tree.hasSubject(verb)) {
                tree.set(verb, new Arc(several, "acl:relcl"));
                tree.set(one, new Arc(verb, "nsubj"));
                return;
            }
        }
    }

    private void attachBare(int pronoun) {
        int verb = tree.head(pronoun);
        boolean bare = tree.token(pronoun).tag().equals("PRP")
                && verb > pronoun
                && tree.relation(pronoun).equals("nsubj")
                && tree.isChild(verb, pronoun - 1, "dep")
                && tree.isFiniteForm(verb)
                && tree.token(pronoun - 1).isNoun()
                && tree.child(verb, "obj").isEmpty();
        if (bare) {
            tree.set(verb, new Arc(pronoun - 1, "acl:relcl"));
        }
    }
}
