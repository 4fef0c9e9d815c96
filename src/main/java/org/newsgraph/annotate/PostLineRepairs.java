package org.newsgraph.annotate;

import java.util.Locale;
import org.newsgraph.language.Arc;

/**
 * Tells whose post it is where a quotation is signed by three parts with commas between them.
 *
 * <p>{@code said [Ann Lee, Vice President, Borax Inc.]}, <em>Borax</em> one more {@code appos} ⇒ <em>President</em> is an {@code appos}
 * of <em>Lee</em> and <em>Borax</em> its {@code nmod:poss}. Not <em>Ann Lee, the chairman, Borax and Cortex</em>, nor where a verb
 * follows without a comma, as in <em>With Ann Lee, CEO, Borax grew</em>.
 */
final class PostLineRepairs {

    private static final int MAX_POST_TOKENS = 10;

    /** The words that posts end in, before what they are for. */
    private static final String POST =
            "ceo|cto|cfo|coo|cmo|cio|cso|cro|md|vp|svp|evp|president|chairman|chairwoman|chair|chairperson|director|manager|officer"
                    + "|executive|head|founder|co-founder|cofounder|partner|principal|analyst|engineer|editor|professor|lead|leader"
                    + "|treasurer|secretary|counsel";

    private final RepairedSentence tree;

    private PostLineRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        PostLineRepairs repairs = new PostLineRepairs(sentence);
        for (int comma = 1; comma + 3 < sentence.size(); comma++) {
            if (sentence.is(comma, ",") && repairs.isPerson(comma - 1)) {
                repairs.attachFirm(comma);
            }
        }
    }

    private boolean isPerson(int name) {
        return tree.token(name).isProperNoun() && !tree.token(name).nameTag().matches("ORGANIZATION|LOCATION");
    }

    /** The post begins after the first comma, the firm after the second. */
    private void attachFirm(int first) {
        int second = commaAfter(first, MAX_POST_TOKENS);
        int firm = second < 0 ? -1 : headOf(second + 1, endOfName(second + 1));
        int post = firm < 0 ? -1 : postBetween(first, second);
        if (post < 0) {
            return;
        }
        int person = headOf(beginOfName(first - 1), first);
        tree.attach(post, person, "appos");
        tree.attach(firm, post, "nmod:poss");
    }

    /** The next comma, with no verb, article or pronoun before it; -1 if there is none. */
    private int commaAfter(int first, int max) {
        for (int i = first + 1; i < tree.size() && i <= first + max; i++) {
            if (tree.is(i, ",")) {
                return i > first + 1 ? i : -1;
            }
            if (!tree.token(i).tag().matches("NN.*|JJ.*|CC|IN|VBG|HYPH|:")
                    || tree.token(i).text().matches("at|from|with")) {
                return -1;
            }
        }
        return -1;
    }

    /** The last word for a post between two commas; -1 if there is none. */
    private int postBetween(int first, int second) {
        for (int i = second - 1; i > first; i--) {
            boolean whose = tree.is(i, "of") || tree.is(i, "for");
            if (!whose && tree.token(i).text().toLowerCase(Locale.ROOT).matches(POST)) {
                return headOf(first + 1, i + 1);
            }
        }
        return -1;
    }

    /** The end of the firm's name from a token on, if a line may end behind it; the token itself otherwise. */
    private int endOfName(int begin) {
        int end = begin;
        while (end < tree.size()
                && (tree.token(end).isProperNoun()
                        || end > begin
                                && tree.token(end).text().matches("&|of|and")
                                && end + 1 < tree.size()
                                && tree.token(end + 1).isProperNoun())) {
            end++;
        }
        boolean ends = end == tree.size() || tree.token(end).tag().matches(",|\\.|:|''|-RRB-");
        boolean firm = end > begin && !tree.token(end - 1).nameTag().matches("PERSON|LOCATION");
        return ends && firm ? end : begin;
    }

    private int beginOfName(int last) {
        int begin = last;
        while (begin > 0 && tree.token(begin - 1).isProperNoun()) {
            begin--;
        }
        return begin;
    }

    /** The token of a span that hangs on none of the others, the last of several; -1 if the span is empty. */
    private int headOf(int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            int head = tree.head(i);
            if (head == Arc.ROOT || head < begin || head >= end) {
                return i;
            }
        }
        return -1;
    }
}
