package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.article.Span;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.mention.Testimony;

/** Whether the article's text holds the ends, and whether they were recognised. */
final class Recognition implements Stage {

    private static final int MOST_PLACES = 3;

    private final Function<AnnotatedArticle, List<Testimony>> testimonies;

    /** @param testimonies what was said about the classes of an article's names; asked only where it matters */
    Recognition(Function<AnnotatedArticle, List<Testimony>> testimonies) {
        this.testimonies = testimonies;
    }

    @Override
    public Optional<Diagnosis> lossIn(Case wanted) {
        return cleanedAway(wanted)
                .or(() -> loss(
                        wanted.wanted().subject(),
                        "subject",
                        wanted.subjectPlaces().isEmpty(),
                        false,
                        wanted))
                .or(() -> loss(
                        wanted.wanted().object(),
                        "object",
                        wanted.objectPlaces().isEmpty(),
                        wanted.wanted().property().datatype(),
                        wanted));
    }

    /** The names may stand elsewhere while the sentence that says the fact is gone. */
    private static Optional<Diagnosis> cleanedAway(Case wanted) {
        boolean gone = wanted.told().isEmpty()
                && wanted.wanted()
                        .evidence()
                        .filter(words -> QuotedSentences.anyIn(
                                words,
                                wanted.trace().scene().annotated().article().text()))
                        .isPresent();
        return gone
                ? Optional.of(new Diagnosis(
                        Step.CLEANED,
                        List.of(Remark.on("the article had these words: "
                                + wanted.wanted().evidence().orElseThrow()))))
                : Optional.empty();
    }

    private Optional<Diagnosis> loss(End end, String role, boolean lost, boolean value, Case wanted) {
        if (!lost) {
            return Optional.empty();
        }
        AnnotatedArticle article = wanted.trace().scene().annotated();
        String looked = role + " \"" + end.name() + "\": looked for "
                + Words.listed(
                        end.spellings().stream().map(s -> "\"" + s + "\"").toList());
        List<Remark> remarks = new ArrayList<>(List.of(Remark.on(looked)));
        List<Span> places = Occurrences.of(end.spellings(), article.text().text());
        if (!places.isEmpty()) {
            places.stream()
                    .map(span -> at(span, end, wanted))
                    // Where the fact is told to be said, it is most telling.
                    .sorted(Comparator.comparing(remark ->
                            !remark.sentence().filter(wanted.told()::contains).isPresent()))
                    .limit(MOST_PLACES)
                    .forEach(remarks::add);
            return Optional.of(new Diagnosis(value ? Step.VALUE : Step.MENTION, remarks));
        }
        likeNames(end, wanted).forEach(remarks::add);
        boolean original =
                !Occurrences.of(end.spellings(), article.article().text()).isEmpty();
        // Dates and amounts are hardly ever written as tables print them.
        return Optional.of(new Diagnosis(value ? Step.VALUE : original ? Step.CLEANED : Step.TEXT, remarks));
    }

    private Remark at(Span span, End end, Case wanted) {
        for (Sentence sentence : wanted.trace().scene().annotated().sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.span().overlaps(span)) {
                    return Remark.on(sentence.index(), whatIsAt(sentence, token, end, wanted));
                }
            }
        }
        return Remark.on(
                "\"" + span.in(wanted.trace().scene().annotated().text().text()) + "\" is in no sentence");
    }

    private String whatIsAt(Sentence sentence, Token token, End end, Case wanted) {
        Optional<Located> covering = wanted.trace().scene().entities().covering(sentence.index(), token.index());
        if (covering.isPresent()) {
            Entity other = covering.get().entity();
            return "\"" + token.text() + "\" belongs to "
                    + Words.quoted(
                            sentence,
                            covering.get().mention().begin(),
                            covering.get().mention().end())
                    + ", taken for " + other.name() + " (" + other.type().localName() + ")";
        }
        String judged = testimonies.apply(wanted.trace().scene().annotated()).stream()
                .filter(t -> t.spellings().stream().anyMatch(end.spellings()::contains))
                .map(t -> ": taken for nothing of the graph; " + t.words())
                .findFirst()
                .orElse("");
        return "\"" + token.text() + "\" (" + token.tag() + ") is part of no name" + judged;
    }

    /** Names that share a word with the wanted one. */
    private static List<Remark> likeNames(End end, Case wanted) {
        List<String> like = wanted.trace().scene().entities().entities().stream()
                .filter(e -> end.spellings().stream().anyMatch(s -> Occurrences.shareWord(s, e.name())))
                .map(e -> e.name() + " (" + e.type().localName() + ")")
                .toList();
        return like.isEmpty() ? List.of() : List.of(Remark.on("similar names there: " + Words.listed(like)));
    }
}
