package org.newsgraph.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.language.Sentence;

/**
 * Those whom an article has spoken of together so far, and which of them a plural stands for.
 *
 * <p>{@code Corvo and Lumen are to merge. Both companies}: Corvo and Lumen, who stand side by side; in {@code Corvo has agreed to
 * buy Lumen. The two firms} they are the only two of their class; elsewhere in such an article they are the two whom it names most.
 */
final class Groups {

    private static final int FARTHEST = 3;

    private static final double SIDE_BY_SIDE = 2;
    private static final double ALONE_TOGETHER = 1.2;
    private static final double LEADING = 1.5;
    private static final double PER_SENTENCE = 0.7;
    private static final double MOST_NAMED = 2;
    private static final double LIKE = 1;
    private static final double LEAST = 2;

    private final NounFit fit;
    private final List<Group> groups = new ArrayList<>();
    private final NamedSoFar named;

    /**
     * Several who stand side by side, or whom a plural stood for.
     *
     * @param token the first of them
     * @param leads whether they are the subject of a clause
     */
    record Group(List<Referent> members, int sentence, int token, boolean leads) {}

    Groups(NounFit fit) {
        this.fit = fit;
        this.named = new NamedSoFar(fit);
    }

    /** Keeps whom a sentence speaks of, once it is read. */
    void keep(Sentence sentence, Map<Integer, Referent> known) {
        groups.addAll(sideBySide(sentence, known));
        named.keep(sentence, known);
    }

    /** Keeps whom a plural stood for. */
    void keep(Group group) {
        groups.add(group);
    }

    /** Those who are coordinated in a sentence, all of them known by name. */
    static List<Group> sideBySide(Sentence sentence, Map<Integer, Referent> known) {
        List<Group> found = new ArrayList<>();
        for (int token : new TreeMap<>(known).keySet()) {
            List<Integer> others = sentence.isParsed() ? sentence.children(token, "conj") : List.of();
            Set<Referent> members = new LinkedHashSet<>();
            members.add(known.get(token));
            others.stream().map(known::get).forEach(members::add);
            if (members.size() == others.size() + 1
                    && members.size() > 1
                    && members.stream().allMatch(m -> m != null && m.isNamed())) {
                found.add(new Group(
                        List.copyOf(members),
                        sentence.index(),
                        token,
                        sentence.relation(token).startsWith("nsubj")));
            }
        }
        return found;
    }

    /**
     * Those whom a plural stands for; empty if that cannot be told.
     *
     * @param here those coordinated in its own sentence before it
     * @param barred who is something else in its clause
     */
    Optional<List<Referent>> of(Plural plural, Sentence sentence, List<Group> here, Set<Referent> barred) {
        List<Group> near = near(plural, sentence, here);
        near.removeIf(
                g -> !plural.mayMean(g.members(), fit) || g.members().stream().anyMatch(barred::contains));
        return plural.isPronoun() ? leading(near, sentence.index()) : likeliest(near, plural, sentence.index(), barred);
    }

    private List<Group> near(Plural plural, Sentence sentence, List<Group> here) {
        List<Group> near = new ArrayList<>(here);
        groups.stream()
                .filter(g -> sentence.index() - g.sentence() <= FARTHEST)
                .filter(g -> g.sentence() < sentence.index() || g.token() < plural.token())
                .forEach(near::add);
        return near;
    }

    /** Whom <em>they</em> means: the last that are the subject of a clause, here or one sentence before. */
    private static Optional<List<Referent>> leading(List<Group> near, int sentence) {
        return near.stream()
                .filter(g -> g.leads() && sentence - g.sentence() <= 1)
                .max(Comparator.comparingInt(Group::sentence).thenComparingInt(Group::token))
                .map(Group::members);
    }

    /** Some whom a plural may stand for; what speaks for it has no unit. */
    private record Candidate(List<Referent> members, double score) {}

    private Optional<List<Referent>> likeliest(List<Group> near, Plural plural, int sentence, Set<Referent> barred) {
        Set<Referent> top = named.most(plural, sentence, barred);
        List<Candidate> candidates = new ArrayList<>();
        for (Group group : near) {
            double score = SIDE_BY_SIDE
                    + (group.leads() ? LEADING : 0)
                    - PER_SENTENCE * (sentence - group.sentence())
                    + standing(group.members(), plural, top);
            candidates.add(0, new Candidate(group.members(), score));
        }
        for (int back = 1; back <= FARTHEST && plural.count() != 0; back++) {
            List<Referent> alone = named.in(sentence - back).stream()
                    .filter(r -> plural.mayMean(r, fit))
                    .toList();
            if (plural.mayMean(alone, fit) && alone.stream().noneMatch(barred::contains)) {
                candidates.add(
                        new Candidate(alone, ALONE_TOGETHER - PER_SENTENCE * back + standing(alone, plural, top)));
            }
        }
        if (!top.isEmpty()) {
            candidates.add(new Candidate(List.copyOf(top), standing(top, plural, top)));
        }
        // Of several alike the first: the last who stand side by side, then the nearest.
        return candidates.stream()
                .filter(candidate -> candidate.score() >= LEAST)
                .reduce((best, next) -> next.score() > best.score() ? next : best)
                .map(Candidate::members);
    }

    private double standing(Collection<Referent> members, Plural plural, Set<Referent> top) {
        boolean like = true;
        int ofTop = 0;
        for (Referent member : members) {
            ofTop += top.contains(member) ? 1 : 0;
            like &= NounFit.isCalled(member, plural.word())
                    || fit.likeness(member, plural.word()) == NounFit.Likeness.SAME;
        }
        return MOST_NAMED * ofTop / members.size() + (like ? LIKE : 0);
    }
}
