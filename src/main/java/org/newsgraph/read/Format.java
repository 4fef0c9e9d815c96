package org.newsgraph.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How an article is written down. */
enum Format {
    TEXT,
    HTML,
    /** One object a line. */
    JSON_LINES,
    /** One object, or an array of objects. */
    JSON;

    private static final Map<String, Format> BY_EXTENSION = Map.of(
            "txt", TEXT,
            "text", TEXT,
            "html", HTML,
            "htm", HTML,
            "xhtml", HTML,
            "jsonl", JSON_LINES,
            "ndjson", JSON_LINES,
            "json", JSON);

    /** The extensions that tell a format, each with its dot, sorted. */
    static List<String> extensions() {
        return BY_EXTENSION.keySet().stream().map(e -> "." + e).sorted().toList();
    }

    /** The format that a file's extension tells. */
    static Optional<Format> ofName(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(BY_EXTENSION.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** The format that the beginning of a content tells, where its name tells none; text if nothing else. */
    static Format ofContent(String beginning) {
        String start = beginning.stripLeading();
        String lower = start.substring(0, Math.min(start.length(), 100)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return HTML;
        }
        boolean object =
                start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"");
        if (!object) {
            return TEXT;
        }
        // An object written over several lines ends its first line early.
        return start.lines().findFirst().orElse("").strip().length() > 1 ? JSON_LINES : JSON;
    }
}
