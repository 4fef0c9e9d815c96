package org.newsgraph.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.GazetteerEntry;

/**
 * Tells what an article itself says that letters stand for: <em>the International Cocoa Office (ICO)</em>. Whatever is well
 * known under them elsewhere is not meant then.
 */
final class SpelledLetters {

    /** Two letters fit too many names to be explained by one. */
    private static final int MIN_LETTERS = 3;

    /** Words are alike that begin alike: <em>Organisation</em>, <em>Organization</em>. */
    private static final int BEGINNING = 5;

    private static final int LONG = 4;

    private SpelledLetters() {}

    /** Whether the article explains letters by a name that is none of an entry's. */
    static boolean contradict(GazetteerEntry entry, String letters, Name name, Names names) {
        if (letters.length() < MIN_LETTERS || !letters.matches("\\p{Lu}[\\p{Lu}\\d&]+")) {
            return false;
        }
        Optional<Name> full = names.view().stream()
                .filter(other ->
                        other != name && other.words() > 1 && other.known().isEmpty())
                .filter(other -> Aliases.isAcronym(letters, other.fullest()))
                .filter(other -> introduces(other, name, names))
                .findFirst();
        return full.isPresent()
                && entry.names().stream().anyMatch(known -> known.contains(" "))
                && entry.names().stream().noneMatch(known -> areAlike(full.get().fullest(), known));
    }

    /** Whether one name stands right before the other somewhere, parted by a bracket or a comma. */
    static boolean introduces(Name full, Name letters, Names names) {
        return letters.spans().stream()
                .anyMatch(behind -> full.spans().stream()
                        .anyMatch(span -> span.sentence() == behind.sentence()
                                && span.end() + 1 == behind.begin()
                                && isJoint(names.sentence(span), span)));
    }

    private static boolean isJoint(Sentence sentence, NameSpan full) {
        return sentence.token(full.end()).text().matches("[(,]");
    }

    /** Whether more than half of the long words of a name are in another. */
    private static boolean areAlike(String name, String other) {
        List<String> wanted = beginnings(name);
        List<String> there = beginnings(other);
        long shared = wanted.stream().filter(there::contains).count();
        return 2 * shared > wanted.size();
    }

    private static List<String> beginnings(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .filter(word -> word.length() >= LONG)
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .toList();
    }
}
