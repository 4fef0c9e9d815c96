package org.newsgraph.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * Where an article turns into questions and answers: what is said there without quotation marks is said by somebody.
 *
 * <p>Its paragraphs speak to <em>you</em>, some of them in questions, and others say <em>I</em> or <em>we</em>.
 */
public final class Interview {

    private static final Set<String> SECOND = Set.of("you", "your", "yours");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "we", "us", "our");

    /** How many paragraphs must ask, and how many sentences must answer in the first person. */
    private static final int QUESTIONS = 2;

    private static final int ANSWERS = 3;

    private final AnnotatedArticle article;
    private final Quotations quotations;
    private final Paragraphs paragraphs;

    /** @param quotations those of the article; what stands in them is nobody's question */
    public Interview(AnnotatedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
        this.paragraphs = new Paragraphs(article);
    }

    /** The index of the first sentence of the first question; empty if the article is no interview. */
    public Optional<Integer> begin() {
        Set<Integer> asking = new TreeSet<>();
        Set<Integer> speakingTo = new TreeSet<>();
        int answers = 0;
        for (Sentence sentence : article.sentences()) {
            int paragraph = paragraphs.of(sentence.index());
            // The headline may ask, too.
            if (paragraph > 0 && says(sentence, SECOND)) {
                speakingTo.add(paragraph);
            }
            if (paragraph > 0 && asks(sentence)) {
                asking.add(paragraph);
            }
            answers += says(sentence, FIRST) ? 1 : 0;
        }
        if (asking.size() < QUESTIONS || speakingTo.size() < QUESTIONS || answers < ANSWERS) {
            return Optional.empty();
        }
        speakingTo.addAll(asking);
        int first = speakingTo.iterator().next();
        List<Sentence> sentences = article.sentences();
        return sentences.stream()
                .map(Sentence::index)
                .filter(i -> paragraphs.of(i) == first)
                .findFirst();
    }

    /** <em>Q: Who paid for it?</em>, or a paragraph that ends in a question. */
    private boolean asks(Sentence sentence) {
        String last = sentence.token(sentence.size() - 1).text();
        return sentence.token(0).text().matches("Q[:.]?") || endsParagraph(sentence) && last.equals("?");
    }

    private boolean endsParagraph(Sentence sentence) {
        int next = sentence.index() + 1;
        return next == article.sentences().size() || paragraphs.of(next) != paragraphs.of(sentence.index());
    }

    private boolean says(Sentence sentence, Set<String> pronouns) {
        return sentence.tokens().stream()
                .filter(t -> t.tag().startsWith("PRP"))
                .anyMatch(t -> isOpen(sentence, t) && pronouns.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    private boolean isOpen(Sentence sentence, Token token) {
        return !quotations.hold(sentence.index(), token.index());
    }
}
