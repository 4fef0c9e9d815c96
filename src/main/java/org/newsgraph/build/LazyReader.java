package org.newsgraph.build;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.extract.ArticleReader;
import org.newsgraph.learn.ReaderSettings;
import org.newsgraph.ontology.Ontology;

/** The reader of articles, made when it is first asked for: the language models take seconds to load. */
public final class LazyReader implements Supplier<Function<Article, ArticleClaims>> {

    private final Ontology ontology;
    private final ReaderSettings learned;
    private final Consumer<String> warnings;
    private Optional<ArticleReader> reader = Optional.empty();

    /** A reader that goes by the grammar alone. */
    public LazyReader(Ontology ontology) {
        this(ontology, ReaderSettings.OFF, warning -> {});
    }

    /** @param warnings told once if the learned reader cannot run here */
    public LazyReader(Ontology ontology, ReaderSettings learned, Consumer<String> warnings) {
        this.ontology = ontology;
        this.learned = learned;
        this.warnings = warnings;
    }

    /** Always the same reader. */
    public synchronized ArticleReader reader() {
        ArticleReader made = reader.orElseGet(
                () -> new ArticleReader(ontology, new Annotator(), learned.open(ontology.vocabulary(), warnings)));
        reader = Optional.of(made);
        return made;
    }

    /** What the reader does; several threads may use it. */
    @Override
    public Function<Article, ArticleClaims> get() {
        return reader()::claimsIn;
    }
}
