package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way from one word of a sentence to others by the parts they play.
 *
 * <pre>
 * path        = alternative { "||" alternative }
 * alternative = step { "/" step }
 * step        = [ "^" ] ( role | preposition { "|" preposition } ) [ "{" lemma { "," lemma } "}" ]
 * </pre>
 *
 * <p>The roles are {@code self agent subject patient recipient possessor genitive label holder complement predicate modified modifier
 * appositive bracketing coordinate clause context}; any other word is a preposition, written {@code such_as} if it has two words. {@code ^} turns
 * a step round, {@code label} is a name before a noun, as in <em>its Acme unit</em>, {@code #money} among the lemmas stands for any amount, {@code #noun} for any common noun, {@code *-born} for any word that ends so. {@code patient{stake,share}/in|of} reads: the object, if it is <em>stake</em> or <em>share</em>, and
 * what follows its <em>in</em> or <em>of</em>. {@code context} is what the article is
 * talking about; it counts where no other alternative leads anywhere.
 *
 * @param alternatives each a list of steps; what any of them reaches is found
 */
public record RolePath(List<List<RoleStep>> alternatives) {

    private static final Set<String> ROLES = Set.of(
            "self",
            "agent",
            "subject",
            "patient",
            "recipient",
            "possessor",
            "genitive",
            "label",
            "holder",
            "complement",
            "predicate",
            "modified",
            "modifier",
            "appositive",
            "bracketing",
            "coordinate",
            "clause",
            "context");

    public RolePath {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** Whether the path may lead to what the article is talking about, where no word of the sentence plays the part. */
    public boolean fallsBackOnContext() {
        return alternatives.stream()
                .anyMatch(steps -> steps.size() == 1 && steps.get(0).role().equals("context"));
    }

    /** As it is written: {@code patient{stake}/in|of||agent}, lemmas and prepositions sorted. */
    @Override
    public String toString() {
        return alternatives.stream()
                .map(steps -> steps.stream().map(RoleStep::toString).collect(Collectors.joining("/")))
                .collect(Collectors.joining("||"));
    }

    /** The parts that a word can play, sorted. */
    public static Set<String> roles() {
        return new TreeSet<>(ROLES);
    }

    /** Every preposition that the path names. */
    public Stream<String> prepositions() {
        return alternatives.stream().flatMap(List::stream).flatMap(step -> step.prepositions().stream());
    }

    /**
     * Reads a path. Any word that is no role is taken for a preposition.
     *
     * @throws IllegalArgumentException if the text is no path; the message says why
     */
    public static RolePath parse(String text) {
        List<List<RoleStep>> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|\\|", -1)) {
            List<RoleStep> steps = new ArrayList<>();
            for (String step : alternative.strip().split("/", -1)) {
                steps.add(step(step.strip(), text));
            }
            alternatives.add(steps);
        }
        return new RolePath(alternatives);
    }

    private static RoleStep step(String step, String path) {
        boolean inverse = step.startsWith("^");
        String rest = inverse ? step.substring(1) : step;
        Set<String> lemmas = new HashSet<>();
        int brace = rest.indexOf('{');
        if (brace >= 0) {
            if (!rest.endsWith("}")) {
                throw new IllegalArgumentException("no closing brace in the role path \"" + path + "\"");
            }
            for (String lemma : rest.substring(brace + 1, rest.length() - 1).split(",")) {
                lemmas.add(lemma.strip().toLowerCase(Locale.ROOT));
            }
            rest = rest.substring(0, brace);
        }
        if (rest.isBlank() || !rest.matches("[a-z_|]+")) {
            throw new IllegalArgumentException("\"" + step + "\" is no step of a role path, in \"" + path + "\"");
        }
        if (ROLES.contains(rest)) {
            return new RoleStep(rest, Set.of(), inverse, lemmas);
        }
        Set<String> prepositions = new HashSet<>();
        for (String preposition : Arrays.asList(rest.split("\\|"))) {
            if (ROLES.contains(preposition)) {
                throw new IllegalArgumentException(
                        "write roles as alternatives with \"||\", not \"|\", in the role path \"" + path + "\"");
            }
            prepositions.add(preposition.replace('_', ' '));
        }
        return new RoleStep("", prepositions, inverse, lemmas);
    }
}
