package org.newsgraph.extract;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Certainty;
import org.newsgraph.match.FrameMatcher;
import org.newsgraph.match.FrameMatcher.Findings;
import org.newsgraph.match.ReadClaim;

/**
 * Lets frames look at a sentence in its own tree and, where its words promise more than that yields, in the tree of a second
 * parser.
 *
 * @param frames what looks
 * @param reparser gives a sentence the tree that the second parser sees; empty if there is none
 */
record TwoLooks(FrameMatcher frames, Optional<UnaryOperator<Sentence>> reparser) {

    /** What is found in a sentence whose words play these parts; nothing if it is not parsed. */
    Findings findingsIn(Optional<Roles> roles, ArticleContext article) {
        if (roles.isEmpty()) {
            return Findings.NONE;
        }
        Findings first = look(roles.get(), article);
        if (reparser.isEmpty() || !frames.promisesMore(roles.get(), article.entities(), first.claims())) {
            return first;
        }
        Findings second = look(new Roles(reparser.get().apply(roles.get().sentence())), article);
        // Who plays the parts that are left out is asked once, by the first tree.
        return new Findings(
                Stream.concat(first.claims().stream(), onlyIn(second, first)).toList(), first.vacancies());
    }

    private Findings look(Roles roles, ArticleContext article) {
        return frames.findingsIn(roles, article.entities(), article.speech(), article.appeared());
    }

    /** What only the second look reads, whatever the status; less sure, since one parser must have erred. */
    private static Stream<ReadClaim> onlyIn(Findings second, Findings first) {
        return second.claims().stream()
                .filter(claim -> first.claims().stream().noneMatch(claim::isOfSamePair))
                .map(claim -> claim.surerBy(Certainty.SECOND_LOOK));
    }
}
