package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.newsgraph.frame.Trigger;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.match.RoleFillers;
import org.newsgraph.ontology.Iri;

/**
 * The words of one sentence that may trigger a frame, and whom each way from them leads to.
 *
 * <p>The ways are those of the frames' own grammar, so that one way stands for all its constructions: <em>X bought Y</em>
 * and <em>Y, bought by X</em> both give verb <em>buy</em>, {@code agent} X, {@code patient} Y.
 */
final class Surroundings {

    /** What may stand in the braces of a role path. */
    private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    /** Not the words that carry others. */
    private static final Set<String> FUNCTION = Set.of("aux", "cop", "case", "mark", "det", "cc", "punct", "fixed");

    private final Sentence sentence;
    private final RoleFillers fillers;
    private final Predicate<String> isPreposition;
    private final IntFunction<Optional<Iri>> classOfName;

    /**
     * @param isPreposition whether a role path may name the word
     * @param classOfName the class of the name that a token heads; empty if it heads none
     */
    Surroundings(
            Sentence sentence,
            RoleFillers fillers,
            Predicate<String> isPreposition,
            IntFunction<Optional<Iri>> classOfName) {
        this.sentence = sentence;
        this.fillers = fillers;
        this.isPreposition = isPreposition;
        this.classOfName = classOfName;
    }

    /** The triggers that would make a frame look at the token; empty if it is no word for that. */
    List<Trigger> triggersAt(int token) {
        Token word = sentence.token(token);
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        boolean carries = FUNCTION.stream().noneMatch(r -> sentence.hasRelation(token, r));
        Optional<Iri> name = classOfName.apply(token);
        if (name.isPresent()) {
            List<Trigger> found = new ArrayList<>(suffixed(word));
            found.add(new Trigger.NameOf(name.get()));
            return found;
        }
        if (!carries || word.isProperNoun()) {
            return List.of();
        }
        if (word.isVerb() && isPlain(lemma)) {
            return verbs(token, lemma);
        }
        if (word.isNoun() && isPlain(lemma)) {
            return nouns(token, lemma);
        }
        if (word.tag().startsWith("JJ")) {
            List<Trigger> found = new ArrayList<>(suffixed(word));
            if (isPlain(lemma)) {
                found.add(new Trigger.Other(List.of(lemma)));
            }
            return found;
        }
        return List.of();
    }

    private static boolean isPlain(String lemma) {
        return PLAIN_WORD.matcher(lemma).matches();
    }

    private List<Trigger> verbs(int token, String lemma) {
        List<Integer> particles = sentence.children(token, "compound:prt");
        if (particles.isEmpty()) {
            return List.of(new Trigger.Verb(List.of(lemma)));
        }
        String particle = sentence.token(particles.get(0)).lemma().toLowerCase(Locale.ROOT);
        return List.of(new Trigger.Verb(List.of(lemma, particle)));
    }

    /** <em>venture</em>, and <em>joint venture</em>: the word alone may say too much. */
    private List<Trigger> nouns(int token, String lemma) {
        List<Trigger> found = new ArrayList<>(List.of(new Trigger.Noun(List.of(lemma))));
        if (token > 0 && sentence.head(token - 1) == token) {
            Token before = sentence.token(token - 1);
            boolean modifies = sentence.hasRelation(token - 1, "compound") || sentence.hasRelation(token - 1, "amod");
            String first = before.lemma().toLowerCase(Locale.ROOT);
            if (modifies && !before.isProperNoun() && !before.isCapitalized() && isPlain(first)) {
                found.add(new Trigger.Noun(List.of(first, lemma)));
            }
        }
        return found;
    }

    /** <em>Acme-owned</em> ⇒ {@code *-owned}. */
    private static List<Trigger> suffixed(Token word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        String ending = text.substring(text.lastIndexOf('-') + 1);
        boolean named = word.isCapitalized() && text.lastIndexOf('-') > 0 && isPlain(ending);
        return named && !word.isNoun() ? List.of(new Trigger.Other(List.of("*-" + ending))) : List.of();
    }

