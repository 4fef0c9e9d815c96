package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.language.Arc;

/**
 * Gives each of two that are joined with <em>and</em> the place or source of its own.
 *
 * <ul>
 *   <li>Somebody joined with the place of somebody else: {@code Lee of [Chad and Chan of Mali]}, <em>Chan</em> a {@code conj} of
 *       <em>Chad</em> ⇒ of <em>Lee</em>, <em>Mali</em> an {@code nmod} of <em>Chan</em>.
 *   <li>The home of the last of two firms hung on the first: {@code [Borax Corp and Cortex Ltd] of Chile}, <em>Chile</em> an
 *       {@code nmod} of <em>Borax Corp</em> ⇒ of <em>Cortex Ltd</em>.
 *   <li>Goods joined with where others come from: {@code buys glass from [Borax and resins from Cortex]}, <em>resins</em> a
 *       {@code conj} of <em>Borax</em> ⇒ of <em>glass</em>; {@code got $3m from [Borax and $2m from Cortex]} likewise.
 * </ul>
 */
final class CoordinatedOrigins {

    private final RepairedSentence tree;

    CoordinatedOrigins(RepairedSentence tree) {
        this.tree = tree;
    }

    /** Repairs what hangs wrongly because of one word. */
    void repair(int token) {
        freeFromPlace(token);
        freeFromFirst(token);
        freeFromSource(token);
    }

    private void freeFromPlace(int second) {
        int place = tree.head(second);
        boolean joined = tree.relation(second).equals("conj")
                && place != Arc.ROOT
                && tree.head(place) != Arc.ROOT
                && tree.head(place) < place
                && tree.relation(place).equals("nmod")
                && tree.prepositionOf(place).matches("of|from")
                && isName(second)
                && isName(place)
                && isName(tree.head(place))
                && tree.prepositionOf(second).isEmpty();
        if (!joined) {
            return;
        }
        Optional<Integer> other = tree.phraseWith(tree.prepositionOf(place), place, second + 1, tree.size());
        boolean noPlace = tree.token(place).nameTag().equals("LOCATION")
                && !tree.token(second).nameTag().equals("LOCATION")
                && !tree.token(tree.head(place)).nameTag().equals("LOCATION");
        if (other.isPresent() || noPlace) {
            tree.set(second, new Arc(tree.head(place), "conj"));
            other.ifPresent(o -> tree.set(o, new Arc(second, "nmod")));
        }
    }

    private void freeFromFirst(int place) {
        int first = tree.head(place);
        int last = tree.first(place) - 1;
        boolean hung = tree.relation(place).equals("nmod")
                && first != Arc.ROOT
                && first < last
                && tree.prepositionOf(place).equals("of")
                && tree.isChild(last, first, "conj")
                && isName(place)
                && isLongName(first)
                && isLongName(last);
        if (hung) {
            tree.set(place, new Arc(last, "nmod"));
        }
    }

    /** A name of two words or more, <em>Borax Corp</em>: what follows it is no list of bodies, as in <em>the Ministry and Bank of Chad</em>. */
    private boolean isLongName(int token) {
        return tree.token(token).isProperNoun()
                && tree.isChild(token - 1, token, "compound")
                && tree.token(token - 1).isProperNoun();
    }

    private boolean isName(int token) {
        return tree.token(token).isNoun() && tree.token(token).isCapitalized();
    }

    private void freeFromSource(int second) {
        int source = tree.head(second);
        boolean joined = tree.relation(second).equals("conj")
                && source != Arc.ROOT
                && source < second
                && tree.token(second).tag().matches("NNS?|\\$")
                && !tree.token(second).isCapitalized()
                && tree.prepositionOf(second).isEmpty();
        while (joined
                && tree.prepositionOf(source).isEmpty()
                && tree.token(source).isNoun()
                && tree.head(source) >= 0) {
            source = tree.head(source);
        }
        String preposition = joined ? tree.prepositionOf(source) : "";
        if (!preposition.matches("from|by|with|to") || tree.head(source) == Arc.ROOT) {
            return;
        }
        int above = tree.head(source);
        Optional<Integer> other = tree.phraseWith(preposition, second, second + 1, tree.size())
                .or(() -> tree.phraseWith(preposition, above, second + 1, tree.size()));
        Optional<Integer> first = tree.token(above).isNoun() || isMoney(above) ? Optional.of(above) : goodsOf(above);
        if (other.isPresent() && first.isPresent()) {
            tree.attach(second, first.get(), "conj");
            tree.attach(other.get(), second, "nmod");
        }
    }

    private Optional<Integer> goodsOf(int verb) {
        return tree.child(verb, "obj")
                .or(() -> tree.child(verb, "nsubj:pass"))
                .or(() -> tree.child(verb, "nsubj"))
                .filter(n -> tree.token(n).tag().matches("NNS?") || isMoney(n));
    }

    private boolean isMoney(int token) {
        return tree.token(token).tag().equals("$");
    }
}
