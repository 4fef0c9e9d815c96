package org.newsgraph.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.name.Capitals;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.GazetteerEntry;

/** One name of an article with all places where it stands, in whatever spelling; grows while the article is read. */
final class Name {

    private final String key;
    private final List<NameSpan> spans = new ArrayList<>();
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Ballot ballot = new Ballot();
    private Optional<String> fullest = Optional.empty();
    private Optional<GazetteerEntry> known = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();

    Name(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    void add(NameSpan span) {
        fullest = Optional.empty();
        spans.add(span);
        spellings.merge(span.text(), 1, Integer::sum);
    }

    /** Hands one of several places over to another name. */
    void give(NameSpan span, Name other) {
        if (spans.size() > 1 && spans.remove(span)) {
            fullest = Optional.empty();
            spellings.computeIfPresent(span.text(), (text, count) -> count > 1 ? count - 1 : null);
            other.add(span);
        }
    }

    /** Learns a fuller form of the name, which stands nowhere as such. */
    void spell(String fuller) {
        fullest = Optional.empty();
        spellings.merge(fuller, 1, Integer::sum);
    }

    /** Takes over the places of a shorter or other form of this name. */
    void absorb(Name other) {
        fullest = Optional.empty();
        spans.addAll(other.spans);
        other.spellings.forEach((spelling, count) -> spellings.merge(spelling, count, Integer::sum));
        ballot.addAll(other.ballot);
        if (known.isEmpty()) {
            known = other.known;
        }
    }

    void judge(Verdict found) {
        verdict = Optional.of(found);
    }

    /** What it names; only after it was judged. */
    Verdict verdict() {
        return verdict.orElseThrow();
    }

    List<NameSpan> spans() {
        return spans;
    }

    Set<String> spellings() {
        return new TreeSet<>(spellings.keySet());
    }

    Ballot ballot() {
        return ballot;
    }

    Optional<GazetteerEntry> known() {
        return known;
    }

    void know(GazetteerEntry entry) {
        known = Optional.of(entry);
    }

    /** The spelling with most words; of several the most frequent, rather not in capitals throughout. */
    String fullest() {
        // Asked of all names for each name of an article.
        if (fullest.isEmpty()) {
            fullest = Optional.of(fullestSpelling());
        }
        return fullest.get();
    }

    private String fullestSpelling() {
        return spellings.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>, Boolean>comparing(e -> !Capitals.areThroughout(e.getKey()))
                        .thenComparing(e -> e.getKey().split("\\s+").length)
                        .thenComparing(e -> Character.isUpperCase(e.getKey().codePointAt(0))
                                || !spellings.containsKey(capitalized(e.getKey())))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    /** How many words the fullest spelling has. */
    int words() {
        return fullest().split("\\s+").length;
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @Override
    public String toString() {
        return fullest() + " {" + ballot + "} x" + spans.size();
    }
}
