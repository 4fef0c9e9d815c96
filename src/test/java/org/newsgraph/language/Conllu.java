package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/**
 * Hand-written parses for tests, in CoNLL-U with columns parted by any white space.
 *
 * <p>Each line is a word: ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC; UPOS, FEATS and DEPS are ignored, {@code
 * _} as lemma means the form in lower case, MISC may hold {@code NER=PERSON}. DEPS and MISC may be left out, and so may
 * HEAD and DEPREL of a whole sentence, which is then unparsed. Blank lines part sentences; lines with {@code #} are
 * comments, of which {@code # newpar} begins a paragraph. The words are joined by single blanks, except before {@code , . ; : ? ! 's ) %} and after {@code (}.
 */
public final class Conllu {

    private Conllu() {}

    /** An article of these sentences, with the id {@code test}. */
    public static AnnotatedArticle article(String conllu) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String block : conllu.strip().split("\\n\\s*\\n")) {
            sentences.add(sentence(sentences.size(), block, text));
        }
        return new AnnotatedArticle(
                Article.of("test", text.toString()), AlignedText.unchanged(text.toString()), sentences);
    }

    /** One sentence with the index 0, whose text begins at 0. */
    public static Sentence sentence(String conllu) {
        return sentence(0, conllu, new StringBuilder());
    }

    private static Sentence sentence(int index, String block, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        for (String line : block.strip().split("\\n")) {
            if (line.strip().equals("# newpar")) {
                text.append("\n\n");
            }
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            String[] columns = line.strip().split("\\s+");
            if (columns.length < 5) {
                throw new IllegalArgumentException("fewer than 5 columns: " + line);
            }
            String form = columns[1];
            if (!text.isEmpty() && !form.matches("[,.;:?!)%’]|['’]s|n['’]t") && text.charAt(text.length() - 1) != '(') {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + form.length());
            text.append(form);
            boolean proper = columns[4].startsWith("NNP");
            String lemma =
                    columns[2].equals("_") ? (proper ? form : form.toLowerCase(java.util.Locale.ROOT)) : columns[2];
            tokens.add(new Token(tokens.size(), form, lemma, columns[4], nameTag(columns), span));
            if (columns.length > 7 && !columns[6].equals("_")) {
                arcs.add(new Arc(Integer.parseInt(columns[6]) - 1, columns[7]));
            }
        }
        return new Sentence(index, tokens, arcs);
    }

    private static String nameTag(String[] columns) {
        String misc = columns.length > 9 ? columns[9] : "_";
        for (String part : misc.split("\\|")) {
            if (part.startsWith("NER=")) {
                return part.substring(4);
            }
        }
        return "O";
    }
}
