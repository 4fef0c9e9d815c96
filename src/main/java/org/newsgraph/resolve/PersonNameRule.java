package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A person's full name and its other forms: {@code T. Jansen} for {@code Tom Jansen}, {@code Mary T. Barra} for
 * {@code Mary Barra}, {@code Wenfeng Liang} for {@code Liang Wenfeng}.
 */
final class PersonNameRule implements LinkRule {

    private final Map<Cluster, List<String>> words = new HashMap<>();
    private final Map<String, List<Cluster>> byEnd = new HashMap<>();

    PersonNameRule(Collection<Cluster> clusters, Names names) {
        for (Cluster cluster : clusters) {
            if (cluster.kin().isPerson()) {
                List<String> parts = names.personWords(cluster.bearers().get(0));
                if (parts.size() > 1) {
                    words.put(cluster, parts);
                    byEnd.computeIfAbsent(last(parts), w -> new ArrayList<>()).add(cluster);
                    if (!parts.get(0).equals(last(parts))) {
                        byEnd.computeIfAbsent(parts.get(0), w -> new ArrayList<>())
                                .add(cluster);
                    }
                }
            }
        }
    }

    @Override
    public List<Candidate> candidatesFor(Cluster cluster) {
        List<String> shorter = words.get(cluster);
        if (shorter == null || cluster.entry().isPresent()) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Cluster other : byEnd.getOrDefault(last(shorter), List.of())) {
            List<String> full = words.get(other);
            String name = other.bearers().get(0).name();
            if (other == cluster) {
                continue;
            }
            if (abbreviates(shorter, full) || addsInitials(shorter, full) && !isContested(cluster, full)) {
                candidates.add(new Candidate(other, Reasons.initials(name)));
            } else if (isTurnedRound(shorter, full)) {
                candidates.add(new Candidate(other, Reasons.turnedRound(name)));
            }
        }
        return candidates;
    }

    // t vesterby ⇒ tomas vesterby, tomas j vesterby
    private static boolean abbreviates(List<String> shorter, List<String> full) {
        if (!last(shorter).equals(last(full)) || shorter.size() > full.size()) {
            return false;
        }
        boolean abbreviated = false;
        for (int i = 0; i < shorter.size() - 1; i++) {
            String given = shorter.get(i);
            boolean initial = isInitial(given) && full.get(i).startsWith(given) && !isInitial(full.get(i));
            if (i >= full.size() - 1 || !initial && !given.equals(full.get(i))) {
                return false;
            }
            abbreviated |= initial;
        }
        return abbreviated;
    }

    // mary t barra ⇒ mary barra
    private static boolean addsInitials(List<String> longer, List<String> full) {
        return !isInitial(longer.get(0))
                && longer.size() > full.size()
                && withoutInitials(longer).equals(full);
    }

    /** Whether somebody else adds other initials to the same name: George W. and George H. W. Bush are two. */
    private boolean isContested(Cluster cluster, List<String> full) {
        return byEnd.getOrDefault(last(full), List.of()).stream()
                .anyMatch(other -> other != cluster && addsInitials(words.get(other), full));
    }

    private static boolean isTurnedRound(List<String> one, List<String> other) {
        if (one.size() != other.size() || isInitial(one.get(0)) || isInitial(last(one))) {
            return false;
        }
        return turned(one).equals(other) || turned(other).equals(one);
    }

    // liang wenfeng ⇒ wenfeng liang
    private static List<String> turned(List<String> words) {
        List<String> turned = new ArrayList<>(words.subList(1, words.size()));
        turned.add(words.get(0));
        return turned;
    }

    private static List<String> withoutInitials(List<String> words) {
        return words.stream().filter(word -> !isInitial(word)).toList();
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
