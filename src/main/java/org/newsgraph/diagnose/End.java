package org.newsgraph.diagnose;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One end of a wanted fact: an entity, a date or an amount.
 *
 * @param name what it is asked for by
 * @param spellings the words to look for in the text, the name among them
 * @param means whether a name, or a value as tables print it, is that end
 */
public record End(String name, Set<String> spellings, Predicate<String> means) {

    public End {
        Objects.requireNonNull(means, "means");
        Set<String> all = new TreeSet<>(spellings);
        all.add(name);
        spellings = Collections.unmodifiableSet(all);
    }
}
