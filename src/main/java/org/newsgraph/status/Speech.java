package org.newsgraph.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.layout.Quotations;
import org.newsgraph.layout.Quotations.Quotation;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Lexicon;

/**
 * Who says the words of an article that stand between quotation marks. Short ones, words held at arm's length, are none.
 *
 * <p>Immutable.
 */
public final class Speech {

    private static final int MIN_WORDS = 4;

    /** How far from its verb a speaker is named where the tree does not tell. */
    private static final int REACH = 4;

    private final AnnotatedArticle article;
    private final MentionedEntities entities;
    private final List<Said> said = new ArrayList<>();

    /** A quotation with its speaker's name, if that is told nearby. */
    private record Said(Quotation quotation, Optional<String> speaker) {
        boolean holds(int sentence, int token) {
            return quotation.holds(sentence, token);
        }
    }

    /**
     * Looks through the whole article.
     *
     * @param entities whom a speaker's words may name
     * @param lexicon the verbs of speech
     */
    public Speech(AnnotatedArticle article, MentionedEntities entities, Lexicon lexicon) {
        this.article = article;
        this.entities = entities;
        Quotations quotations = new Quotations(article, lexicon);
        for (Quotation quotation : quotations.all()) {
            if (quotation.words() >= MIN_WORDS) {
                Optional<String> speaker = quotations
                        .verbsBeside(quotation)
                        .flatMap(verb -> speakerOf(verb, quotation).stream())
                        .findFirst();
                said.add(new Said(quotation, speaker.or(() -> speakerGoingOn(quotation))));
            }
        }
    }

    /** A quotation that goes on after <em>he said.</em> has the speaker of the one before. */
    private Optional<String> speakerGoingOn(Quotation quotation) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Said last = said.get(said.size() - 1);
        return quotation.begin().sentence() - last.quotation().end().sentence() <= 1
                ? last.speaker()
                : Optional.empty();
    }

    /** Whether the token is quoted. */
    boolean isQuoted(int sentence, int token) {
        return said.stream().anyMatch(q -> q.holds(sentence, token));
    }

    /** Who says the quoted token, by name; empty if it is not quoted or nobody is named. */
    Optional<String> speakerOf(int sentence, int token) {
        return said.stream().filter(q -> q.holds(sentence, token)).findFirst().flatMap(Said::speaker);
    }

    private Optional<String> speakerOf(Quotations.Place place, Quotation quotation) {
        Sentence sentence = article.sentences().get(place.sentence());
        int verb = place.token();
        if (sentence.isParsed()) {
            for (int subject : new Roles(sentence).subjectsOf(verb)) {
                if (!quotation.holds(sentence.index(), subject)) {
                    return Optional.of(nameOf(sentence, subject));
                }
            }
        }
        return entities.in(sentence.index()).stream()
                .filter(l -> l.mention().kind() != Mention.Kind.NOMINAL)
                .filter(l -> !quotation.holds(sentence.index(), l.mention().head()))
                .filter(l -> Math.abs(l.mention().head() - verb) <= REACH)
                .findFirst()
                .map(l -> l.entity().name());
    }

    /** The name of whom a token speaks of, or the words of its phrase. */
    String nameOf(Sentence sentence, int token) {
        return entities.headedBy(sentence.index(), token)
                .or(() -> entities.covering(sentence.index(), token))
                .map(l -> l.entity().name())
                .orElseGet(() -> phraseOf(sentence, token));
    }

    private static String phraseOf(Sentence sentence, int head) {
        int begin = head;
        while (begin > 0
                && sentence.head(begin - 1) == head
                && !sentence.hasRelation(begin - 1, "punct")
                && !sentence.hasRelation(begin - 1, "case")) {
            begin--;
        }
        return sentence.words(begin, head + 1);
    }
}
