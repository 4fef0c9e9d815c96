package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/**
 * The parts that words of one parsed sentence play around each other.
 *
 * <p>Tokens are given and returned by index; lists are without duplicates, in the order in which the grammar offers
 * them, empty if nobody plays the part.
 */
public final class Roles {

    /** How far up an inverse step leads. */
    private static final int REACH = 4;

    private final Sentence sentence;
    private final MeantWords meant;
    private final Prepositions prepositions;
    private final Clauses clauses;
    private final Possessors possessors;
    private final Holders holders;
    private final Modifiers modifiers;

    /** @throws IllegalArgumentException if the sentence is not parsed */
    public Roles(Sentence sentence) {
        if (!sentence.isParsed()) {
            throw new IllegalArgumentException("not parsed: " + sentence);
        }
        this.sentence = sentence;
        this.meant = new MeantWords(sentence);
        this.prepositions = new Prepositions(sentence, meant);
        this.clauses = new Clauses(sentence, meant, prepositions);
        this.possessors = new Possessors(sentence, meant, prepositions);
        this.holders = new Holders(sentence, meant, prepositions, clauses);
        this.modifiers = new Modifiers(sentence, meant, prepositions);
    }

    /** The sentence whose words play the parts. */
    public Sentence sentence() {
        return sentence;
    }

    /** Those at the end of a path that starts at {@code from}. */
    public List<Integer> follow(RolePath path, int from) {
        Set<Integer> found = new LinkedHashSet<>();
        for (List<RoleStep> steps : path.alternatives()) {
            Set<Integer> at = new LinkedHashSet<>(List.of(from));
            for (RoleStep step : steps) {
                Set<Integer> next = new LinkedHashSet<>();
                for (int token : at) {
                    take(step, token).stream()
                            .filter(t -> step.admits(sentence.token(t)))
                            .forEach(next::add);
                }
                at = next;
            }
            found.addAll(at);
        }
        return List.copyOf(found);
    }

    /** Whether the sentence has a word for each step of some way of the path, wherever it stands; if not, no tree leads there. */
    public boolean haveWordsFor(RolePath path) {
        return path.alternatives().stream().anyMatch(steps -> steps.stream().allMatch(this::mayReach));
    }

    private boolean mayReach(RoleStep step) {
        return step.lemmas().isEmpty() || sentence.tokens().stream().anyMatch(step::admits);
    }

    private List<Integer> take(RoleStep step, int token) {
        if (!step.inverse()) {
            return players(step, token);
        }
        return near(token).stream()
                .filter(other -> players(step, other).contains(token))
                .toList();
    }

    /** Where an inverse step may lead: the words at most a few arcs above, and those that hang on them, in order. */
    private Set<Integer> near(int token) {
        Set<Integer> found = new TreeSet<>();
        int at = token;
        for (int depth = 0; depth < REACH && at != Arc.ROOT; depth++) {
            found.add(at);
            found.addAll(sentence.children(at));
            at = sentence.head(at);
        }
        found.remove(token);
        return found;
    }

    private List<Integer> players(RoleStep step, int token) {
        return switch (step.role()) {
            case "self" -> List.of(token);
            case "agent" -> clauses.agentsOf(token);
            case "subject" -> clauses.subjectsOf(token);
            case "patient" -> clauses.patientsOf(token);
            case "recipient" -> clauses.recipientsOf(token);
            case "possessor" -> possessors.of(token);
            case "label" -> meant.expanded(sentence.children(token, "compound"));
            case "genitive" -> sentence.children(token, "nmod:poss");
            case "holder" -> holders.of(token);
            case "complement" -> complementsOf(token);
            case "predicate" -> predicatesOf(token);
            case "modified" -> modifiers.modifiedBy(token);
            case "modifier" -> modifiers.of(token);
            case "appositive" -> meant.expanded(sentence.children(token, "appos"));
            case "coordinate" -> coordinatesOf(token);
            case "clause" -> clauseOf(token);
            case "bracketing" -> beforeBracket(token);
            // Known to those who know the article, not to its grammar.
            case "context" -> List.of();
            default -> prepositions.complementsOf(token, step.prepositions());
        };
    }

    private List<Integer> complementsOf(int verb) {
        List<Integer> found = new ArrayList<>(sentence.children(verb, "xcomp"));
        found.addAll(sentence.children(verb, "ccomp"));
        found.addAll(sentence.children(verb, "acl"));
        found.addAll(sentence.children(verb, "advcl"));
        return meant.expanded(found);
    }

    /** What a noun is said to be: <em>Acme is a unit of X</em>: predicate of <em>Acme</em> ⇒ <em>unit</em>. */
    private List<Integer> predicatesOf(int noun) {
        int head = sentence.head(noun);
        boolean copula = head != Arc.ROOT
                && sentence.hasRelation(noun, "nsubj")
                && !sentence.children(head, "cop").isEmpty();
        return copula ? List.of(head) : List.of();
    }

    /** What the token is coordinated with: <em>A and B, which merged</em>: coordinate of <em>B</em> ⇒ <em>A</em>. */
    private List<Integer> coordinatesOf(int token) {
        List<Integer> found = new ArrayList<>();
        if (sentence.hasRelation(token, "conj")) {
            found.add(sentence.head(token));
            sentence.children(sentence.head(token), "conj").stream()
                    .filter(c -> c != token)
                    .forEach(found::add);
        }
        found.addAll(sentence.children(token, "conj"));
        return found;
    }

    /** The nearest verb above the token. */
    private List<Integer> clauseOf(int token) {
        int at = sentence.head(token);
        while (at != Arc.ROOT && !sentence.token(at).isVerb()) {
            at = sentence.head(at);
        }
        return at == Arc.ROOT ? List.of() : List.of(at);
    }

    /** <em>SoftBank (Japan)</em>, <em>SoftBank's (Japan) fund</em>: what stands before the bracket that holds {@code token} and little else. */
    private List<Integer> beforeBracket(int token) {
        for (int i = token - 1; i > 0 && i >= token - 3; i--) {
            String text = sentence.token(i).text();
            if (text.equals("(") || text.equals("-LRB-")) {
                boolean owner = i > 1 && sentence.token(i - 1).tag().equals("POS");
                return List.of(owner ? i - 2 : i - 1);
            }
            if (text.equals(")") || text.equals("-RRB-")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The token's preposition in lower case; empty if it has none. */
    public String prepositionOf(int token) {
        return prepositions.prepositionOf(token);
    }

    /** Whether the verb stands in the passive, a bare participle included. */
    public boolean isPassive(int verb) {
        return clauses.isPassive(verb);
    }

    /** Whether the verb is an infinitive with its <em>to</em>. */
    public boolean hasTo(int verb) {
        return clauses.hasTo(verb);
    }

    /** The grammatical subjects of a verb or predicate, whatever the voice. */
    public List<Integer> subjectsOf(int verb) {
        return clauses.subjectsOf(verb);
    }

    /** The antecedent of a relative pronoun and whatever is coordinated with a word, the word itself first. */
    public List<Integer> coordinated(int token) {
        return meant.expanded(List.of(token));
    }
}