    /** Whom each way from the token leads to, by their ids; ways to nobody are left out, plainer ways come first. */
    Map<Way, Set<Integer>> partsAround(int token, Trigger trigger) {
        Set<Way> ways = new LinkedHashSet<>();
        if (trigger instanceof Trigger.Verb) {
            verbWays(token, ways);
        } else if (trigger instanceof Trigger.Noun) {
            nounWays(token, ways);
        } else if (trigger instanceof Trigger.NameOf) {
            ways.add(Way.direct("self"));
            ways.add(Way.direct("possessor"));
            ways.add(Way.direct("modified"));
            prepositionsAt(token).stream().filter(p -> !p.equals("of")).forEach(p -> ways.add(Way.direct(p)));
        } else {
            ways.add(Way.direct("subject"));
            ways.add(Way.direct("modified"));
            if (((Trigger.Other) trigger).words().get(0).startsWith("*")) {
                ways.add(Way.direct("self"));
            }
            prepositionsAt(token).forEach(p -> ways.add(Way.direct(p)));
        }
        Map<Way, Set<Integer>> parts = new LinkedHashMap<>();
        for (Way way : ways) {
            Set<Integer> reached = fillers.entitiesAt(RolePath.parse(way.text()), token);
            if (!reached.isEmpty()) {
                parts.put(way, reached);
            }
        }
        return parts;
    }

    private void verbWays(int verb, Set<Way> ways) {
        List<String> first = new ArrayList<>(List.of("agent", "patient", "recipient"));
        prepositionsAt(verb).stream().filter(p -> !p.equals("by")).forEach(first::add);
        first.forEach(role -> ways.add(Way.direct(role)));
        for (String role : first) {
            for (int noun : fillers.tokensAt(RolePath.parse(role), verb)) {
                String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
                if (isCommonNoun(noun) && isPlain(lemma)) {
                    ways.add(Way.through(role, Set.of(lemma), "possessor"));
                    prepositionsAt(noun).stream()
                            .filter(p -> !p.equals("of"))
                            .forEach(p -> ways.add(Way.through(role, Set.of(lemma), p)));
                }
            }
        }
    }

    private void nounWays(int noun, Set<Way> ways) {
        ways.add(Way.direct("holder||self"));
        ways.add(Way.direct("possessor"));
        prepositionsAt(noun).stream().filter(p -> !p.equals("of")).forEach(p -> ways.add(Way.direct(p)));
        for (int verb : verbsAbove(noun)) {
            List<String> roles = new ArrayList<>(List.of("agent", "patient"));
            prepositionsAt(verb).stream().filter(p -> !p.equals("by")).forEach(roles::add);
            String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
            for (String role : roles) {
                if (isPlain(lemma)
                        && fillers.tokensAt(RolePath.parse(role), verb).contains(noun)) {
                    roles.stream()
                            .filter(other -> !other.equals(role))
                            .forEach(other -> ways.add(Way.through("^" + role, Set.of(lemma), other)));
                }
            }
        }
    }

    private List<Integer> verbsAbove(int noun) {
        List<Integer> found = new ArrayList<>();
        int at = sentence.head(noun);
        for (int depth = 0; depth < 2 && at != Arc.ROOT; depth++) {
            if (sentence.token(at).isVerb()) {
                found.add(at);
            }
            at = sentence.head(at);
        }
        return found;
    }

    private boolean isCommonNoun(int token) {
        Token word = sentence.token(token);
        return word.isNoun() && !word.isProperNoun();
    }

    /** The prepositions on the token, stranded ones too, as role paths write them; some of them a role says better. */
    private Set<String> prepositionsAt(int token) {
        Set<String> found = new LinkedHashSet<>();
        for (int child : sentence.children(token)) {
            String preposition = fillers.prepositionOf(child);
            boolean stranded = sentence.token(child).tag().matches("IN|TO|RP")
                    && sentence.children(child).isEmpty();
            String word = stranded ? sentence.token(child).lemma().toLowerCase(Locale.ROOT) : preposition;
            if (isPreposition.test(word)) {
                found.add(word.replace(' ', '_'));
            }
        }
        return found;
    }
}
