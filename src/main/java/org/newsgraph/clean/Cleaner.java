package org.newsgraph.clean;

import java.util.List;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.clean.Boilerplate.Kind;
import org.newsgraph.ontology.Ontology;

/**
 * Repairs an article's text by one {@link Repair} after the other.
 *
 * <p>The repaired text has plain quotation marks, {@code --} for dashes, one space between words and one blank line
 * between paragraphs; headlines, datelines and captions are paragraphs. What was cut out leaves the end of a paragraph, so
 * that it never joins two sentences.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Cleaner {

    private final List<Repair> repairs;

    private Cleaner(List<Repair> repairs) {
        this.repairs = List.copyOf(repairs);
    }

    /** A cleaner that takes its phrases ("Share full article", "Photo:") from {@code ontology}. */
    public static Cleaner of(Ontology ontology) {
        Boilerplate boilerplate = new Boilerplate(ontology.model());
        GluedHeadline gluedHeadline = new GluedHeadline(
                boilerplate, name -> !ontology.gazetteer().named(name).isEmpty());
        return new Cleaner(List.of(
                new LineEnds(),
                new InvisibleCharacters(),
                new WideGaps(),
                new WrappedLines(),
                new ListMarks(),
                new Tickers(),
                new NamesInAngles(),
                new BoilerplatePhrases(boilerplate),
                new PhotoCredits(boilerplate),
                new SpacedPunctuation(),
                new QuotationMarks(),
                new MissingSpaces(),
                gluedHeadline,
                new Bylines(),
                new Spaces(),
                new Datelines(),
                new InlineHeadings(),
                new Dashes(boilerplate.phrases(Kind.ASIDE)),
                new Amounts(),
                new EmptyParagraphs(),
                new Spaces()));
    }

    /** The repaired text of {@code article}, aligned with {@link Article#text()}. */
    public AlignedText clean(Article article) {
        AlignedText text = AlignedText.unchanged(article.text());
        for (Repair repair : repairs) {
            text = text.with(repair.in(text.text()));
        }
        return text;
    }
}
