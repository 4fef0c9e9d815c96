package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;

/**
 * Which words of an article stand between quotation marks, and who says them.
 *
 * <p>Quotations may span sentences; they end with their paragraph. Short ones, words held at arm's length, are none.
 */
final class Speech {

    private static final Set<String> MARKS = Set.of("\"", "``", "''", "“", "”", "„", "«", "»");
    private static final int MIN_TOKENS = 4;

    private final AnnotatedArticle article;
    private final MentionedEntities entities;
    private final Cues cues;
    private final List<Quotation> quotations = new ArrayList<>();

    /**
     * A stretch of quoted words.
     *
     * @param speaker who says them, if that is told nearby
     */
    private record Quotation(
            int beginSentence, int beginToken, int endSentence, int endToken, Optional<String> speaker) {
        boolean holds(int sentence, int token) {
            boolean after = sentence > beginSentence || sentence == beginSentence && token >= beginToken;
            boolean before = sentence < endSentence || sentence == endSentence && token < endToken;
            return after && before;
        }
    }

    Speech(AnnotatedArticle article, MentionedEntities entities, Cues cues) {
        this.article = article;
        this.entities = entities;
        this.cues = cues;
        findQuotations();
    }

    /** Whether the token is quoted. */
    boolean isQuoted(int sentence, int token) {
        return quotations.stream().anyMatch(q -> q.holds(sentence, token));
    }

    /** Who says the quoted token, by name; empty if it is not quoted or nobody is named. */
    Optional<String> speakerOf(int sentence, int token) {
        return quotations.stream()
                .filter(q -> q.holds(sentence, token))
                .findFirst()
                .flatMap(Quotation::speaker);
    }

    private void findQuotations() {
        int openSentence = -1;
        int openToken = -1;
        int quoted = 0;
        Sentence previous = null;
        for (Sentence sentence : article.sentences()) {
            if (previous != null && openSentence >= 0 && startsParagraph(previous, sentence)) {
                close(openSentence, openToken, previous.index(), previous.size(), quoted);
                openSentence = -1;
            }
            for (Token token : sentence.tokens()) {
                if (!MARKS.contains(token.text())) {
                    quoted++;
                } else if (openSentence < 0) {
                    openSentence = sentence.index();
                    openToken = token.index() + 1;
                    quoted = 0;
                } else {
                    close(openSentence, openToken, sentence.index(), token.index(), quoted);
                    openSentence = -1;
                }
            }
            previous = sentence;
        }
        if (openSentence >= 0 && previous != null) {
            close(openSentence, openToken, previous.index(), previous.size(), quoted);
        }
    }

    private boolean startsParagraph(Sentence previous, Sentence sentence) {
        String between = article.text()
                .text()
                .substring(previous.span().end(), sentence.span().begin());
        return between.chars().filter(c -> c == '\n').count() > 1;
    }

    private void close(int beginSentence, int beginToken, int endSentence, int endToken, int quoted) {
        if (quoted >= MIN_TOKENS) {
            Quotation open = new Quotation(beginSentence, beginToken, endSentence, endToken, Optional.empty());
            Optional<String> speaker = speakerNear(open);
            if (speaker.isEmpty() && !quotations.isEmpty()) {
                // A quotation that goes on after "he said." has the speaker of the one before.
                Quotation last = quotations.get(quotations.size() - 1);
                speaker = beginSentence - last.endSentence() <= 1 ? last.speaker() : Optional.empty();
            }
            quotations.add(new Quotation(beginSentence, beginToken, endSentence, endToken, speaker));
        }
    }

    private Optional<String> speakerNear(Quotation quotation) {
        for (int index : List.of(quotation.endSentence(), quotation.beginSentence())) {
            Sentence sentence = article.sentences().get(index);
            for (Token token : sentence.tokens()) {
                boolean says = token.isVerb()
                        && (cues.has(Cue.Kind.SPEECH, token.lemma()) || cues.has(Cue.Kind.FACTIVE, token.lemma()))
                        && !quotation.holds(index, token.index());
                if (says) {
                    Optional<String> speaker = speakerOf(sentence, token.index(), quotation);
                    if (speaker.isPresent()) {
                        return speaker;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> speakerOf(Sentence sentence, int verb, Quotation quotation) {
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
                .filter(l -> Math.abs(l.mention().head() - verb) <= 4)
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
        StringBuilder words = new StringBuilder();
        for (int i = begin; i <= head; i++) {
            words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).text());
        }
        return words.toString();
    }
}
