package org.newsgraph.annotate;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Token;

/**
 * Corrects arcs that the parser is known to get wrong.
 *
 * <ul>
 *   <li>A gerund after its preposition taken for an adjective: {@code barred from [selling resins]}, <em>selling</em> an
 *       {@code amod} of <em>resins</em> ⇒ <em>selling</em> the {@code advcl} of <em>barred</em>, <em>resins</em> its
 *       {@code obj}.
 *   <li>A gerund hung on its preposition: {@code barred Borax from selling}, <em>selling</em> a {@code dep} of <em>from</em> ⇒ the
 *       {@code advcl} of <em>barred</em>, <em>from</em> its {@code mark}.
 *   <li>A partner taken for the subject of a purpose: {@code merged with [Borax to form Cortex]}, <em>Borax</em> the
 *       {@code nsubj} of <em>form</em> ⇒ <em>Borax</em> an {@code obl} of <em>merged</em>.
 *   <li>A subject right after a year taken for its noun: {@code In [1958 Borax] bought Cortex}, <em>Borax</em> an
 *       {@code obl} of <em>bought</em> ⇒ <em>Borax</em> its {@code nsubj}, <em>1958</em> the {@code obl}.
 *   <li>A second participle taken for a coordinate of a name: {@code was based in [Bergen and funded] by Borax}, <em>funded</em>
 *       a {@code conj} of <em>Bergen</em> ⇒ a {@code conj} of <em>based</em>.
 *   <li>A participle after its noun taken for an adjective before one: {@code [resins bound] for Chad}, <em>bound</em> an
 *       {@code amod} of <em>resins</em> ⇒ its {@code acl}.
 *   <li>A verb of saying taken for an adjective of whom the speech is about: {@code The chief, Lee, [said prices] had risen},
 *       <em>said</em> an {@code amod} of <em>prices</em> ⇒ <em>risen</em> its {@code ccomp}, <em>chief</em> its {@code nsubj}.
 *   <li>A verb of saying taken for the subject of what is said: {@code Lee [told reporters] prices would rise}, <em>told</em> a
 *       {@code csubj} of <em>rise</em> ⇒ <em>rise</em> the {@code ccomp} of <em>told</em>.
 *   <li>What is stopped taken for an aside: {@code stopped [Borax shipping] resins}, <em>shipping</em> a {@code dep} ⇒ the
 *       {@code ccomp} of <em>stopped</em>.
 * </ul>
 */
final class TreeRepairs {

    private final List<Token> tokens;
    private final RepairedTree tree;

    private TreeRepairs(List<Token> tokens, List<Arc> arcs) {
        this.tokens = tokens;
        this.tree = new RepairedTree(arcs);
    }

    static List<Arc> repaired(List<Token> tokens, List<Arc> arcs) {
        TreeRepairs repairs = new TreeRepairs(tokens, arcs);
        for (int i = 1; i < tokens.size(); i++) {
            repairs.freeFromObject(i);
            repairs.freeFromPreposition(i);
        }
        for (int i = 1; i < tokens.size(); i++) {
            repairs.freeFromPurpose(i);
            repairs.freeFromYear(i);
            repairs.freeFromName(i);
            repairs.hangAfterNoun(i);
            repairs.freeSaying(i);
            repairs.freeTelling(i);
            repairs.hangStopped(i);
        }
        return repairs.tree.arcs();
    }

    private void freeFromObject(int gerund) {
        int noun = tree.head(gerund);
        int preposition = gerund - 1;
        boolean adjective = tokens.get(gerund).tag().equals("VBG")
                && tree.relation(gerund).equals("amod")
                && noun > gerund
                && tree.isChild(preposition, noun, "case")
                && tree.head(noun) != Arc.ROOT;
        if (adjective) {
            tree.set(gerund, new Arc(tree.head(noun), "advcl"));
            tree.set(preposition, new Arc(gerund, "mark"));
            tree.set(noun, new Arc(gerund, "obj"));
        }
    }

