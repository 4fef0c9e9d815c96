package org.newsgraph.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.layout.Sections;
import org.newsgraph.mention.Mention;

/**
 * Whom the sections of an article are about by their headings: <em>About Corvo</em>.
 *
 * <p>What was spoken of before such a heading is left behind: <em>the company</em> below it is none of those.
 */
final class SectionTopics {

    private final Sections sections;
    private final Map<Integer, Referent> topics = new HashMap<>();

    /** @param referents all that the article names, with the places of their names */
    SectionTopics(AnnotatedArticle article, List<Referent> referents, NounFit fit) {
        this.sections = new Sections(article);
        Map<Integer, List<Named>> names = new HashMap<>();
        for (Referent referent : referents) {
            for (Mention mention : referent.mentions()) {
                if (mention.kind() == Mention.Kind.NAME && sections.isHeading(mention.sentence())) {
                    names.computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
                            .add(new Named(referent, mention));
                }
            }
        }
        names.forEach((heading, named) -> {
            List<Referent> others = named.stream()
                    .map(Named::referent)
                    .filter(referent -> !fit.isPlace(referent))
                    .distinct()
                    .toList();
            IntPredicate isOfName =
                    token -> named.stream().anyMatch(name -> name.mention().covers(token));
            if (others.size() == 1 && sections.saysNoMore(heading, isOfName)) {
                boolean profile = !IntStream.range(
                                0, article.sentences().get(heading).size())
                        .allMatch(isOfName);
                if (profile || isNamedBelow(others.get(0), heading)) {
                    topics.put(heading, others.get(0));
                }
            }
        });
    }

    /** A name alone may be a caption or a credit: it heads a text that speaks of it by name. */
    private boolean isNamedBelow(Referent referent, int heading) {
        return referent.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .anyMatch(mention -> sections.headingOf(mention.sentence())
                        .filter(above -> above == heading)
                        .isPresent());
    }

    private record Named(Referent referent, Mention mention) {}

    /** The sentence from which on those are spoken of who may be meant in another: the heading that names its topic, or 0. */
    int beginOf(int sentence) {
        return sections.headingOf(sentence).filter(topics::containsKey).orElse(0);
    }

    /** Whom the section of a sentence is about; empty if its heading does not tell. */
    Optional<Referent> of(int sentence) {
        return sections.headingOf(sentence).map(topics::get);
    }
}
