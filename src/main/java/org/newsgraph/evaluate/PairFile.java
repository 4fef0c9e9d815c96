package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.InputException;

/** Reads a file of pairs, one a line without a header: subject and object, or article, subject and object. */
final class PairFile {

    /** In place of an article's stem: in whatever article. */
    static final String ANY_ARTICLE = "";

    private PairFile() {}

    /** The pairs as facts of one relation, in their order. */
    static List<GoldRow> read(Path file, String relation) {
        List<GoldRow> rows = new ArrayList<>();
        List<String> lines = linesOf(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            if (Characters.strip(lines.get(i)).isEmpty()) {
                continue;
            }
            if (fields.length != 2 && fields.length != 3) {
                throw new InputException(file + ":" + (i + 1) + ": " + fields.length
                        + " fields: write subject and object, or article, subject and object, separated by tabs");
            }
            String article = fields.length == 3 ? GoldSet.stem(fields[0]) : ANY_ARTICLE;
            String subject = Characters.strip(fields[fields.length - 2]);
            String object = Characters.strip(fields[fields.length - 1]);
            if (subject.isEmpty() || object.isEmpty()) {
                throw new InputException(file + ":" + (i + 1) + ": a name is missing: write both");
            }
            rows.add(new GoldRow(article, subject, relation, object, "asserted", "required", ""));
        }
        if (rows.isEmpty()) {
            throw new InputException(file + ": no pairs: write one a line, subject and object separated by a tab");
        }
        return rows;
    }

    /** Whether the file's first line is no header of a gold set. */
    static boolean isOne(Path file) {
        List<String> lines = linesOf(file);
        return lines.isEmpty() || !List.of(lines.get(0).split("\t", -1)).contains("predicate");
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": not UTF-8: save it in that encoding", e);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be read: is it there, and may you read it?", e);
        }
    }
}
