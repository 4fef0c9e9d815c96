package org.newsgraph.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Lexicon;

/** The names of an article while their classes are being settled, in the order in which they first occur. */
final class Names {

    private final AnnotatedArticle article;
    private final Lexicon lexicon;
    private final Map<String, Name> byKey = new LinkedHashMap<>();
    // What names are compared by, each with each: found once for a spelling.
    private final Map<String, List<String>> coreWords = new HashMap<>();
    private final Map<String, OuterWords> outerWords = new HashMap<>();

    Names(AnnotatedArticle article, Lexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
    }

    AnnotatedArticle article() {
        return article;
    }

    Sentence sentence(NameSpan span) {
        return article.sentences().get(span.sentence());
    }

    void add(NameSpan span) {
        add(NameKey.of(span.text(), lexicon), span);
    }

    void add(String key, NameSpan span) {
        byKey.computeIfAbsent(key, Name::new).add(span);
    }

    /** The letters of each word of a name's fullest form, without a leading article and legal forms at the end. */
    List<String> coreWords(Name name) {
        return coreWords.computeIfAbsent(
                name.fullest(),
                fullest -> NameKey.coreWords(fullest, lexicon).stream()
                        .map(NameKey::letters)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /** The words at the ends of a name's fullest form. */
    OuterWords outerWords(Name name) {
        return outerWords.computeIfAbsent(name.fullest(), OuterWords::of);
    }

    Optional<Name> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All names, in a list of its own. */
    List<Name> all() {
        return new ArrayList<>(byKey.values());
    }

    void remove(Name name) {
        byKey.remove(name.key());
    }

    void merge(Name into, Name other) {
        if (into != other) {
            into.absorb(other);
            byKey.remove(other.key());
        }
    }

    Collection<Name> view() {
        return byKey.values();
    }
}
