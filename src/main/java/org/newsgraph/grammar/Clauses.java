package org.newsgraph.grammar;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * Voice, subjects and objects of the verbs of one sentence, seen through coordination, control, relative and participial
 * clauses.
 *
 * <p>Where a subject or object is a relative pronoun, its antecedent is given: <em>the start-up that Ann founded</em>:
 * object of <em>founded</em> ⇒ <em>start-up</em>.
 */
final class Clauses {

    /** How many clauses up a subject is looked for. */
    private static final int MAX_DEPTH = 8;

    /** Of a verb with an object and an infinitive, the subject acts: <em>X promised Y to buy Z</em>. */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "use", "need", "take", "spend", "have");

    /** Verbs whose passive has for its subject whom something is given to. */
    private static final Set<String> GIVING =
            Set.of("grant", "give", "award", "deny", "refuse", "issue", "offer", "hand");

    private final Sentence sentence;
    private final Antecedents antecedents;
    private final Prepositions prepositions;

    Clauses(Sentence sentence, Antecedents antecedents, Prepositions prepositions) {
        this.sentence = sentence;
        this.antecedents = antecedents;
        this.prepositions = prepositions;
    }

    /** Whether the verb stands in the passive, a bare participle included. */
    boolean isPassive(int verb) {
        if (!sentence.children(verb, "aux:pass").isEmpty()
                || !sentence.children(verb, "nsubj:pass").isEmpty()) {
            return true;
        }
        Token token = sentence.token(verb);
        boolean participle = token.tag().equals("VBN")
                || token.tag().equals("JJ")
                || token.tag().equals("VBD");
        if (!participle) {
            return false;
        }
        if (token.text().endsWith("ed")
                && token.tag().equals("JJ")
                && !sentence.children(verb, "cop").isEmpty()) {
            // "is majority-owned by X": what was once a participle.
            return true;
        }
        boolean active = !sentence.children(verb, "nsubj").isEmpty()
                || !sentence.children(verb, "obj").isEmpty()
                || !sentence.children(verb, "aux").isEmpty();
        if (active) {
            return false;
        }
        if (sentence.hasRelation(verb, "conj") && sentence.head(verb) != Arc.ROOT) {
            // "founded and bankrolled by X": a coordinated participle has the voice of the first.
            return token.tag().equals("VBN") && isPassive(sentence.head(verb));
        }
        return sentence.relation(verb).equals("acl")
                || sentence.hasRelation(verb, "advcl")
                || sentence.hasRelation(verb, "amod")
                || sentence.hasRelation(verb, "dep")
                || sentence.hasRelation(verb, "parataxis")
                || token.tag().equals("VBN") && sentence.relation(verb).equals("root");
    }

    /** Those whom the verb's clause is about, its grammatical subjects, whatever the voice. */
    List<Integer> subjectsOf(int verb) {
        return subjectsOf(verb, 0);
    }

    private List<Integer> subjectsOf(int verb, int depth) {
        int antecedent = antecedentBefore(verb);
        if (antecedent != Arc.ROOT) {
            return antecedents.expanded(List.of(antecedent));
        }
        List<Integer> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            return antecedents.expanded(own);
        }
        int head = sentence.head(verb);
        return head == Arc.ROOT || depth == MAX_DEPTH ? List.of() : subjectsAbove(verb, head, depth);
    }

    /** The subjects that a verb without its own takes from what it hangs on. */
    private List<Integer> subjectsAbove(int verb, int head, int depth) {
        return switch (sentence.relation(verb)) {
            case "xcomp" -> controllersOf(verb, head, depth);
            case "conj" -> subjectsOf(head, depth + 1);
            case "advcl" ->
                isGerundOfObject(verb)
                        ? antecedents.expanded(sentence.children(head, "obj"))
                        : subjectsOf(head, depth + 1);
            // "plans to buy X", "talks to buy X": the planner acts, not the plan.
            case "acl" -> isInfinitive(verb) ? plannersOf(head, depth) : antecedents.expanded(List.of(head));
            case "acl:relcl" ->
                objectsOfClause(verb).isEmpty() || isPassive(verb) ? List.of() : antecedents.expanded(List.of(head));
            case "ccomp", "parataxis", "dep" ->
                sentence.token(verb).tag().equals("VBG") ? subjectsOf(head, depth + 1) : List.of();
            default -> gerundSubjects(verb, head, depth);
        };
    }

    /** <em>X accused Y of buying Z</em>, <em>X stopped Y from buying Z</em>: Y buys. */
    private boolean isGerundOfObject(int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && !isPassive(sentence.head(verb))
                && !sentence.children(sentence.head(verb), "obj").isEmpty()
                && sentence.children(verb, "mark").stream()
                        .anyMatch(m -> sentence.token(m).lemma().matches("of|from"));
    }

    /** <em>X asked Y to buy Z</em> ⇒ Y; <em>X promised Y to buy Z</em>, <em>X agreed to buy Z</em> ⇒ X. */
    private List<Integer> controllersOf(int verb, int head, int depth) {
        List<Integer> objects = sentence.children(head, "obj");
        boolean objectActs = !objects.isEmpty()
                && !SUBJECT_CONTROL.contains(sentence.token(head).lemma())
                && sentence.token(verb).isVerb()
                && !isPassive(head);
        return objectActs ? antecedents.expanded(objects) : subjectsOf(head, depth + 1);
    }

    /**
     * <em>Ann Lee, the admiral who chairs Acme, said …</em>: a relative pronoun right before its verb, where the parser
     * has lost the clause. Gives the noun before the pronoun, or {@link Arc#ROOT}.
     */
    private int antecedentBefore(int verb) {
        if (!sentence.token(verb).isVerb() || antecedents.relativeClauseAbove(verb) == verb) {
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

    /** "after founding X", "by buying X" parsed as nominal: the subject of the governing clause. */
    private List<Integer> gerundSubjects(int verb, int head, int depth) {
        boolean gerund = sentence.token(verb).tag().equals("VBG")
                && !sentence.relation(verb).equals("amod");
        return gerund && sentence.token(head).isVerb() ? subjectsOf(head, depth + 1) : List.of();
    }

    private List<Integer> plannersOf(int noun, int depth) {
        List<Integer> possessors = sentence.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return antecedents.expanded(possessors);
        }
        int head = sentence.head(noun);
        if (head != Arc.ROOT && sentence.token(head).isVerb()) {
            return subjectsOf(head, depth + 1);
        }
        return sentence.children(noun, "cop").isEmpty()
                ? antecedents.expanded(List.of(noun))
                : subjectsOf(noun, depth + 1);
    }

    private boolean isInfinitive(int verb) {
        return sentence.children(verb, "mark").stream()
                .anyMatch(m -> sentence.token(m).lemma().equals("to"));
    }

    /** Those who do what the verb says. */
    List<Integer> agentsOf(int verb) {
        return isPassive(verb) ? byPhrases(verb) : subjectsOf(verb);
    }

    private List<Integer> byPhrases(int verb) {
        List<Integer> by = prepositions.complementsOf(verb, Set.of("by"));
        if (by.isEmpty() && sentence.relation(verb).equals("conj")) {
            return List.of();
        }
        if (by.isEmpty()) {
            // "founded and financed by X": the phrase hangs on the last of the coordinated verbs.
            for (int other : sentence.children(verb, "conj")) {
                if (sentence.token(other).tag().equals("VBN")
                        && sentence.children(other, "aux").isEmpty()) {
                    by = prepositions.complementsOf(other, Set.of("by"));
                }
            }
        }
        return by;
    }

    /** Those to whom something is given: <em>gave X a licence</em>, <em>X was given a licence</em>. */
    List<Integer> recipientsOf(int verb) {
        List<Integer> found = sentence.children(verb, "iobj");
        if (found.isEmpty()
                && GIVING.contains(sentence.token(verb).lemma())
                && isPassive(verb)
                && !sentence.children(verb, "obj").isEmpty()) {
            return subjectsOf(verb);
        }
        return found.isEmpty() ? List.of() : antecedents.expanded(found);
    }

    /** Those to whom the verb's action is done. */
    List<Integer> patientsOf(int verb) {
        if (isPassive(verb)) {
            if (sentence.relation(verb).equals("acl") || sentence.hasRelation(verb, "amod")) {
                return antecedents.expanded(List.of(sentence.head(verb)));
            }
            if (GIVING.contains(sentence.token(verb).lemma())
                    && !sentence.children(verb, "obj").isEmpty()) {
                // "X was granted a licence": X is whom it is given to.
                return antecedents.expanded(sentence.children(verb, "obj"));
            }
            List<Integer> trailed = objectBefore(verb);
            if (!trailed.isEmpty()) {
                return trailed;
            }
            List<Integer> subjects = subjectsOf(verb);
            if (subjects.isEmpty()
                    && sentence.relation(verb).equals("conj")
                    && (sentence.relation(sentence.head(verb)).equals("acl"))) {
                return antecedents.expanded(List.of(sentence.head(sentence.head(verb))));
            }
            return subjects;
        }
        return objectsOfClause(verb);
    }

    /** <em>raised a round in July, led by X</em>: a trailing participle says something of the object before it. */
    private List<Integer> objectBefore(int participle) {
        int head = sentence.head(participle);
        boolean trails = head != Arc.ROOT
                && head < participle
                && sentence.token(head).isVerb()
                && sentence.token(participle - 1).text().equals(",")
                && sentence.children(participle, "aux").isEmpty()
                && sentence.children(participle, "nsubj").isEmpty();
        if (!trails) {
            return List.of();
        }
        return antecedents.expanded(sentence.children(head, "obj").stream()
                .filter(o -> o < participle)
                .toList());
    }

    private List<Integer> objectsOfClause(int verb) {
        List<Integer> own = sentence.children(verb, "obj");
        if (own.isEmpty() && sentence.token(verb).lemma().equals("spend")) {
            // "spent ten years at X": the years are what is spent, not when.
            own = sentence.children(verb, "obl:tmod");
        }
        if (!own.isEmpty()) {
            return antecedents.expanded(own);
        }
        boolean gap = sentence.relation(verb).equals("acl:relcl")
                && sentence.children(verb, "nsubj").stream().noneMatch(antecedents::isRelative)
                && !sentence.children(verb, "nsubj").isEmpty();
        if (gap) {
            return antecedents.expanded(List.of(sentence.head(verb)));
        }
        if (sentence.relation(verb).equals("conj") && sentence.head(verb) != Arc.ROOT) {
            return List.of();
        }
        // "X founded and runs Y": the object hangs on the last of the coordinated verbs.
        for (int other : sentence.children(verb, "conj")) {
            if (sentence.token(other).isVerb()
                    && sentence.children(other, "nsubj").isEmpty()
                    && other - verb <= 4) {
                return antecedents.expanded(sentence.children(other, "obj"));
            }
        }
        return List.of();
    }
}
