package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Which words of one sentence say more of a noun that they stand before: <em>the Danish chip maker</em>. */
final class Modifiers {

    private final Sentence sentence;
    private final MeantWords meant;
    private final Prepositions prepositions;

    Modifiers(Sentence sentence, MeantWords meant, Prepositions prepositions) {
        this.sentence = sentence;
        this.meant = meant;
        this.prepositions = prepositions;
    }

    /** The noun that a word says more of: <em>Danish</em> ⇒ <em>maker</em> in <em>a Danish maker</em>. */
    List<Integer> modifiedBy(int token) {
        int head = sentence.head(token);
        if (sentence.hasRelation(token, "conj") && areNamesBefore(head, token)) {
            // "its Acme and Borax units"
            return modifiedBy(head);
        }
        boolean modifies = head != Arc.ROOT
                && (sentence.hasRelation(token, "amod")
                        || sentence.hasRelation(token, "compound")
                        || sentence.hasRelation(token, "nmod:poss")
                        || sentence.hasRelation(token, "nmod")
                                && prepositions.prepositionOf(token).isEmpty());
        // Not what is coordinated with it: "the French baker and Acme" says nothing of Acme.
        return modifies && !anotherPhraseBegins(token, head) ? List.of(head) : List.of();
    }

    /** Whether two names that are joined stand before a noun that both belong to. */
    private boolean areNamesBefore(int first, int second) {
        return first != Arc.ROOT
                && sentence.hasRelation(first, "compound")
                && sentence.head(first) > second
                && sentence.token(first).isProperNoun()
                && sentence.token(second).isProperNoun()
                && !sentence.token(sentence.head(first)).isProperNoun();
    }

    /** Whether a noun ends one phrase and another begins between two words: <em>Swedish grocer Acme and Finnish Borax</em>. */
    private boolean anotherPhraseBegins(int begin, int end) {
        boolean noun = false;
        for (int i = begin + 1; i + 1 < end; i++) {
            noun |= sentence.token(i).isNoun();
            Token next = sentence.token(i + 1);
            boolean opens = next.tag().matches("DT|PRP\\$") || next.tag().equals("JJ") && next.isCapitalized();
            if (noun && sentence.token(i).tag().equals("CC") && opens) {
                return true;
            }
        }
        return false;
    }

    /** The words that say more of one, before it or, of an adjective, after it. */
    List<Integer> of(int token) {
        List<Integer> found = new ArrayList<>(sentence.children(token, "amod"));
        found.addAll(sentence.children(token, "compound"));
        found.addAll(sentence.children(token, "nmod:poss"));
        if (sentence.token(token).tag().equals("JJ")) {
            // "worth $3 billion": the parser has no name for what an adjective governs.
            found.addAll(sentence.children(token, "dep"));
            sentence.children(token, "obl").stream()
                    .filter(o -> o > token && prepositions.prepositionOf(o).isEmpty())
                    .forEach(found::add);
        }
        return meant.expanded(found);
    }
}
