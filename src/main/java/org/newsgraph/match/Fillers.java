package org.newsgraph.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.NG;

/** Which entities stand behind the words that fill a frame's roles, in one sentence. */
final class Fillers {

    private static final RolePath MEMBERS = RolePath.parse("such_as|including|like|among||appositive");
    private static final RolePath GROUPED =
            RolePath.parse("of||of/such_as|including|like||complement{make,consist,compose,include,comprise}/of||with");
    private static final RolePath BEARERS = RolePath.parse("appositive||holder");
    private static final Set<String> OTHER_TIMES =
            Set.of("now", "formerly", "previously", "originally", "later", "then", "today", "since");
    private static final Set<String> NAMING =
            Set.of("known", "called", "named", "trading", "renamed", "part", "as", "the");
    private static final RolePath ACTORS = RolePath.parse(
            "by||possessor||modifier||possessor/modifier||complement{announce,introduce,impose,issue,adopt}/by");

    private final Sentence sentence;
    private final Roles roles;
    private final MentionedEntities entities;
    private final Cues cues;

    /**
     * An entity where it fills a role.
     *
     * @param entity the entity
     * @param begin index of the first token that speaks of it
     * @param end index after the last
     * @param certainty by how much it is less sure than a name, in [0, 1], see {@link Certainty}
     */
    record Filler(Entity entity, int begin, int end, double certainty) {}

    Fillers(Sentence sentence, Roles roles, MentionedEntities entities, Cues cues) {
        this.cues = cues;
        this.sentence = sentence;
        this.roles = roles;
        this.entities = entities;
    }

    /** The entities at the end of a path from the trigger, without duplicates. */
    List<Filler> at(RolePath path, int trigger) {
        List<Filler> found = new ArrayList<>();
        for (int token : roles.follow(path, trigger)) {
            for (Filler filler : of(token)) {
                add(filler, found);
                renamed(filler).ifPresent(f -> add(f, found));
            }
        }
        return found;
    }

    private static void add(Filler filler, List<Filler> found) {
        if (found.stream().noneMatch(f -> f.entity().id() == filler.entity().id())) {
            found.add(filler);
        }
    }

