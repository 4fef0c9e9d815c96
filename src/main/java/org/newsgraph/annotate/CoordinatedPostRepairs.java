package org.newsgraph.annotate;

import java.util.Locale;
import org.newsgraph.language.Arc;

/**
 * Gives a second post to whoever has the first: {@code was [the founder of] Acme [and a former director of] Borax},
 * <em>director</em> a {@code conj} of <em>Acme</em> ⇒ <em>director</em> a {@code conj} of <em>founder</em>.
 *
 * <p>{@code Lee, [co-founder, and chairman] of Acme}, <em>chairman</em> a {@code conj} of <em>Lee</em> ⇒ <em>co-founder</em> is an
 * {@code appos} of <em>Lee</em>, and <em>chairman</em> its {@code conj}.
 *
 * <p>Both are posts, and the second of the former has an article of its own or <em>former</em>: nobody is the founder of a director.
 */
final class CoordinatedPostRepairs {

    private static final String POST =
            "founder|co-founder|owner|co-owner|director|executive|officer|chairman|chairwoman|chair|president|vice-president|member|trustee"
                    + "|fellow|professor|lecturer|editor|publisher|partner|governor|adviser|advisor|consultant|head|chief|manager|secretary"
                    + "|treasurer|patron|graduate|alumnus|chancellor|rector|dean|commissioner|curator|minister|ambassador|boss|leader|judge";

    private final RepairedSentence tree;

    private CoordinatedPostRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        CoordinatedPostRepairs repairs = new CoordinatedPostRepairs(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            repairs.joinToFirst(i);
            repairs.joinBehindComma(i);
        }
    }

    private void joinToFirst(int second) {
        int joined = tree.head(second);
        boolean own = tree.relation(second).equals("conj") && isPost(second) && isIntroduced(second);
        if (!own || joined == Arc.ROOT || isPost(joined)) {
            return;
        }
        int first = joined;
        while (first != Arc.ROOT && !isPost(first) && tree.relation(first).matches("nmod|appos|compound|obl|conj")) {
            first = tree.head(first);
        }
        if (first != Arc.ROOT && first < second && isPost(first)) {
            tree.set(second, new Arc(first, "conj"));
        }
    }

    private void joinBehindComma(int second) {
        int name = tree.head(second);
        int first = second - 3;
        boolean behind = tree.relation(second).equals("conj")
                && first > 1
                && name == first - 2
                && tree.token(name).isProperNoun()
                && tree.is(first - 1, ",")
                && tree.is(first + 1, ",")
                && tree.is(first + 2, "and")
                && isTitle(first)
                && isTitle(second);
        if (behind) {
            tree.attach(first, name, "appos");
            tree.attach(second, first, "conj");
        }
    }

    /** A post, in capitals too. */
    private boolean isTitle(int word) {
        String text = tree.token(word).text().toLowerCase(Locale.ROOT);
        return tree.token(word).isNoun() && text.matches(POST + "|ceo|cfo|cto|coo|md|vp");
    }

    private boolean isIntroduced(int post) {
        return tree.child(post, "det").isPresent()
                || tree.child(post, "amod")
                        .filter(a -> tree.token(a).lemma().matches("former|ex|past"))
                        .isPresent();
    }

    private boolean isPost(int word) {
        return tree.token(word).tag().equals("NN") && tree.token(word).lemma().matches(POST);
    }
}
