package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.grammar.RolePath;

/**
 * Makes wider wordings of those that differ in one part only.
 *
 * <p>{@code with} and {@code against} ⇒ {@code with|against}; {@code patient{share}/in} and {@code patient{stake}/in} ⇒
 * {@code patient{share,stake}/in}, from three words on also {@code patient/in}; other ways become alternatives. Whether
 * the wider wording is any good is for a trial to say.
 */
final class Broadening {

    /** More ways to one part are no wording any more. */
    private static final int MAX_WAYS = 3;

    private static final int WORDS_FOR_ANY = 3;

    private final int minPlaces;

    /** @param minPlaces wordings that fewer places show are left out */
    Broadening(int minPlaces) {
        this.minPlaces = minPlaces;
    }

    private record Side(Function<Wording, List<Way>> of, BiFunction<Wording, List<Way>, Wording> with) {}

    /** The mined wordings and wider ones, with the places that show them. */
    SortedMap<Wording, Set<Place>> broadened(Map<Wording, Set<Place>> mined) {
        SortedMap<Wording, Set<Place>> all = new TreeMap<>(mined);
        broaden(all, new Side(Wording::object, Wording::withObject));
        broaden(all, new Side(Wording::subject, Wording::withSubject));
        all.values().removeIf(places -> places.size() < minPlaces);
        return all;
    }

    private static void broaden(SortedMap<Wording, Set<Place>> all, Side side) {
        Map<Wording, Map<Way, Set<Place>>> alike = new TreeMap<>();
        all.forEach((wording, places) -> {
            if (side.of().apply(wording).size() == 1) {
                alike.computeIfAbsent(side.with().apply(wording, List.of()), w -> new TreeMap<>())
                        .put(side.of().apply(wording).get(0), places);
            }
        });
        alike.forEach((rest, ways) -> {
            Map<Way, Set<Place>> wider = withWordsJoined(ways);
            wider.forEach((way, places) -> add(all, side.with().apply(rest, List.of(way)), places));
            List<Way> best = best(wider);
            if (best.size() > 1) {
                Set<Place> places = best.stream()
                        .flatMap(way -> wider.get(way).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
                add(all, side.with().apply(rest, withPrepositionsJoined(best)), places);
            }
        });
    }

    private static void add(SortedMap<Wording, Set<Place>> all, Wording wording, Set<Place> places) {
        all.computeIfAbsent(wording, w -> new TreeSet<>()).addAll(places);
    }

    /** The ways, with those that differ in the word between made one. */
    private static Map<Way, Set<Place>> withWordsJoined(Map<Way, Set<Place>> ways) {
        Map<Way, Set<Place>> joined = new TreeMap<>();
        Map<Way, Set<String>> words = new TreeMap<>();
        ways.forEach((way, places) -> {
            if (!way.isDirect()) {
                words.computeIfAbsent(way.unbound(), w -> new TreeSet<>()).addAll(way.lemmas());
            }
        });
        ways.forEach((way, places) -> {
            Set<String> lemmas = way.isDirect() ? Set.of() : words.get(way.unbound());
            Way wide = way.isDirect() ? way : Way.through(way.via(), lemmas, way.role());
            joined.computeIfAbsent(wide, w -> new TreeSet<>()).addAll(places);
            if (lemmas.size() >= WORDS_FOR_ANY) {
                joined.computeIfAbsent(way.unbound(), w -> new TreeSet<>()).addAll(places);
            }
        });
        return joined;
    }

    /** The ways that most places show, without those through a word that only one shows or that a wider one holds. */
    private static List<Way> best(Map<Way, Set<Place>> ways) {
        return ways.entrySet().stream()
                .filter(e -> e.getKey().isDirect()
                        || !e.getKey().lemmas().isEmpty() && e.getValue().size() > 1)
                .sorted(Comparator.comparing(
                                (Map.Entry<Way, Set<Place>> e) -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MAX_WAYS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@code with}, {@code against} ⇒ {@code with|against}. */
    private static List<Way> withPrepositionsJoined(List<Way> ways) {
        List<String> prepositions = new ArrayList<>();
        Set<Way> joined = new LinkedHashSet<>();
        for (Way way : ways) {
            if (way.isDirect() && isPreposition(way.role())) {
                prepositions.add(way.role());
            } else {
                joined.add(way);
            }
        }
        if (!prepositions.isEmpty()) {
            joined.add(Way.direct(String.join("|", prepositions)));
        }
        return List.copyOf(joined);
    }

    private static boolean isPreposition(String role) {
        return !role.contains("||") && !RolePath.roles().contains(role);
    }
}
