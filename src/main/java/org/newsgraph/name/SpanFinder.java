package org.newsgraph.name;

import java.util.List;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.NameLists;
import org.newsgraph.ontology.Ontology;

/**
 * Finds the words of an article that look like names, whatever they name.
 *
 * <p>Immutable; several threads may share it.
 */
public final class SpanFinder {

    private final Ontology ontology;
    private final NameLists lists;

    /** @param lists as the language models bring them */
    public SpanFinder(Ontology ontology, NameLists lists) {
        this.ontology = ontology;
        this.lists = lists;
    }

    /**
     * The spans of an article, in the order of the text, but for those in headlines, where all words have capitals.
     *
     * @param profile how the article uses capitals
     */
    public List<NameSpan> spansIn(AnnotatedArticle article, CaseProfile profile) {
        NameWords words = new NameWords(ontology.lexicon(), ontology.gazetteer(), lists, profile);
        NameFinder finder = new NameFinder(words);
        List<NameSpan> spans = article.sentences().stream()
                .filter(sentence -> !profile.isHeadline(sentence))
                .flatMap(sentence -> finder.namesIn(sentence).stream())
                .toList();
        return new OwnersNames(words, article).complete(new JointNames(ontology.lexicon(), article).complete(spans));
    }
}
