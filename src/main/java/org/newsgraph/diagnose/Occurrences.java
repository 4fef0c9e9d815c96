package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.article.Span;

/** Where words stand in a text, in any case and with any white space between them. */
final class Occurrences {

    /** Shorter words make no two names alike. */
    private static final int SHORTEST_WORD = 4;

    private Occurrences() {}

    /** The places of any of the spellings as whole words, in the order of the text. */
    static List<Span> of(Collection<String> spellings, String text) {
        List<Span> found = new ArrayList<>();
        for (String spelling : spellings) {
            if (!spelling.isBlank()) {
                String words = Arrays.stream(spelling.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
                Matcher matcher = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
                while (matcher.find()) {
                    found.add(new Span(matcher.start(), matcher.end()));
                }
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /** Whether two names have a word in common that is long enough to tell something. */
    static boolean shareWord(String one, String other) {
        Set<String> words = words(one);
        words.retainAll(words(other));
        return !words.isEmpty();
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
