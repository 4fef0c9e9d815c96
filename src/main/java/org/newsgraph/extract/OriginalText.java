package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Span;
import org.newsgraph.claim.ArticleClaims.ClaimedEntity;
import org.newsgraph.claim.ArticleClaims.MentionSpan;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Evidence;
import org.newsgraph.claim.MentionKind;
import org.newsgraph.claim.Status;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;

/** Where readings and mentions, told in tokens, stand in the text as it was read. */
final class OriginalText {

    private final AnnotatedArticle article;

    OriginalText(AnnotatedArticle article) {
        this.article = article;
    }

    /** The claim that settled readings make, with every place that makes it. */
    Claim claim(Arbiter.Settled settled) {
        ReadClaim best = settled.best();
        return new Claim(
                best.subject().id(),
                best.predicate(),
                best.object(),
                best.status(),
                settled.confidence(),
                best.status() == Status.ASSERTED ? Optional.empty() : source(settled),
                best.frame(),
                settled.readings().stream().map(this::evidence).distinct().toList(),
                settled.qualifiers());
    }

    private static Optional<String> source(Arbiter.Settled settled) {
        return settled.readings().stream()
                .flatMap(r -> r.attributedTo().stream())
                .findFirst();
    }

    /** The entity with the spans of its mentions. */
    ClaimedEntity entity(Entity entity) {
        List<MentionSpan> spans =
                entity.mentions().stream().map(this::mention).distinct().toList();
        return new ClaimedEntity(entity.type(), entity.name(), entity.aliases(), entity.known(), spans);
    }

    private MentionSpan mention(Mention mention) {
        MentionKind kind = switch (mention.kind()) {
            case NAME -> MentionKind.NAME;
            case NOMINAL -> MentionKind.NOMINAL;
            case PRONOUN -> MentionKind.PRONOUN;
        };
        return new MentionSpan(kind, span(mention.sentence(), mention.begin(), mention.end()));
    }

    private Evidence evidence(ReadClaim claim) {
        ReadClaim.Place place = claim.place();
        int sentence = place.sentence();
        return new Evidence(
                span(sentence, 0, article.sentences().get(sentence).size()),
                span(sentence, place.subject()),
                span(sentence, place.object()),
                span(sentence, place.trigger()));
    }

    private Span span(int sentence, ReadClaim.Tokens tokens) {
        return span(sentence, tokens.begin(), tokens.end());
    }

    private Span span(int sentence, int begin, int end) {
        return article.text().originalOf(article.sentences().get(sentence).spanOf(begin, end));
    }
}
