package org.newsgraph.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Fillers.Filler;
import org.newsgraph.mention.MentionedEntities;

/** Whom the words of one parsed sentence put into the roles of a frame, as {@link FrameMatcher} sees it. */
public final class RoleFillers {

    private final Roles roles;
    private final Fillers fillers;

    /** @throws IllegalArgumentException if the sentence is not parsed */
    public RoleFillers(Sentence sentence, MentionedEntities entities, Cues cues) {
        this.roles = new Roles(sentence);
        this.fillers = new Fillers(sentence, roles, entities, cues);
    }

    /** The tokens at the end of a path, named or not. */
    public List<Integer> tokensAt(RolePath path, int trigger) {
        return roles.follow(path, trigger);
    }

    /** The ids of the entities at the end of a path. */
    public Set<Integer> entitiesAt(RolePath path, int trigger) {
        return fillers.at(path, trigger).stream()
                .map(Filler::entity)
                .map(e -> e.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The token's preposition in lower case; empty if it has none. */
    public String prepositionOf(int token) {
        return roles.prepositionOf(token);
    }
}
