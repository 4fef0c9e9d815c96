package org.newsgraph.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.NG;

/**
 * Those whom an article has spoken of together so far, and which of them a plural stands for.
 *
 * <p>{@code Corvo and Lumen are to merge. Both companies}: Corvo and Lumen, who stand side by side; in {@code Corvo has agreed to
 * buy Lumen. The two firms} they are the only two of their class; elsewhere in such an article they are the two whom it names most.
 */
final class Groups {

    private static final int FARTHEST = 3;

    /** How far back the two that an article is about may have been named. */
    private static final int FARTHEST_TOPIC = 12;

    private static final double SIDE_BY_SIDE = 2;
    private static final double ALONE_TOGETHER = 1.2;
    private static final double LEADING = 1.5;
    private static final double PER_SENTENCE = 0.7;
    private static final double MOST_NAMED = 2;
    private static final double LIKE = 1;
    private static final double LEAST = 2;

    private final Nominals nominals;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, Set<Referent>> bySentence = new TreeMap<>();

    /**
     * Several who stand side by side, or whom a plural stood for.
     *
     * @param token the first of them
     * @param leads whether they are the subject of a clause
     */
    record Group(List<Referent> members, int sentence, int token, boolean leads) {}

    Groups(Nominals nominals) {
        this.nominals = nominals;
    }

    /** Keeps whom a sentence speaks of, once it is read. */
    void keep(Sentence sentence, Map<Integer, Referent> known) {
        groups.addAll(sideBySide(sentence, known));
        Set<Referent> named = new LinkedHashSet<>();
        new TreeMap<>(known).values().stream().filter(Referent::isNamed).forEach(named::add);
        bySentence.put(sentence.index(), named);
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
        near.removeIf(g -> !fits(g.members(), plural) || g.members().stream().anyMatch(barred::contains));
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

    private Optional<List<Referent>> likeliest(List<Group> near, Plural plural, int sentence, Set<Referent> barred) {
        Set<Referent> top = mostNamed(plural, sentence, barred);
        Map<Double, List<Referent>> scored = new TreeMap<>();
        for (Group group : near) {
            double score = SIDE_BY_SIDE
                    + (group.leads() ? LEADING : 0)
                    - PER_SENTENCE * (sentence - group.sentence())
                    + standing(group.members(), plural, top);
            scored.put(score, group.members());
        }
        for (int back = 1; back <= FARTHEST && plural.count() != 0; back++) {
            List<Referent> alone = bySentence.getOrDefault(sentence - back, Set.of()).stream()
                    .filter(r -> fits(r, plural))
                    .toList();
            if (fits(alone, plural) && alone.stream().noneMatch(barred::contains)) {
                scored.putIfAbsent(ALONE_TOGETHER - PER_SENTENCE * back + standing(alone, plural, top), alone);
            }
        }
        if (!top.isEmpty()) {
            scored.putIfAbsent(standing(top, plural, top), List.copyOf(top));
        }
        return scored.entrySet().stream()
                .filter(e -> e.getKey() >= LEAST)
                .reduce((lower, higher) -> higher)
                .map(Map.Entry::getValue);
    }

    private double standing(Iterable<Referent> members, Plural plural, Set<Referent> top) {
        boolean like = true;
        int named = 0;
        int all = 0;
        for (Referent member : members) {
            all++;
            named += top.contains(member) ? 1 : 0;
            like &= Nominals.isCalled(member, plural.word())
                    || nominals.likeness(member, plural.word()) == Nominals.Likeness.SAME;
        }
        return MOST_NAMED * named / all + (like ? LIKE : 0);
    }

    /** The two, or three, of a class whom the article names most, if they are clearly ahead and spoken of lately. */
    private Set<Referent> mostNamed(Plural plural, int sentence, Set<Referent> barred) {
        if (plural.count() == 0) {
            return Set.of();
        }
        Set<Referent> fitting = new LinkedHashSet<>();
        Set<Referent> lately = new LinkedHashSet<>();
        bySentence.forEach((index, named) -> named.stream()
                .filter(r -> fits(r, plural))
                .forEach(r -> {
                    fitting.add(r);
                    if (sentence - index <= FARTHEST_TOPIC) {
                        lately.add(r);
                    }
                }));
        List<Referent> sorted = fitting.stream()
                .sorted(Comparator.comparingInt((Referent r) -> -r.mentions().size()))
                .toList();
        int count = plural.count();
        // Where the article has spoken of no others, they need not stand out.
        boolean ahead = sorted.size() == count
                || sorted.size() > count
                        && sorted.get(count - 1).mentions().size() > 1
                        && sorted.get(count).mentions().size()
                                < sorted.get(count - 1).mentions().size();
        if (!ahead) {
            return Set.of();
        }
        Set<Referent> top = new LinkedHashSet<>(sorted.subList(0, count));
        return lately.containsAll(top) && top.stream().noneMatch(barred::contains) && fits(List.copyOf(top), plural)
                ? top
                : Set.of();
    }

    /** Whether several are as many as the plural says, of its class, and all people or all not. */
    private boolean fits(List<Referent> members, Plural plural) {
        boolean many = plural.count() == 0 ? members.size() > 1 : members.size() == plural.count();
        long people =
                members.stream().filter(m -> m.types().contains(NG.PERSON)).count();
        return many
                && (people == 0 || people == members.size())
                && members.stream().allMatch(m -> fits(m, plural));
    }

    private boolean fits(Referent referent, Plural plural) {
        return plural.classes().isEmpty()
                ? referent.types().contains(NG.PERSON) || nominals.isOrganization(referent)
                : nominals.fit(referent, plural.classes()) > 0;
    }
}