    /** <em>sold to Halvik Industries (now Brombella Group)</em>: the other name in brackets, of the same firm. */
    private Optional<Filler> renamed(Filler filler) {
        int at = filler.end();
        if (at + 2 >= sentence.size()
                || !sentence.token(at).text().equals("(")
                || !OTHER_TIMES.contains(sentence.token(at + 1).text().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int name = at + 2;
        while (name < sentence.size() && NAMING.contains(sentence.token(name).text())) {
            name++;
        }
        int begin = name;
        return begin < sentence.size()
                ? entities.covering(sentence.index(), begin)
                        .filter(l -> l.mention().kind() == Mention.Kind.NAME
                                && l.mention().begin() == begin)
                        .map(l -> new Filler(
                                l.entity(), l.mention().begin(), l.mention().end(), 0.9 * filler.certainty()))
                : Optional.empty();
    }

    /** The entities a token speaks of: one, or the members of a group it stands for. */
    private List<Filler> of(int token) {
        List<MentionedEntities.Located> several = entities.severalAt(sentence.index(), token);
        if (!several.isEmpty()) {
            return several.stream().map(Fillers::filler).toList();
        }
        Optional<Filler> direct = direct(token);
        Token word = sentence.token(token);
        if (direct.isPresent()) {
            return List.of(apposedName(token).orElse(direct.get()));
        }
        if (cues.has(Cue.Kind.ACTOR, word.lemma())) {
            return directAt(ACTORS, token);
        }
        boolean mayStandForOthers = word.isNoun()
                || word.tag().equals("CD")
                || word.tag().equals("DT")
                || word.tag().startsWith("JJ");
        return mayStandForOthers ? othersBehind(token) : List.of();
    }

    /** Those whom a noun or number stands for: its members, its bearers, or the name beside it; the first that there are. */
    private List<Filler> othersBehind(int token) {
        List<Filler> members = directAt(MEMBERS, token);
        if (members.isEmpty() && isCommon(token, Cue.Kind.GROUP)) {
            members = directAt(GROUPED, token);
        }
        if (members.isEmpty()) {
            members = directAt(BEARERS, token);
        }
        return members.isEmpty()
                ? adjacentName(token).or(() -> nameOfKind(token)).stream().toList()
                : members;
    }

    /** Whether the token is a cue and no word of a name, which has a capital. */
    private boolean isCommon(int token, Cue.Kind kind) {
        String lemma = sentence.token(token).lemma();
        return cues.has(kind, lemma) && lemma.equals(lemma.toLowerCase(Locale.ROOT));
    }

    private List<Filler> directAt(RolePath path, int token) {
        return roles.follow(path, token).stream()
                .flatMap(t -> direct(t).stream())
                .toList();
    }

    /** <em>the Acme union</em>: the name before the noun for what it is. A firm has a union, and is none. */
    private Optional<Filler> nameOfKind(int noun) {
        if (noun == 0 || !isCommon(noun, Cue.Kind.BODY) || !sentence.hasRelation(noun - 1, "compound")) {
            return Optional.empty();
        }
        return entities.headedBy(sentence.index(), noun - 1)
                .filter(l -> l.mention().kind() == Mention.Kind.NAME
                        && l.entity().type().equals(NG.ORGANIZATION))
                .map(l ->
                        new Filler(l.entity(), l.mention().begin(), l.mention().end(), 1.0));
    }

    /** <em>the Dutch chip maker Acme</em>, <em>Acme, the Dutch chip maker</em>: the name beside a description is meant. */
    private Optional<Filler> apposedName(int token) {
        boolean described = entities.headedBy(sentence.index(), token)
                .filter(l -> l.mention().kind() == Mention.Kind.NOMINAL)
                .isPresent();
        if (!described) {
            return Optional.empty();
        }
        List<Integer> beside = new ArrayList<>(sentence.children(token, "appos"));
        if (sentence.hasRelation(token, "appos")) {
            beside.add(sentence.head(token));
        }
        return beside.stream()
                .flatMap(t -> entities.headedBy(sentence.index(), t).stream())
                .filter(l -> l.mention().kind() == Mention.Kind.NAME)
                .map(l ->
                        new Filler(l.entity(), l.mention().begin(), l.mention().end(), 1.0))
                .findFirst()
                .or(() -> adjacentName(token));
    }

    /** The entity whose mention the token heads or, for a word inside a name, belongs to. */
    private Optional<Filler> direct(int token) {
        Optional<MentionedEntities.Located> located = entities.headedBy(sentence.index(), token);
        if (located.isEmpty()) {
            located = entities.covering(sentence.index(), token)
                    .filter(l -> l.mention().kind() == Mention.Kind.NAME)
                    // "buy Kai Lum Ferries": "Kai" modifies the name from inside.
                    .filter(l -> !l.mention().covers(Math.max(0, sentence.head(token))));
        }
        return located.map(Fillers::filler);
    }

    private static Filler filler(MentionedEntities.Located located) {
        Mention mention = located.mention();
        return new Filler(
                located.entity(), mention.begin(), mention.end(), Certainty.of(mention.kind(), located.entity()));
    }

    /** <em>the hedge fund Acme</em>, wherever the parser hung the name: a name right after its noun. */
    private Optional<Filler> adjacentName(int noun) {
        // "the engine maker The Brombella Company": an article inside the name.
        int next = noun + 1 < sentence.size() && sentence.token(noun + 1).text().equals("The") ? noun + 2 : noun + 1;
        if (next >= sentence.size() || isCommon(noun, Cue.Kind.PART)) {
            return Optional.empty();
        }
        return entities.covering(sentence.index(), next)
                .filter(l ->
                        l.mention().kind() == Mention.Kind.NAME && l.mention().begin() == next)
                .filter(l -> isAttached(next, noun) || sentence.head(l.mention().head()) == noun)
                .map(l ->
                        new Filler(l.entity(), l.mention().begin(), l.mention().end(), 1.0));
    }

    private boolean isAttached(int word, int noun) {
        return sentence.head(word) == noun
                || sentence.head(noun) == word
                || sentence.head(word) != Arc.ROOT && sentence.head(noun) == sentence.head(word);
    }
}
