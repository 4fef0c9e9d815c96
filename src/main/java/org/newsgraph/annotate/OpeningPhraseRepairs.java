package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Finds the subject and the verb that stand behind an opening phrase.
 *
 * <ul>
 *   <li>A subject taken for another name of what the phrase ends in: {@code With the purchase of [Borax, Cortex] enters the
 *       market}, <em>Cortex</em> an {@code appos} of <em>Borax</em> ⇒ the {@code nsubj} of <em>enters</em>.
 *   <li>A gerund in front taken for the subject itself: {@code [Working] with Borax, Cortex has built it}, <em>Working</em> the
 *       {@code nsubj} of <em>built</em> ⇒ its {@code advcl}.
 *   <li>A clause in front taken for the subject: {@code After being [bought by Borax, Cortex] moved}, <em>bought</em> the
 *       {@code csubj} of <em>moved</em> ⇒ its {@code advcl}.
 *   <li>What opens the sentence taken for its main clause: {@code After being [bought by Borax, Cortex cut] jobs}, <em>cut</em> a
 *       {@code dep} of <em>Borax</em> ⇒ the root, <em>bought</em> its {@code advcl}; {@code Since the purchase by Borax} likewise.
 * </ul>
 */
final class OpeningPhraseRepairs {

    private final RepairedSentence tree;

    private OpeningPhraseRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        if (sentence.size() > 0 && sentence.token(0).tag().matches("IN|TO|VBG|RB")) {
            OpeningPhraseRepairs repairs = new OpeningPhraseRepairs(sentence);
            for (int i = 2; i < sentence.size(); i++) {
                repairs.freeSubject(i);
            }
            repairs.freeMainVerb();
        }
    }

    private void freeSubject(int name) {
        int before = tree.head(name);
        boolean second = tree.relation(name).equals("appos")
                && before != Arc.ROOT
                && before < name
                && tree.token(name).isNoun()
                && tree.is(tree.first(name) - 1, ",")
                && tree.first(name) - 2 == lastBefore(before, name);
        Optional<Integer> verb = second ? verbAfter(name) : Optional.empty();
        verb.ifPresent(v -> {
            if (tree.token(0).tag().equals("VBG") && tree.isAbove(0, before)) {
                tree.set(0, new Arc(v, "advcl"));
            }
            tree.child(v, "csubj").filter(this::opensSentence).ifPresent(c -> tree.set(c, new Arc(v, "advcl")));
            tree.set(name, new Arc(v, tree.subjectRelation(v)));
        });
    }

    /** Whether a clause with a preposition is what the sentence begins with: {@code After being bought by Borax}. */
    private boolean opensSentence(int clause) {
        return tree.token(0).tag().equals("IN")
                && tree.isChild(0, clause, "mark")
                && tree.relation(clause).equals("csubj");
    }

    private void freeMainVerb() {
        int root = tree.root();
        boolean opening = root > 0 && tree.head(0) == root && tree.relation(0).matches("case|mark");
        for (int comma = root + 1; opening && comma < tree.size(); comma++) {
            Optional<Integer> verb = tree.is(comma, ",") ? clauseFrom(comma) : Optional.empty();
            if (verb.isPresent()) {
                strayName(comma, verb.get())
                        .ifPresent(s -> tree.set(s, new Arc(verb.get(), tree.subjectRelation(verb.get()))));
                tree.attach(verb.get(), Arc.ROOT, "root");
                tree.attach(root, verb.get(), tree.token(root).isVerb() ? "advcl" : "obl");
                return;
            }
        }
    }

    /** The finite verb whose subject begins right after a comma, and which hangs on something before. */
    private Optional<Integer> clauseFrom(int comma) {
        for (int verb = comma + 2; verb < tree.size(); verb++) {
            int clause = verb;
            boolean hung = tree.isFinite(verb)
                    && tree.head(verb) != Arc.ROOT
                    && tree.head(verb) < comma
                    && tree.relation(verb).matches("dep|parataxis|ccomp|acl|acl:relcl")
                    && tree.child(verb, "mark").isEmpty()
                    && !tree.followsPronoun(verb);
            boolean whole = hung
                    && tree.child(verb, "nsubj")
                            .or(() -> tree.child(clause, "nsubj:pass"))
                            .filter(s -> s > comma && s < clause && tree.first(s) == comma + 1)
                            .or(() -> strayName(comma, clause))
                            .isPresent();
            if (whole) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** The name between a comma and a verb without a subject that was taken for another name of what the phrase ends in. */
    private Optional<Integer> strayName(int comma, int verb) {
        int name = tree.firstAuxiliary(verb).orElse(verb) - 1;
        while (name > comma && tree.token(name).tag().equals("RB")) {
            name--;
        }
        boolean stray = name > comma
                && tree.relation(name).equals("appos")
                && tree.head(name) < comma
                && tree.token(name).isProperNoun()
                && tree.first(name) == comma + 1
                && !tree.hasSubject(verb);
        return stray ? Optional.of(name) : Optional.empty();
    }

    /** The last word before a name that hangs on the word the name hangs on. */
    private int lastBefore(int head, int name) {
        int last = head;
        while (last + 1 < tree.first(name) && tree.isAbove(head, last + 1) && !tree.is(last + 1, ",")) {
            last++;
        }
        return last;
    }

    /** The verb that begins right after all that belongs to a name, stands above it and has no other subject. */
    private Optional<Integer> verbAfter(int name) {
        int next = name + 1;
        while (next < tree.size() && tree.isAbove(name, next)) {
            next++;
        }
        if (tree.is(next, ",")) {
            next++;
        }
        while (next < tree.size() && tree.token(next).tag().equals("RB")) {
            next++;
        }
        if (next >= tree.size()) {
            return Optional.empty();
        }
        boolean auxiliary = tree.relation(next).matches("aux|aux:pass|cop");
        int verb = auxiliary ? tree.head(next) : next;
        boolean wants = verb != Arc.ROOT && tree.isFinite(verb) && tree.isAbove(verb, name) && !hasOtherSubject(verb);
        return wants ? Optional.of(verb) : Optional.empty();
    }

    /** Whether something other than a gerund in front is the verb's subject. */
    private boolean hasOtherSubject(int verb) {
        for (int i = 0; i < tree.size(); i++) {
            boolean opening = i == 0 && tree.token(0).tag().equals("VBG") || opensSentence(i);
            if (tree.head(i) == verb && tree.relation(i).matches("[nc]subj.*") && !opening) {
                return true;
            }
        }
        return false;
    }
}
