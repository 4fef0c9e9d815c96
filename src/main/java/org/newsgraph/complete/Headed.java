package org.newsgraph.complete;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.complete.VacancyChoice.Chosen;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.layout.Sections;
import org.newsgraph.match.Hit;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * Whom the fragments under a heading speak of: <em>About Corvo. Founded in 2016 by Ann Lee. Head office: Oslo</em>: of Corvo.
 *
 * <p>Told only of sentences without a subject, under a heading that names one and says no more than that it tells of it.
 */
final class Headed {

    /** How often such a claim is right: an estimate, since articles hold too few to count. */
    private static final double PROBABILITY = 0.9;

    private static final Set<String> LISTING = Set.of("include", "be", "comprise");

    private final Sections sections;
    private final MentionedEntities entities;
    private final Vocabulary vocabulary;

    Headed(ArticleScene article, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.sections = new Sections(article.annotated());
        this.entities = article.entities();
    }

    /** Whom the heading above a fragment names, if that may play the part. */
    Optional<Chosen> of(Vacancy vacancy) {
        return sections.headingOf(vacancy.sentence().index())
                .filter(heading -> isFragment(vacancy) && isEmpty(vacancy) && isNear(vacancy))
                .flatMap(this::namedIn)
                .filter(entity -> vacancy.admits(entity) && !vacancy.known().contains(entity))
                .map(entity -> new Chosen(entity, PROBABILITY));
    }

    /** Whether no verb has a subject, but for <em>Rivals include Borax</em> and <em>The owner is Borax</em>. */
    private static boolean isFragment(Vacancy vacancy) {
        Sentence sentence = vacancy.sentence();
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.relation(i).startsWith("nsubj"))
                .allMatch(i -> i == vacancy.hit().token() && isListing(sentence, sentence.head(i)));
    }

    private static boolean isListing(Sentence sentence, int head) {
        return head != Arc.ROOT
                && (LISTING.contains(sentence.token(head).lemma())
                        || sentence.children(head, "cop").size() == 1
                                && sentence.token(head).isProperNoun());
    }

    private static boolean isEmpty(Vacancy vacancy) {
        Hit hit = vacancy.hit();
        return vacancy.slot().stream().allMatch(token -> token >= hit.begin() && token < hit.end());
    }

    /** Whether the part may stand right beside the frame's word, not only behind a preposition: these are seldom left out. */
    private static boolean isNear(Vacancy vacancy) {
        return vacancy.path().alternatives().stream()
                .anyMatch(steps -> steps.size() == 1 && !steps.get(0).role().isEmpty());
    }

    /** The one whom a heading names, and no more of it than where it is: <em>Corvo Museum, Oslo</em>. */
    private Optional<Entity> namedIn(int heading) {
        List<Located> names = entities.in(heading).stream()
                .filter(located -> located.mention().kind() == Mention.Kind.NAME)
                .toList();
        boolean noMore = sections.saysNoMore(
                heading, token -> names.stream().anyMatch(name -> name.mention().covers(token)));
        boolean one = names.stream()
                .skip(1)
                .map(Located::entity)
                .allMatch(entity -> entity.equals(names.get(0).entity()) || vocabulary.isA(entity.type(), NG.PLACE));
        return noMore && one && !names.isEmpty() ? Optional.of(names.get(0).entity()) : Optional.empty();
    }
}
