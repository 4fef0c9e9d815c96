package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Sentence;

/** Whose the nouns of one sentence are: <em>Acme's founder</em>. */
final class Possessors {

    private static final Set<String> PLAIN_ADJECTIVES = Set.of(
            "Other",
            "Major",
            "Notable",
            "Former",
            "Past",
            "Current",
            "Early",
            "Earlier",
            "Recent",
            "New",
            "Key",
            "Main",
            "Additional",
            "Principal",
            "Strategic",
            "Corporate",
            "Existing",
            "Large",
            "Big",
            "Prominent",
            "Famous",
            "Important",
            "First",
            "Initial",
            "Later",
            "Original",
            "Well-known",
            "Popular");

    private static final Pattern EX_NAME = Pattern.compile("ex-\\p{Lu}.*");

    private final Sentence sentence;
    private final MeantWords meant;
    private final Prepositions prepositions;

    Possessors(Sentence sentence, MeantWords meant, Prepositions prepositions) {
        this.sentence = sentence;
        this.meant = meant;
        this.prepositions = prepositions;
    }

    /** Whose the noun is: <em>Acme's founder</em>, <em>the founder of Acme</em>, <em>the Acme founder</em>. */
    List<Integer> of(int noun) {
        List<Integer> own = ownPossessors(noun);
        if (!own.isEmpty()) {
            return own;
        }
        if (sentence.hasRelation(noun, "conj") && !meant.startsAnew(noun)) {
            own = ownPossessors(sentence.head(noun));
        }
        if (own.isEmpty()) {
            for (int other : sentence.children(noun, "conj")) {
                if (own.isEmpty() && !meant.startsAnew(other)) {
                    own = ownPossessors(other);
                }
            }
        }
        return own;
    }

    private List<Integer> ownPossessors(int noun) {
        List<Integer> found = new ArrayList<>(sentence.children(noun, "nmod:poss"));
        found.addAll(prepositions.complementsOf(noun, Set.of("of")));
        if (!found.isEmpty() && !sentence.children(noun, "nmod:poss").isEmpty()) {
            // "Acme's US chief": the firm's, not the country's.
            return meant.expanded(found);
        }
        for (int child : sentence.children(noun)) {
            boolean modifier = sentence.hasRelation(child, "compound") || sentence.hasRelation(child, "amod");
            // "Other backers include X": a first word has its capital from its place.
            boolean first = child == 0
                    && PLAIN_ADJECTIVES.contains(sentence.token(child).text());
            if (modifier && !first && isName(child) && child < noun) {
                found.add(child);
            }
        }
        if (found.isEmpty()) {
            beforeTitle(noun).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.addAll(beforeDepartment(noun));
        }
        return meant.expanded(found);
    }

    /** <em>the ex-Acme scout</em>, too. */
    private boolean isName(int token) {
        return sentence.token(token).isCapitalized()
                || EX_NAME.matcher(sentence.token(token).text()).matches();
    }

    /** <em>the Acme logistics director</em>: for the parser the firm may hang on what its director is there for. */
    private List<Integer> beforeDepartment(int noun) {
        if (!sentence.token(noun).lemma().matches("director|manager|executive|officer")
                || !sentence.children(noun, "amod").isEmpty()) {
            return List.of();
        }
        return sentence.children(noun, "compound").stream()
                .filter(child -> !isName(child))
                .flatMap(child -> sentence.children(child, "compound").stream())
                .filter(this::isName)
                .toList();
    }

    /** <em>Acme CFO Ann Lee</em>: for the parser the firm may hang on the person, as the title does. */
    private Optional<Integer> beforeTitle(int noun) {
        int person = sentence.head(noun);
        boolean title = sentence.hasRelation(noun, "compound")
                && person > noun
                && sentence.token(person).isProperNoun();
        int begin = sentence.children(noun).stream().filter(c -> c < noun).reduce(noun, Math::min);
        return title && begin > 0
                ? Optional.of(begin - 1)
                        .filter(name -> sentence.head(name) == person
                                && sentence.hasRelation(name, "compound")
                                && sentence.token(name).isProperNoun())
                : Optional.empty();
    }
}