    private void freeFromPreposition(int gerund) {
        int preposition = gerund - 1;
        boolean hung = tokens.get(gerund).tag().equals("VBG")
                && tree.isChild(gerund, preposition, "dep")
                && tokens.get(preposition).tag().equals("IN")
                && tree.head(preposition) != Arc.ROOT;
        if (hung) {
            tree.set(gerund, new Arc(tree.head(preposition), "advcl"));
            tree.set(preposition, new Arc(gerund, "mark"));
        }
    }

    private void freeFromPurpose(int subject) {
        int infinitive = tree.head(subject);
        boolean ahead = tree.relation(subject).equals("nsubj") && infinitive > subject;
        if (!ahead || tree.head(infinitive) == Arc.ROOT) {
            return;
        }
        Optional<Integer> preposition = lastMark(infinitive, 0, subject)
                .filter(m -> tokens.get(m).tag().equals("IN")
                        && !tokens.get(m).lemma().equals("for"));
        Optional<Integer> purpose = lastMark(infinitive, subject + 1, infinitive)
                .filter(m -> tokens.get(m).lemma().equals("to"));
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
                && tokens.get(verb).isVerb()
                && tokens.get(subject).isNoun()
                && !hasSubject(verb);
        if (!before) {
            return;
        }
        int year = subject - 1;
        while (year > 0 && !tokens.get(year).text().matches("(1[5-9]|20)\\d\\d")) {
            year--;
        }
        int preposition = subject - 1;
        while (preposition >= 0 && !tree.isChild(preposition, subject, "case")) {
            preposition--;
        }
        boolean phrase = preposition >= 0
                && year > preposition
                && year - preposition <= 2
                && tokens.get(year + 1).isCapitalized();
        if (phrase) {
            tree.set(subject, new Arc(verb, tree.child(verb, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj"));
            tree.set(preposition, new Arc(year, "case"));
            tree.set(year, new Arc(verb, "obl"));
        }
    }

    private boolean hasSubject(int verb) {
        return tree.child(verb, "nsubj").isPresent()
                || tree.child(verb, "nsubj:pass").isPresent();
    }

    private void freeFromName(int participle) {
        int name = tree.head(participle);
        boolean lost = tree.relation(participle).startsWith("conj")
                && name != Arc.ROOT
                && name < participle
                && tokens.get(participle).tag().equals("VBN")
                && tokens.get(name).isProperNoun();
        if (!lost) {
            return;
        }
        int verb = tree.head(name);
        while (verb != Arc.ROOT && tokens.get(verb).isNoun()) {
            verb = tree.head(verb);
        }
        if (verb != Arc.ROOT && verb < participle && tokens.get(verb).tag().equals("VBN")) {
            tree.set(participle, new Arc(verb, "conj"));
        }
    }

    private void hangAfterNoun(int participle) {
        int noun = tree.head(participle);
        boolean after = tokens.get(participle).tag().equals("VBN")
                && tree.relation(participle).equals("amod")
                && noun != Arc.ROOT
                && noun < participle
                && tokens.get(noun).isNoun();
        if (after) {
            tree.set(participle, new Arc(noun, "acl"));
        }
    }

    private void freeSaying(int saying) {
        int noun = tree.head(saying);
        boolean adjective = isFinite(saying) && tree.relation(saying).equals("amod") && noun > saying;
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
        boolean clause = isFinite(telling)
                && tree.relation(telling).startsWith("csubj")
                && told > telling
                && tree.child(telling, "nsubj").filter(s -> s < telling).isPresent()
                && tree.child(told, "cop").isEmpty();
        if (clause) {
            tree.set(telling, tree.arc(told));
            tree.set(told, new Arc(telling, "ccomp"));
        }
    }

    private void hangStopped(int gerund) {
        int verb = tree.head(gerund);
        boolean stopped = tokens.get(gerund).tag().equals("VBG")
                && tree.relation(gerund).equals("dep")
                && verb != Arc.ROOT
                && tokens.get(verb).lemma().matches("stop|prevent|keep");
        if (stopped) {
            tree.set(gerund, new Arc(verb, tree.child(gerund, "nsubj").isPresent() ? "ccomp" : "xcomp"));
        }
    }

    private boolean isFinite(int token) {
        return tokens.get(token).tag().matches("VB[DZP]");
    }
}
