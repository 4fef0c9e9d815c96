package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Tells who is the subject of a verb, and which verb has it.
 *
 * <ul>
 *   <li>A partner taken for the subject of a purpose: {@code merged with [Borax to form Cortex]}, <em>Borax</em> the
 *       {@code nsubj} of <em>form</em> ⇒ <em>Borax</em> an {@code obl} of <em>merged</em>.
 *   <li>A subject right after a year taken for its noun: {@code In [1958 Borax] bought Cortex}, <em>Borax</em> an
 *       {@code obl} of <em>bought</em> ⇒ <em>Borax</em> its {@code nsubj}, <em>1958</em> the {@code obl}.
 *   <li>The subject of a clause behind a conjunction taken for a phrase: {@code closed after [the merger with Borax] failed},
 *       <em>merger</em> an {@code obl} of <em>closed</em>, <em>failed</em> its {@code dep} ⇒ <em>merger</em> the {@code nsubj} of
 *       <em>failed</em>, an {@code advcl}.
 *   <li>A verb of saying taken for an adjective of whom the speech is about: {@code The chief, Lee, [said prices] had risen},
 *       <em>said</em> an {@code amod} of <em>prices</em> ⇒ <em>risen</em> its {@code ccomp}, <em>chief</em> its {@code nsubj}.
 *   <li>A verb of saying taken for the subject of what is said: {@code Lee [told reporters] prices would rise}, <em>told</em> a
 *       {@code csubj} of <em>rise</em> ⇒ <em>rise</em> the {@code ccomp} of <em>told</em>.
 * </ul>
 */
final class SubjectRepairs {

    private final RepairedSentence tree;

    private SubjectRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        SubjectRepairs repairs = new SubjectRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.freeFromPurpose(i);
            repairs.freeFromYear(i);
            repairs.freeFromPreposition(i);
            repairs.freeSaying(i);
            repairs.freeTelling(i);
        }
    }

    private void freeFromPurpose(int subject) {
        int infinitive = tree.head(subject);
        boolean ahead = tree.relation(subject).equals("nsubj") && infinitive > subject;
        if (!ahead || tree.head(infinitive) == Arc.ROOT) {
            return;
        }
        Optional<Integer> preposition = lastMark(infinitive, 0, subject)
                .filter(m -> tree.token(m).tag().equals("IN")
                        && !tree.token(m).lemma().equals("for"));
        Optional<Integer> purpose = lastMark(infinitive, subject + 1, infinitive)
                .filter(m -> tree.token(m).lemma().equals("to"));
        if (preposition.isPresent() && purpose.isPresent()) {
            tree.set(preposition.get(), new Arc(subject, "case"));
            tree.set(subject, new Arc(tree.head(infinitive), "obl"));
        }
    }

    private Optional<Integer> lastMark(int verb, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (tree.isChild(i, verb, "mark")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void freeFromYear(int subject) {
        int verb = tree.head(subject);
        boolean before = verb > subject
                && tree.relation(subject).equals("obl")
                && tree.token(verb).isVerb()
                && tree.token(subject).isNoun()
                && !tree.hasSubject(verb);
        if (!before) {
            return;
        }
        int year = subject - 1;
        while (year > 0 && !tree.token(year).text().matches("(1[5-9]|20)\\d\\d")) {
            year--;
        }
        int preposition = subject - 1;
        while (preposition >= 0 && !tree.isChild(preposition, subject, "case")) {
            preposition--;
        }
        boolean phrase = preposition >= 0
                && year > preposition
                && year - preposition <= 2
                && tree.token(year + 1).isCapitalized();
        if (phrase) {
            tree.set(subject, new Arc(verb, tree.subjectRelation(verb)));
            tree.set(preposition, new Arc(year, "case"));
            tree.set(year, new Arc(verb, "obl"));
        }
    }

    private void freeFromPreposition(int verb) {
        int main = tree.head(verb);
        boolean bare = tree.isFiniteForm(verb)
                && tree.relation(verb).matches("dep|ccomp")
                && main != Arc.ROOT
                && main < verb
                && !tree.hasSubject(verb);
        int before = bare ? phraseEndingAt(verb - 1, main) : Arc.ROOT;
        if (before == Arc.ROOT) {
            return;
        }
        tree.child(before, "case")
                .filter(c -> tree.token(c).text().matches("after|before|since|until|as|because"))
                .ifPresent(conjunction -> {
                    tree.set(verb, new Arc(main, "advcl"));
                    tree.set(before, new Arc(verb, tree.subjectRelation(verb)));
                    tree.set(conjunction, new Arc(verb, "mark"));
                });
    }

    /** The {@code obl} of a verb, behind it, whose last word a token is; {@link Arc#ROOT} if there is none. */
    private int phraseEndingAt(int last, int verb) {
        for (int noun = last; noun > verb; noun--) {
            if (tree.isChild(noun, verb, "obl") && tree.isAbove(noun, last)) {
                return noun;
            }
        }
        return Arc.ROOT;
    }

    private void freeSaying(int saying) {
        int noun = tree.head(saying);
        boolean adjective = tree.isFiniteForm(saying) && tree.relation(saying).equals("amod") && noun > saying;
        if (!adjective || !tree.relation(noun).startsWith("nsubj") || tree.head(noun) < noun) {
            return;
        }
        int said = tree.head(noun);
        for (int speaker = 0; speaker < saying; speaker++) {
            if (tree.head(speaker) == said && tree.relation(speaker).startsWith("nsubj")) {
                tree.set(saying, tree.arc(said));
                tree.set(said, new Arc(saying, "ccomp"));
                tree.set(speaker, new Arc(saying, "nsubj"));
                return;
            }
        }
    }

    private void freeTelling(int telling) {
        int told = tree.head(telling);
        boolean clause = tree.isFiniteForm(telling)
                && tree.relation(telling).startsWith("csubj")
                && told > telling
                && tree.child(telling, "nsubj").filter(s -> s < telling).isPresent()
                && tree.child(told, "cop").isEmpty();
        if (clause) {
            tree.set(telling, tree.arc(told));
            tree.set(told, new Arc(telling, "ccomp"));
        }
    }
}
