package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.FrameMatcher;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.NG;

/**
 * Those whom an article tells to have died: what they led or owned they lead and own no more, whatever tense a sentence has.
 *
 * <p>Immutable.
 */
final class Obituary {

    private final MentionedEntities entities;
    private final Set<Integer> dead = new TreeSet<>();

    /** The dead of an article, found by <em>die</em> and <em>pass away</em> in the past. */
    Obituary(List<Sentence> sentences, MentionedEntities entities) {
        this.entities = entities;
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.size(); i++) {
                if (isDeath(sentence, i)) {
                    whoDied(sentence, i).filter(e -> e.type().equals(NG.PERSON)).ifPresent(e -> dead.add(e.id()));
                }
            }
        }
    }

    /** The claims with what ended with those who died, and what stays true of them. */
    List<ReadClaim> ending(List<ReadClaim> claims, FrameMatcher matcher) {
        if (dead.isEmpty()) {
            return claims;
        }
        List<ReadClaim> found = new ArrayList<>();
        for (ReadClaim claim : claims) {
            Optional<Entity> holder = claim.object() instanceof EntityObject other && dead.contains(other.id())
                    ? entities.entities().stream()
                            .filter(e -> e.id() == other.id())
                            .findFirst()
                    : Optional.empty();
            found.addAll(holder.map(h -> matcher.ended(claim, h)).orElse(List.of(claim)));
        }
        return found;
    }

    private static boolean isDeath(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean past = sentence.token(verb).tag().matches("VB[DN]");
        boolean dies = lemma.equals("die")
                || lemma.equals("pass")
                        && verb + 1 < sentence.size()
                        && sentence.token(verb + 1).text().equals("away");
        // "had he died", "would have died", "nearly died"
        return past
                && dies
                && Stream.of(1, 2, 3)
                        .filter(back -> verb >= back)
                        .map(back -> sentence.token(verb - back))
                        .noneMatch(t -> t.tag().equals("MD") || t.lemma().matches("not|n't|never|nearly|almost|if"));
    }

    private Optional<Entity> whoDied(Sentence sentence, int verb) {
        if (sentence.isParsed()) {
            return new Roles(sentence)
                    .subjectsOf(verb).stream()
                            .flatMap(t -> entities.headedBy(sentence.index(), t).stream())
                            .map(Located::entity)
                            .findFirst();
        }
        int at = verb - 1;
        while (at > 0 && sentence.token(at).tag().matches("RB|VB[DPZ]")) {
            at--;
        }
        return entities.covering(sentence.index(), at).map(Located::entity);
    }
}
