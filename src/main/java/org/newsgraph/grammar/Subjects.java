package org.newsgraph.grammar;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/**
 * The grammatical subjects of the verbs of one sentence, seen through coordination, control, relative and participial clauses.
 */
final class Subjects {

    /** How many clauses up a subject is looked for. */
    private static final int MAX_DEPTH = 8;

    /** Of a verb with an object and an infinitive, the subject acts: <em>X promised Y to buy Z</em>. */
    private static final Set<String> SUBJECT_CONTROL = Set.of(
            "promise", "use", "need", "take", "spend", "have", "outbid", "beat", "defeat", "leave", "quit", "join");

    /** What is to be done to something new, and by nobody who plans it. */
    private static final Set<String> OF_NEWCOMERS =
            Set.of("base", "headquarter", "locate", "call", "name", "own", "control", "head");

    /** What somebody is given who may then act. */
    private static final Set<String> RIGHTS = Set.of(
            "option",
            "right",
            "permission",
            "chance",
            "licence",
            "license",
            "opportunity",
            "authority",
            "power",
            "mandate",
            "warrant");

    /** What happens in the course of it happens; not in that of a plan, a threat or an idea. */
    private static final Set<String> UNDER_WAY = Set.of("process", "course", "midst", "middle");

    /** Who gives money to do something does it; who raises it may not. */
    private static final Set<String> PAYING = Set.of("pay", "spend", "offer", "bid");

    private final Sentence sentence;
    private final MeantWords meant;
    private final Voice voice;
    private final Objects objects;

    Subjects(Sentence sentence, MeantWords meant, Voice voice, Objects objects) {
        this.sentence = sentence;
        this.meant = meant;
        this.voice = voice;
        this.objects = objects;
    }

    /** Those whom the verb's clause is about, its grammatical subjects, whatever the voice. */
    List<Integer> of(int verb) {
        return of(verb, 0);
    }

