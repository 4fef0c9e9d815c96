package org.newsgraph.complete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;

/** Whom an article speaks of, as seen from a sentence that leaves somebody out. */
final class Topic {

    /** How many sentences back somebody is still in mind. */
    private static final int REACH = 8;

    private final AnnotatedArticle article;
    private final MentionedEntities entities;

    Topic(ArticleScene scene) {
        this.article = scene.annotated();
        this.entities = scene.entities();
    }

    /**
     * Somebody who may be meant.
     *
     * @param last where the article speaks of it last, as seen from the sentence
     */
    record InMind(Entity entity, Mention last) {

        int mentions() {
            return entity.mentions().size();
        }

        /** How many of the candidates are spoken of more often, or as often and earlier. */
        int rankByMentions(List<InMind> candidates) {
            return (int) candidates.stream()
                    .filter(o -> o.mentions() > mentions()
                            || o.mentions() == mentions() && o.entity().id() < entity.id())
                    .count();
        }
    }

    /** Who may play the part, those spoken of last first. */
    List<InMind> inMind(Vacancy vacancy) {
        List<InMind> inMind = new ArrayList<>();
        List<Entity> known = vacancy.known();
        for (Entity entity : entities.entities()) {
            if (!known.contains(entity) && vacancy.admits(entity)) {
                last(entity, vacancy.sentence().index(), vacancy.hit().token())
                        .ifPresent(mention -> inMind.add(new InMind(entity, mention)));
            }
        }
        inMind.sort(Comparator.comparing(InMind::last).reversed());
        return inMind;
    }

    /** In the sentence itself what stands before the word counts before what stands behind it. */
    private static Optional<Mention> last(Entity entity, int sentence, int trigger) {
        List<Mention> near = entity.mentions().stream()
                .filter(m -> m.sentence() <= sentence && sentence - m.sentence() <= REACH)
                .toList();
        List<Mention> here = near.stream().filter(m -> m.sentence() == sentence).toList();
        return here.stream()
                .filter(m -> m.begin() <= trigger)
                .reduce((a, b) -> b)
                .or(() -> here.stream().findFirst())
                .or(() -> near.stream().reduce((a, b) -> b));
    }

    /** The grammatical relation of a mention's head. */
    String relation(Mention mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        return sentence.relation(mention.head());
    }

    /** How many paragraphs begin after one sentence and not after a later one. */
    int paragraphsBetween(int earlier, int later) {
        return (int) IntStream.rangeClosed(earlier + 1, later)
                .filter(this::opensParagraph)
                .count();
    }

    /** Whether a paragraph begins with the sentence. */
    boolean opensParagraph(int sentence) {
        if (sentence == 0) {
            return true;
        }
        int end = article.sentences().get(sentence - 1).span().end();
        int begin = article.sentences().get(sentence).span().begin();
        return begin > end && article.text().text().substring(end, begin).contains("\n");
    }

    /** In how many sentences the article speaks of both, other than one. */
    int together(Entity one, Entity other, int except) {
        Set<Integer> sentences = one.mentions().stream().map(Mention::sentence).collect(Collectors.toSet());
        return (int) other.mentions().stream()
                .map(Mention::sentence)
                .distinct()
                .filter(s -> s != except && sentences.contains(s))
                .count();
    }
}
