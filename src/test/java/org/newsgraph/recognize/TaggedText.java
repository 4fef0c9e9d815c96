package org.newsgraph.recognize;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Ontology;

/** Articles for tests, of sentences whose tokens are written as {@code word/TAG}; nobody has named or parsed them. */
final class TaggedText {

    private static final MentionRecognizer RECOGNIZER =
            new MentionRecognizer(Ontology.load(Path.of("ontology"), List.of()));

    private TaggedText() {}

    /** What an article of such sentences speaks of. */
    static MentionedEntities entities(String... sentences) {
        String conllu = Stream.of(sentences).map(TaggedText::conllu).collect(Collectors.joining("\n"));
        return RECOGNIZER.entitiesIn(Conllu.article(conllu));
    }

    /** The names of what it speaks of, in the order in which they occur. */
    static List<String> names(String... sentences) {
        return entities(sentences).entities().stream().map(Entity::name).toList();
    }

    /** The local names of their classes, by name. */
    static Map<String, String> classes(String... sentences) {
        return entities(sentences).entities().stream()
                .collect(Collectors.toMap(Entity::name, e -> e.type().localName()));
    }

    private static String conllu(String sentence) {
        StringBuilder lines = new StringBuilder();
        int id = 1;
        for (String token : sentence.split(" ")) {
            String word = token.substring(0, token.lastIndexOf('/'));
            String tag = token.substring(token.lastIndexOf('/') + 1);
            lines.append(id)
                    .append(' ')
                    .append(word)
                    .append(' ')
                    .append(tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT))
                    .append(" _ ")
                    .append(tag)
                    .append(id == 1 ? " _ 0 root" : " _ 1 dep")
                    .append('\n');
            id++;
        }
        return lines.toString();
    }
}
