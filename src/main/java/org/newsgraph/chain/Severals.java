package org.newsgraph.chain;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;

/** Lets the plurals of one sentence join all whom they stand for: <em>both companies</em>, <em>they</em>, <em>which</em>. */
final class Severals {

    private final SentenceReferents here;
    private final Sentence sentence;
    private final Groups groups;
    private final Nominals nominals;

    /** @param groups whom the article has spoken of together so far; grows */
    Severals(SentenceReferents here, Groups groups, Nominals nominals) {
        this.here = here;
        this.sentence = here.sentence();
        this.groups = groups;
        this.nominals = nominals;
    }

    /** Joins a plural to all whom it stands for, and says whether there are any. */
    boolean join(int token) {
        List<Referent> members = several(token);
        if (members.isEmpty()) {
            return false;
        }
        Mention.Kind kind =
                sentence.token(token).tag().matches("PRP\\$?|W.*") ? Mention.Kind.PRONOUN : Mention.Kind.NOMINAL;
        members.forEach(member -> member.mentions().add(here.mention(token, kind)));
        groups.keep(new Groups.Group(
                members, sentence.index(), token, sentence.relation(token).startsWith("nsubj")));
        return true;
    }

    private List<Referent> several(int token) {
        List<Groups.Group> before = Groups.sideBySide(sentence, here.known()).stream()
                .filter(g -> g.token() < token)
                .toList();
        OptionalInt relative = GrammarLinks.relativeOfSeveral(sentence, token);
        if (relative.isPresent()) {
            int head = sentence.hasRelation(relative.getAsInt(), "conj")
                    ? sentence.head(relative.getAsInt())
                    : relative.getAsInt();
            return before.stream()
                    .filter(g -> g.token() == head)
                    .map(Groups.Group::members)
                    .findFirst()
                    .orElse(List.of());
        }
        return Plural.at(sentence, token, nominals)
                .flatMap(plural -> groups.of(plural, sentence, before, inClauseOf(token)))
                .orElse(List.of());
    }

    /** Who is named after a word, or is another argument of its verb. */
    private Set<Referent> inClauseOf(int token) {
        Set<Referent> others = new HashSet<>();
        here.known().forEach((other, referent) -> {
            if (other > token || GrammarLinks.coArguments(sentence, other, token)) {
                others.add(referent);
            }
        });
        return others;
    }
}
