package org.newsgraph.frame;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ontology's cues, by what they do. Immutable. */
public final class Cues {

    private final Map<Cue.Kind, Set<String>> words = new EnumMap<>(Cue.Kind.class);

    public Cues(List<Cue> cues) {
        for (Cue.Kind kind : Cue.Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        cues.forEach(cue -> words.get(cue.kind()).addAll(cue.words()));
    }

    /** Whether {@code word}, in any case, is a cue of that kind. */
    public boolean has(Cue.Kind kind, String word) {
        return words.get(kind).contains(word.toLowerCase(Locale.ROOT));
    }
}
