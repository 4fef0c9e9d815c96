package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;

/** Mends one kind of damage. A pure function: it neither keeps nor changes anything. */
@FunctionalInterface
interface Repair {

    /** A paragraph's end in a repaired text. */
    String PARAGRAPH_BREAK = "\n\n";

    /** What to change in {@code text}: in order, without overlap. */
    List<Replacement> in(String text);

    /** Replaces each match of {@code pattern} by what {@code words} makes of it; matches that stay as they are cost nothing. */
    static List<Replacement> ofMatches(Pattern pattern, String text, Function<MatchResult, String> words) {
        List<Replacement> changes = new ArrayList<>();
        Matcher matches = pattern.matcher(text);
        while (matches.find()) {
            String replacement = words.apply(matches);
            if (!replacement.contentEquals(text.subSequence(matches.start(), matches.end()))) {
                changes.add(new Replacement(new Span(matches.start(), matches.end()), replacement));
            }
        }
        return changes;
    }

    /** Puts {@code words} where {@code pattern} matches nothing but a place, or in place of what it matches. */
    static List<Replacement> ofMatches(Pattern pattern, String text, String words) {
        return ofMatches(pattern, text, match -> words);
    }
}
