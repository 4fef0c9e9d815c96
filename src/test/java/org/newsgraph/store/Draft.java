package org.newsgraph.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleMetadata;
import org.newsgraph.article.Span;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.ArticleClaims.ClaimedEntity;
import org.newsgraph.claim.ArticleClaims.MentionSpan;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.Evidence;
import org.newsgraph.claim.MentionKind;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/**
 * What an article says, written by hand: its text is made of the sentences of its claims.
 *
 * <pre>
 * new Draft("a.txt").org("Pendra").person("Ada Renner").says("Pendra", NG.FOUNDER, "Ada Renner").claims()
 * </pre>
 */
final class Draft {

    private final String id;
    private final List<String> names = new ArrayList<>();
    private final List<ClaimedEntity> entities = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double confidence = 0.85;
    private ArticleMetadata metadata = ArticleMetadata.UNKNOWN;

    Draft(String id) {
        this.id = id;
    }

    Draft headline(String headline) {
        metadata = new ArticleMetadata(
                Optional.of(headline), Optional.of("2025-01-30"), Optional.empty(), Optional.empty(), Optional.empty());
        return this;
    }

    Draft text(String words) {
        text.append(words);
        return this;
    }

    /** How sure the claims that follow are; 0.85 where it is not said. */
    Draft sure(double share) {
        confidence = share;
        return this;
    }

    Draft company(String name, String... aliases) {
        return entity(NG.COMPANY, name, aliases);
    }

    Draft person(String name, String... aliases) {
        return entity(NG.PERSON, name, aliases);
    }

    Draft known(Iri type, String name, String slug, String... aliases) {
        return entity(type, name, Optional.of(NG.entity(slug)), aliases);
    }

    Draft entity(Iri type, String name, String... aliases) {
        return entity(type, name, Optional.empty(), aliases);
    }

    private Draft entity(Iri type, String name, Optional<Iri> known, String... aliases) {
        int begin = text.length();
        text.append(name);
        MentionSpan mention = new MentionSpan(MentionKind.NAME, new Span(begin, text.length()));
        text.append(".\n");
        names.add(name);
        entities.add(new ClaimedEntity(type, name, List.of(aliases), known, List.of(mention)));
        return this;
    }

    Draft says(String subject, Iri predicate, String object) {
        return claims(subject, predicate, object, Status.ASSERTED);
    }

    Draft claims(String subject, Iri predicate, String object, Status status, Qualifier... qualifiers) {
        ClaimObject end = new ClaimObject.EntityObject(names.indexOf(object));
        return claim(subject, predicate, end, object, status, qualifiers);
    }

    Draft date(String subject, Iri predicate, String date) {
        return claim(subject, predicate, new ClaimObject.DateObject(date), date, Status.ASSERTED);
    }

    Draft money(String subject, Iri predicate, String amount, String currency) {
        ClaimObject money = new ClaimObject.MoneyObject(new BigDecimal(amount), currency);
        return claim(subject, predicate, money, amount + " " + currency, Status.ASSERTED);
    }

    private Draft claim(
            String subject, Iri predicate, ClaimObject object, String end, Status status, Qualifier... qualifiers) {
        int begin = text.length();
        text.append(subject).append(' ');
        Span subjectSpan = new Span(begin, text.length() - 1);
        int trigger = text.length();
        text.append(predicate.localName()).append(' ');
        Span triggerSpan = new Span(trigger, text.length() - 1);
        Span objectSpan = new Span(text.length(), text.length() + end.length());
        text.append(end).append(".\n");
        Span sentence = new Span(begin, text.length() - 1);
        Optional<String> who = status == Status.ATTRIBUTED ? Optional.of("a spokesman") : Optional.empty();
        claims.add(new Claim(
                names.indexOf(subject),
                predicate,
                object,
                status,
                confidence,
                who,
                new Iri(NG.FRAME + "by-hand"),
                List.of(new Evidence(sentence, subjectSpan, objectSpan, triggerSpan)),
                List.of(qualifiers)));
        return this;
    }

    Article article() {
        return new Article(id, text.toString(), metadata);
    }

    ArticleClaims claims() {
        return new ArticleClaims(article(), entities, claims, 100);
    }
}
