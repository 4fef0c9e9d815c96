package org.newsgraph.train;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.extract.ArticleReader;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.language.Sentence;
import org.newsgraph.learn.PairReader;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Ontology;

/**
 * How articles are read before anything is learned from them.
 *
 * @param scenes an article's grammar and mentions, of every sentence that may name two
 * @param reparser gives a sentence the tree that a second parser sees
 */
record SceneReader(Function<Article, ArticleScene> scenes, UnaryOperator<Sentence> reparser) {

    /** One that loads the language models itself. */
    static SceneReader of(Ontology ontology) {
        Annotator annotator = new Annotator();
        return new SceneReader(new ArticleReader(ontology, annotator)::wholeSceneOf, annotator::parsedAnew);
    }

    ArticleScene sceneOf(Article article) {
        return scenes.apply(article);
    }

    /** What reads claims by the frames and, if there is one, by a learned reader. */
    ClaimReader claimReader(Ontology ontology, Optional<PairReader> learned) {
        return new ClaimReader(ontology, reparser, learned);
    }
}
