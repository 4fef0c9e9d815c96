package org.newsgraph.diagnose;

import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.extract.ArticleTrace;
import org.newsgraph.extract.ArticleTrace.Player;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.grammar.RoleStep;

/**
 * A frame at one of its triggers, seen by somebody who wants a certain fact.
 *
 * @param look what the frame found there
 * @param hasSubject whether the wanted subject plays its role
 * @param hasObject whether the wanted object plays its role
 */
record Attempt(ArticleTrace.Attempt look, boolean hasSubject, boolean hasObject) {

    private static final int MOST_WAYS = 3;

    static Attempt of(ArticleTrace.Attempt look, Case.Way way, Case wanted) {
        List<Player> subjects = way.reversed() ? look.objects() : look.subjects();
        List<Player> objects = way.reversed() ? look.subjects() : look.objects();
        boolean symmetric = wanted.wanted().property().symmetric();
        boolean turned = symmetric
                && (subjects.stream().anyMatch(p -> wanted.isObject(p.value()))
                        || objects.stream().anyMatch(p -> wanted.isSubject(p.value())));
        return new Attempt(
                look,
                (turned ? objects : subjects).stream().anyMatch(p -> wanted.isSubject(p.value())),
                (turned ? subjects : objects).stream().anyMatch(p -> wanted.isObject(p.value())));
    }

    int sentence() {
        return look.place().sentence();
    }

    boolean hasBoth() {
        return hasSubject && hasObject;
    }

    /** How many of the wanted ends it found. */
    int found() {
        return (hasSubject ? 1 : 0) + (hasObject ? 1 : 0);
    }

    /** {@code frame acquire at "bought": subject (patient): Borax; object (agent): nobody}. */
    String words(Case wanted) {
        return heading(wanted) + ": subject (" + shortened(look.frame().subject()) + "): "
                + players(look.subjects(), true, wanted) + "; object ("
                + shortened(look.frame().object()) + "): " + players(look.objects(), false, wanted);
    }

    /** {@code frame acquire at "bought"}. */
    String heading(Case wanted) {
        return "frame " + look.frame().iri().localName() + " at "
                + Words.quoted(
                        wanted.sentence(sentence()),
                        look.place().begin(),
                        look.place().end());
    }

    /** Only the first ways: some paths have a dozen. */
    private static String shortened(RolePath path) {
        List<List<RoleStep>> ways = path.alternatives();
        return ways.size() <= MOST_WAYS ? path.toString() : new RolePath(ways.subList(0, MOST_WAYS)) + "||…";
    }

    private String players(List<Player> players, boolean ofSubject, Case wanted) {
        if (players.isEmpty()) {
            return "nobody" + fromElsewhere(ofSubject, wanted);
        }
        return players.stream().map(p -> player(p, wanted)).collect(Collectors.joining(", "));
    }

    /** Whom the rest of the article names for a part that the sentence leaves out; empty if it was not asked. */
    private String fromElsewhere(boolean ofSubject, Case wanted) {
        return wanted.trace().leftOut().stream()
                .filter(part -> part.frame().equals(look.frame())
                        && part.place().equals(look.place())
                        && part.ofSubject() == ofSubject)
                .findFirst()
                .map(part -> part.player()
                        .map(p -> " (by the rest of the article " + wanted.nameOf(p) + ", " + part.probability() + ")")
                        .orElse(" (nor does the rest of the article say who)"))
                .orElse("");
    }

    private String player(Player player, Case wanted) {
        String name = wanted.nameOf(player.value());
        String words = Words.in(wanted.sentence(sentence()), player.begin(), player.end());
        return name.equals(words) ? name : name + " as \"" + words + "\"";
    }
}
