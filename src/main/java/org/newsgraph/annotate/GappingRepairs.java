package org.newsgraph.annotate;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Arc;

/**
 * Finds those who do what the verb before them says, which is not said again.
 *
 * <ul>
 *   <li>Somebody with a share of his own: {@code Acme holds 40 percent of [Borax, Cortex 30 percent] and Lumen the rest},
 *       <em>Cortex</em> joined with <em>Borax</em> ⇒ a {@code conj} of <em>Acme</em>.
 *   <li>Somebody with goods of his own: {@code Acme supplies the brakes and Borax the gears}, <em>Borax</em> joined with
 *       <em>brakes</em> ⇒ a {@code conj} of <em>Acme</em>, <em>gears</em> of <em>brakes</em>.
 *   <li>One of several agents, each with a share: {@code owned by Acme with [40 percent and Borax] with 30 percent},
 *       <em>Borax</em> a {@code conj} of <em>percent</em> ⇒ of <em>Acme</em>.
 *   <li>A second pair after a passive: {@code advised by [Acme and Borax] by Cortex}, <em>Borax</em> a {@code conj} of
 *       <em>Acme</em> ⇒ a {@code dep} of the verb, <em>Cortex</em> an {@code nmod} of <em>Borax</em>.
 * </ul>
 */
final class GappingRepairs {

    private static final Set<String> SHARES =
            Set.of("percent", "pct", "%", "cent", "share", "stake", "rest", "remainder", "balance");

    private final RepairedSentence tree;

    private GappingRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        GappingRepairs repairs = new GappingRepairs(sentence);
        for (int i = 2; i + 1 < sentence.size(); i++) {
            if (repairs.beginsMember(i)) {
                int last = repairs.endOfName(i);
                repairs.joinWithSubject(i, last);
                repairs.joinWithAgent(i, last);
                repairs.partFromPassive(i, last);
            }
        }
    }

    /** Whether a name begins right after a comma or <em>and</em>. */
    private boolean beginsMember(int token) {
        return tree.token(token).isProperNoun()
                && (tree.is(token - 1, ",") || tree.token(token - 1).lemma().equals("and"));
    }

    private int endOfName(int begin) {
        int last = begin;
        while (last + 1 < tree.size() && tree.token(last + 1).isProperNoun()) {
            last++;
        }
        return last;
    }

    private void joinWithSubject(int begin, int last) {
        int own = ownObject(last);
        if (own < 0 || hasVerb(begin, own)) {
            return;
        }
        Optional<Integer> verb = verbBefore(begin);
        Optional<Integer> subject = verb.flatMap(v -> tree.child(v, "nsubj")).filter(s -> s < begin);
        Optional<Integer> first = verb.flatMap(v -> objectOf(v, begin));
        if (subject.isEmpty() || first.isEmpty()) {
            return;
        }
        boolean share = isShare(own);
        boolean likeFirst = share
                ? isShare(first.get())
                : tree.token(begin - 1).tag().equals("CC") && isDetermined(first.get()) && !isRecipient(begin - 2);
        if (likeFirst) {
            for (int i = begin; i < last; i++) {
                tree.set(i, new Arc(last, "compound"));
            }
            for (int i = last + 1; i < own; i++) {
                if (tree.head(i) <= last || tree.head(i) > own) {
                    tree.set(i, new Arc(own, "nummod"));
                }
            }
            tree.set(first.get(), new Arc(verb.get(), "obj"));
            tree.attach(last, subject.get(), "conj");
            tree.attach(own, share ? last : first.get(), share ? "orphan" : "conj");
            if (tree.token(begin - 1).tag().equals("CC")) {
                tree.set(begin - 1, new Arc(last, "cc"));
            }
        }
    }

    /** The head of what stands right after a name as an object would: <em>30 percent</em>, <em>the rest</em>; or -1. */
    private int ownObject(int last) {
        int at = last + 1;
        boolean opens = at < tree.size() && tree.token(at).tag().matches("CD|DT");
        while (opens && at + 1 < tree.size() && tree.token(at).tag().matches("CD|DT|JJ|VBG|VBN")) {
            at++;
        }
        boolean noun =
                opens && tree.token(at).tag().matches("NNS?") && !tree.token(at).isCapitalized();
        return noun && (isShare(at) || tree.token(last + 1).tag().equals("DT")) ? at : -1;
    }

    private boolean isShare(int token) {
        return SHARES.contains(tree.token(token).lemma());
    }

    private boolean isDetermined(int noun) {
        return tree.child(noun, "det").isPresent() || tree.child(noun, "nummod").isPresent();
    }

    /** <em>gave Acme and Borax the order</em>: a name without a preposition, who is given something. */
    private boolean isRecipient(int token) {
        return tree.token(token).isProperNoun() && tree.child(token, "case").isEmpty();
    }

    /** Whether a verb of its own follows the name, or what stands after it, in the same breath. */
    private boolean hasVerb(int begin, int own) {
        for (int i = begin; i < tree.size() && !(i > own && tree.token(i).text().matches("[,;.]")); i++) {
            if (tree.token(i).tag().matches("VB[DPZ]|MD")) {
                return true;
            }
        }
        return false;
    }

    /** The nearest verb before the name that has a subject. */
    private Optional<Integer> verbBefore(int name) {
        for (int i = name - 1; i > 0; i--) {
            if (tree.token(i).isVerb()
                    && tree.child(i, "nsubj").filter(s -> s < name).isPresent()) {
                return tree.child(i, "aux:pass").isEmpty() ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The object of the verb, or the share right after it, whatever the parser made of it. */
    private Optional<Integer> objectOf(int verb, int end) {
        Optional<Integer> object = tree.child(verb, "obj")
                .filter(o -> o < end)
                .or(() -> tree.child(verb, "iobj").filter(o -> o < end));
        for (int i = verb + 1; object.isEmpty() && i < end && i <= verb + 4; i++) {
            if (isShare(i)) {
                return Optional.of(i);
            }
        }
        return object;
    }

    private void joinWithAgent(int begin, int last) {
        int share = tree.head(last);
        boolean joined = share != Arc.ROOT
                && share < begin
                && tree.relation(last).equals("conj")
                && isShare(share)
                && tree.is(last + 1, "with");
        if (!joined) {
            return;
        }
        tree.child(share, "case").filter(c -> c > 0 && tree.is(c, "with")).ifPresent(with -> {
            int first = tree.beforeComma(with);
            if (tree.token(first).isProperNoun()) {
                tree.attach(last, first, "conj");
            }
        });
    }

    private void partFromPassive(int begin, int last) {
        int first = tree.head(last);
        boolean joined = first != Arc.ROOT
                && first < begin
                && tree.relation(last).equals("conj")
                && tree.child(first, "case").filter(c -> tree.is(c, "by")).isPresent()
                && tree.is(last + 1, "by")
                && tree.child(last, "case").isEmpty()
                && tree.head(first) != Arc.ROOT
                && tree.child(tree.head(first), "nsubj:pass").isPresent();
        if (!joined) {
            return;
        }
        int other = tree.head(last + 1);
        tree.attach(last, tree.head(first), "dep");
        if (other > last && tree.token(other).isNoun()) {
            tree.attach(other, last, "nmod");
        }
    }
}
