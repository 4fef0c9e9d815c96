package org.newsgraph.annotate;

import org.newsgraph.language.Arc;

/**
 * Gives what somebody has to its owner: {@code [Acme's cloud] computing arm}, <em>Acme</em> the {@code nmod:poss} of
 * <em>cloud</em>, which is a {@code compound} of <em>arm</em> ⇒ <em>Acme</em> the {@code nmod:poss} of <em>arm</em>.
 *
 * <p>Nor has anybody the money that is given to what he has: {@code gave [Malawi's Acme Hospital] $2 million}.
 *
 * <p>The owner is a name and the phrase ends in a common noun: <em>the men's clothing chain</em> sells to men, and
 * <em>Acme's founder Lee</em> is not Acme's Lee.
 */
final class PossessorRepairs {

    private final RepairedSentence tree;

    private PossessorRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        PossessorRepairs repairs = new PossessorRepairs(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            repairs.giveWholeTo(i);
        }
    }

    private void giveWholeTo(int owner) {
        if (!tree.relation(owner).equals("nmod:poss") || !tree.token(owner).isProperNoun()) {
            return;
        }
        int had = tree.head(owner);
        int name = nameAfter(owner);
        if (tree.token(had).tag().equals("$") && name > owner && name < had) {
            tree.set(owner, new Arc(name, "nmod:poss"));
            return;
        }
        int whole = had;
        while (tree.relation(whole).equals("compound") && isCommon(whole) && tree.head(whole) > whole) {
            whole = tree.head(whole);
        }
        if (whole != had && isCommon(whole)) {
            tree.set(owner, new Arc(whole, "nmod:poss"));
        }
    }

    /** The last word of the name right after somebody's <em>'s</em>; the owner itself if there is none. */
    private int nameAfter(int owner) {
        int last = owner + 1;
        while (last + 1 < tree.size() && tree.token(last + 1).isProperNoun()) {
            last++;
        }
        return last > owner + 1 ? last : owner;
    }

    private boolean isCommon(int word) {
        return tree.token(word).tag().matches("NNS?");
    }
}
