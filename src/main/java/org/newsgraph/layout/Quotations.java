package org.newsgraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Lexicon;

/**
 * Which words of an article stand between quotation marks, and which verbs beside them may tell who says them.
 *
 * <p>Quotations may span sentences; they end with their paragraph. Immutable.
 */
public final class Quotations {

    private static final Set<String> MARKS = Set.of("\"", "``", "''", "“", "”", "„", "«", "»");

    /** What never begins a quotation. */
    private static final Set<String> CLOSING = Set.of("''", "”");

    private final AnnotatedArticle article;
    private final Lexicon lexicon;
    private final List<Quotation> quotations = new ArrayList<>();

    /**
     * A stretch of quoted words, without its marks.
     *
     * @param begin its first word
     * @param end the place after its last word, in the sentence of that word
     * @param words how many words it has
     */
    public record Quotation(Place begin, Place end, int words) {

        /** Whether it holds the token of a sentence. */
        public boolean holds(int sentence, int token) {
            Place place = new Place(sentence, token);
            return begin.compareTo(place) <= 0 && place.compareTo(end) < 0;
        }
    }

    /** A token of an article, by the index of its sentence and its own. */
    public record Place(int sentence, int token) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return sentence != other.sentence
                    ? Integer.compare(sentence, other.sentence)
                    : Integer.compare(token, other.token);
        }
    }

    /** @param lexicon the verbs of saying */
    public Quotations(AnnotatedArticle article, Lexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        find();
    }

    /** All quotations in order. */
    public List<Quotation> all() {
        return List.copyOf(quotations);
    }

    /** Whether some quotation holds the token of a sentence. */
    public boolean hold(int sentence, int token) {
        return quotations.stream().anyMatch(q -> q.holds(sentence, token));
    }

    /** The verbs of saying that stand outside the quotation in the sentence where it ends, then where it begins. */
    public Stream<Place> verbsBeside(Quotation quotation) {
        return Stream.of(quotation.end().sentence(), quotation.begin().sentence())
                .distinct()
                .flatMap(i -> article.sentences().get(i).tokens().stream()
                        .filter(this::says)
                        .map(token -> new Place(i, token.index())))
                .filter(verb -> !quotation.holds(verb.sentence(), verb.token()));
    }

    private boolean says(Token token) {
        return token.isVerb() && lexicon.has(Lexicon.Kind.QUOTING_VERBS, token.lemma());
    }

    private void find() {
        Paragraphs paragraphs = new Paragraphs(article);
        Place begin = null;
        int words = 0;
        Sentence previous = null;
        for (Sentence sentence : article.sentences()) {
            if (begin != null
                    && previous != null
                    && paragraphs.of(previous.index()) != paragraphs.of(sentence.index())) {
                quotations.add(new Quotation(begin, new Place(previous.index(), previous.size()), words));
                begin = null;
            }
            for (Token token : sentence.tokens()) {
                Place place = new Place(sentence.index(), token.index());
                if (!MARKS.contains(token.text())) {
                    words++;
                } else if (begin != null) {
                    quotations.add(new Quotation(begin, place, words));
                    begin = null;
                } else if (!CLOSING.contains(token.text())) {
                    begin = new Place(sentence.index(), token.index() + 1);
                    words = 0;
                }
            }
            previous = sentence;
        }
        if (begin != null && previous != null) {
            quotations.add(new Quotation(begin, new Place(previous.index(), previous.size()), words));
        }
    }
}