    private List<Integer> of(int verb, int depth) {
        int antecedent = antecedentBefore(verb);
        if (antecedent != Arc.ROOT) {
            return meant.expanded(List.of(antecedent));
        }
        List<Integer> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            return meant.expanded(own);
        }
        if (isOfNewcomer(verb)) {
            return List.of(sentence.children(verb, "mark").get(0) - 1);
        }
        int head = sentence.head(verb);
        return head == Arc.ROOT || depth == MAX_DEPTH ? List.of() : subjectsAbove(verb, head, depth);
    }

    /** <em>join forces in a company to be based in Bergen</em>: the company will be, not those who join. */
    private boolean isOfNewcomer(int verb) {
        if (!sentence.relation(verb).matches("advcl|acl") || !voice.hasTo(verb) || !voice.isPassive(verb)) {
            return false;
        }
        int noun = sentence.children(verb, "mark").get(0) - 1;
        boolean own = sentence.hasRelation(verb, "advcl")
                || OF_NEWCOMERS.contains(sentence.token(verb).lemma());
        return own
                && noun > 0
                && sentence.token(noun).tag().equals("NN")
                && sentence.children(noun, "det").stream()
                        .anyMatch(det -> sentence.token(det).lemma().matches("an?"));
    }

    /** The subjects that a verb without its own takes from what it hangs on. */
    private List<Integer> subjectsAbove(int verb, int head, int depth) {
        return switch (sentence.relation(verb)) {
            case "xcomp" -> controllersOf(verb, head, depth);
            case "conj" -> of(head, depth + 1);
            case "advcl" ->
                isGerundOfObject(verb)
                        ? meant.expanded(sentence.children(head, "obj"))
                        : isOfRight(verb, head) ? actorsAfter(head, depth) : of(head, depth + 1);
            // "plans to buy X", "talks to buy X": the planner acts, not the plan.
            case "acl" ->
                voice.hasTo(verb) || isOfGerund(verb) ? plannersOf(head, depth) : meant.expanded(List.of(head));
            case "acl:relcl" ->
                objects.of(verb).isEmpty() || voice.isPassive(verb) ? List.of() : meant.expanded(List.of(head));
            case "ccomp", "parataxis", "dep" ->
                sentence.token(verb).tag().equals("VBG") || isOpeningParticiple(verb) ? of(head, depth + 1) : List.of();
            default -> gerundSubjects(verb, head, depth);
        };
    }

    /** <em>in the process of buying X</em>, <em>in the process of being bought</em>. */
    boolean isOfGerund(int verb) {
        return UNDER_WAY.contains(sentence.token(sentence.head(verb)).lemma())
                && sentence.children(verb, "mark").stream()
                        .anyMatch(m -> m < verb && sentence.token(m).lemma().equals("of"));
    }

    /** <em>Founded in 2006, X is one of …</em> */
    private boolean isOpeningParticiple(int verb) {
        return verb == 0 && sentence.token(verb).tag().equals("VBN");
    }

    /** <em>X accused Y of buying Z</em>, <em>X stopped Y from buying Z</em>: Y buys. */
    private boolean isGerundOfObject(int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && !voice.isPassive(sentence.head(verb))
                && !sentence.children(sentence.head(verb), "obj").isEmpty()
                && sentence.children(verb).stream()
                        .anyMatch(m -> m < verb && sentence.token(m).lemma().matches("of|from"));
    }

    /**
     * <em>X asked Y to buy Z</em> ⇒ Y; <em>X promised Y to buy Z</em>, <em>X agreed to buy Z</em>, <em>X paid $1 million to buy
     * Z</em> ⇒ X.
     */
    private List<Integer> controllersOf(int verb, int head, int depth) {
        boolean paying = PAYING.contains(sentence.token(head).lemma());
        List<Integer> patients = sentence.children(head, "obj").stream()
                .filter(o -> !paying || !RoleStep.isMoney(sentence.token(o)))
                .toList();
        boolean objectActs = !patients.isEmpty()
                && !SUBJECT_CONTROL.contains(sentence.token(head).lemma())
                && sentence.token(verb).isVerb()
                && !voice.isPassive(head);
        return objectActs ? meant.expanded(patients) : of(head, depth + 1);
    }

    /** "after founding X", "by buying X" parsed as nominal: the subject of the governing clause. */
    private List<Integer> gerundSubjects(int verb, int head, int depth) {
        boolean gerund = sentence.token(verb).tag().equals("VBG")
                && !sentence.relation(verb).equals("amod");
        if (gerund && sentence.relation(verb).equals("obl") && isGerundOfObject(verb)) {
            return meant.expanded(sentence.children(head, "obj"));
        }
        return gerund && sentence.token(head).isVerb() ? of(head, depth + 1) : List.of();
    }

    /** <em>an option to buy Z</em>, where the parser hangs the infinitive on the verb. */
    private boolean isOfRight(int verb, int governor) {
        return voice.hasTo(verb)
                && sentence.children(governor, "obj").stream()
                        .anyMatch(o -> RIGHTS.contains(sentence.token(o).lemma())
                                && sentence.children(verb, "mark").contains(o + 1));
    }

    private List<Integer> plannersOf(int noun, int depth) {
        List<Integer> possessors = sentence.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return meant.expanded(possessors);
        }
        int head = sentence.head(noun);
        if (head != Arc.ROOT && sentence.token(head).isVerb()) {
            return sentence.hasRelation(noun, "obj") ? actorsAfter(head, depth) : of(head, depth + 1);
        }
        return sentence.children(noun, "cop").isEmpty() ? meant.expanded(List.of(noun)) : of(noun, depth + 1);
    }

    /** <em>X granted Y an option to buy Z</em>: Y may buy; of other verbs the subject acts. */
    private List<Integer> actorsAfter(int giving, int depth) {
        List<Integer> given = voice.isPassive(giving) ? List.of() : sentence.children(giving, "iobj");
        return given.isEmpty() ? of(giving, depth + 1) : meant.expanded(given);
    }

    /**
     * <em>Ann Lee, the admiral who chairs Acme, said …</em>: a relative pronoun right before its verb, where the parser
     * has lost the clause. Gives the noun before the pronoun, or {@link Arc#ROOT}.
     */
    private int antecedentBefore(int verb) {
        if (!sentence.token(verb).isVerb() || meant.relativeClauseAbove(verb) == verb) {
            return Arc.ROOT;
        }
        int at = verb - 1;
        while (at > 0 && isAuxiliary(at)) {
            at--;
        }
        if (at <= 0 || !sentence.token(at).text().equals("who")) {
            return Arc.ROOT;
        }
        int before = sentence.token(at - 1).text().equals(",") ? at - 2 : at - 1;
        return before >= 0 && sentence.token(before).isNoun() ? before : Arc.ROOT;
    }

    private boolean isAuxiliary(int token) {
        String tag = sentence.token(token).tag();
        String lemma = sentence.token(token).lemma();
        return tag.equals("RB") || tag.equals("MD") || lemma.equals("have") || lemma.equals("be") || lemma.equals("do");
    }
}
