package org.newsgraph.learn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a model says of itself: sets, sizes, licences, seed, figures, versions; a line each.
 *
 * @param lines name and value, in order
 */
public record ModelCard(Map<String, String> lines) {

    public ModelCard {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return text.toString();
    }
}
