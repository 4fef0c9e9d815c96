package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/**
 * Which words a word of one sentence stands for: the antecedent of a relative pronoun, and all that is coordinated.
 *
 * <p><em>the start-up that Ann founded</em>: <em>that</em> ⇒ <em>start-up</em>; <em>X, Y but not Z</em>: <em>X</em> ⇒
 * <em>X</em>, <em>Y</em>; <em>the likes of X</em>: <em>likes</em> ⇒ <em>X</em>.
 */
final class MeantWords {

    /** How far up a relative clause is looked for. */
    private static final int MAX_DEPTH = 8;

    private final Sentence sentence;

    MeantWords(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Follows relative pronouns to their antecedents and adds what is coordinated. */
    List<Integer> expanded(List<Integer> tokens) {
        List<Integer> found = new ArrayList<>();
        for (int token : tokens) {
            if (isRelative(token)) {
                int clause = relativeClauseAbove(token);
                if (clause != Arc.ROOT) {
                    add(sentence.head(clause), found);
                    continue;
                }
            }
            addCoordinated(token, found);
        }
        return found;
    }

    private void addCoordinated(int token, List<Integer> found) {
        add(token, found);
        if (sentence.token(token).text().equals("likes")) {
            sentence.children(token, "nmod").forEach(one -> addCoordinated(one, found));
        }
        for (int other : sentence.children(token, "conj")) {
            if (!isExcluded(other) && !sentence.token(other).isVerb()) {
                addCoordinated(other, found);
            }
        }
    }

    /** Whether a coordinated word is named to be left out: <em>X but not Y</em>, <em>X rather than Y</em>. */
    private boolean isExcluded(int coordinated) {
        for (int child : sentence.children(coordinated)) {
            String lemma = sentence.token(child).lemma();
            boolean linking = sentence.hasRelation(child, "advmod") || sentence.hasRelation(child, "cc");
            if (linking && (lemma.equals("not") || lemma.equals("rather"))) {
                return true;
            }
        }
        return false;
    }

    private static void add(int token, List<Integer> found) {
        if (!found.contains(token)) {
            found.add(token);
        }
    }

    /**
     * Whether a coordinated noun has an owner or a name before it of its own, so that it shares nothing with the first:
     * <em>Acme's chairman, Ann Lee, and Peru's consul</em>.
     */
    boolean startsAnew(int noun) {
        return sentence.children(noun).stream()
                .anyMatch(c -> c < noun
                        && (sentence.hasRelation(c, "nmod:poss")
                                || sentence.hasRelation(c, "amod")
                                        && sentence.token(c).isCapitalized()));
    }

    /** Whether the token is a relative pronoun. */
    boolean isRelative(int token) {
        String tag = sentence.token(token).tag();
        return tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$");
    }

    /** The head of the relative clause that the token stands in, or {@link Arc#ROOT}. */
    int relativeClauseAbove(int token) {
        int at = token;
        for (int depth = 0; at != Arc.ROOT && depth < MAX_DEPTH; depth++) {
            if (sentence.relation(at).equals("acl:relcl")) {
                return at;
            }
            at = sentence.head(at);
        }
        return Arc.ROOT;
    }
}
