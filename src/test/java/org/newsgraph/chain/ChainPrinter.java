package org.newsgraph.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.article.Article;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.recognize.MentionRecognizer;

/** Prints articles with the entity of every mention written behind its head: run by hand, with the files. */
final class ChainPrinter {

    private ChainPrinter() {}

    /** Arguments: files. */
    public static void main(String[] args) throws IOException {
        Annotator annotator = new Annotator();
        Ontology ontology = Ontology.load(Path.of("ontology"), List.of());
        MentionRecognizer recognizer = new MentionRecognizer(ontology, annotator.nameLists());
        Cleaner cleaner = Cleaner.of(ontology);
        for (String file : args) {
            Article article = Article.of(file, Files.readString(Path.of(file)));
            AnnotatedArticle annotated = annotator.annotate(article, cleaner.clean(article), s -> true);
            MentionedEntities entities = recognizer.entitiesIn(annotated);
            System.out.println("##### " + file);
            for (Entity entity : entities.entities()) {
                System.out.println("  " + entity.name() + " " + entity.aliases() + " "
                        + entity.type().localName());
            }
            for (Sentence sentence : annotated.sentences()) {
                StringBuilder out = new StringBuilder();
                for (int i = 0; i < sentence.size(); i++) {
                    int token = i;
                    out.append(sentence.token(i).text());
                    entities.headedBy(sentence.index(), token)
                            .ifPresent(l -> out.append(" {")
                                    .append(l.mention().kind().toString().charAt(1))
                                    .append(' ')
                                    .append(l.entity().name())
                                    .append('}'));
                    out.append(' ');
                }
                System.out.println(out);
            }
        }
    }
}
