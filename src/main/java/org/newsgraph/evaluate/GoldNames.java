package org.newsgraph.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** By which names a gold set knows those of whom its articles speak. */
final class GoldNames {

    private final NameForms forms = new NameForms();
    private final Map<String, Map<String, Set<String>>> aliasesOf = new HashMap<>();

    /** @param entities rows with {@code article}, {@code preferred} and, if there are any, {@code aliases} */
    GoldNames(List<TsvFile.Row> entities) {
        entities.forEach(this::add);
    }

    private void add(TsvFile.Row row) {
        String preferred = row.get("preferred");
        Set<String> known = aliasesOf
                .computeIfAbsent(GoldSet.stem(row.get("article")), a -> new HashMap<>())
                .computeIfAbsent(forms.plain(preferred), p -> new TreeSet<>());
        known.add(preferred);
        for (String alias : row.orEmpty("aliases").split("\\|")) {
            if (!alias.isEmpty()) {
                known.add(alias);
            }
        }
    }

    /** How names are compared. */
    NameForms forms() {
        return forms;
    }

    /** The name with all by which it is known in the article of the given stem, sorted. */
    Set<String> of(String article, String name) {
        Set<String> all = new TreeSet<>(aliases(article, name));
        all.add(name);
        return all;
    }

    /**
     * Whether the words name whom the set calls {@code name} in the article of the given stem.
     *
     * @param lenient whether a part of the name will do
     */
    boolean isNamed(String article, String name, String said, boolean lenient) {
        return isNamed(name, said, lenient)
                || aliases(article, name).stream().anyMatch(alias -> isNamed(alias, said, lenient));
    }

    private boolean isNamed(String name, String said, boolean lenient) {
        return forms.squashed(name).equals(forms.squashed(said)) || lenient && forms.oneHoldsTheOther(name, said);
    }

    private Set<String> aliases(String article, String name) {
        return aliasesOf.getOrDefault(article, Map.of()).getOrDefault(forms.plain(name), Set.of());
    }
}
