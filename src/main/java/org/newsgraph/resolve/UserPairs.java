package org.newsgraph.resolve;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.article.InputException;

/**
 * What the user herself says about who is who; it wins over everything else.
 *
 * <p>One pair a line, three columns parted by tabs: {@code same} or {@code different}, and two entities. An entity is
 * called by a name or by its IRI in an article, and {@code @} with the id of an article narrows it to that article.
 * Blank lines and lines that begin with {@code #} say nothing.
 *
 * <pre>
 * same       Ginkgo                Ginkgo Bioworks
 * different  Smith@monday.txt      Smith@tuesday.txt
 * </pre>
 *
 * @param pairs in the order of the file
 */
public record UserPairs(List<Pair> pairs) {

    /** The user says nothing. */
    public static final UserPairs NONE = new UserPairs(List.of());

    /**
     * One line.
     *
     * @param same whether the two are one
     * @param first the one
     * @param second the other
     * @param place where the line stands: {@code pairs.tsv:3}
     */
    public record Pair(boolean same, Designation first, Designation second, String place) {}

    /**
     * Whom a line speaks of.
     *
     * @param name a name, or an IRI that begins with {@code http}
     * @param article the id of the article it is narrowed to
     */
    public record Designation(String name, Optional<String> article) implements Comparable<Designation> {

        boolean isIri() {
            return name.startsWith("http://") || name.startsWith("https://");
        }

        @Override
        public int compareTo(Designation other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return name + article.map(id -> "@" + id).orElse("");
        }
    }

    public UserPairs {
        pairs = List.copyOf(pairs);
    }

    /** @throws InputException if the file cannot be read or a line is malformed; names file and line */
    public static UserPairs read(Path file) {
        return parse(textOf(file), file.toString());
    }

    /**
     * The text of a file of pairs, unparsed.
     *
     * @throws InputException if the file cannot be read or is not UTF-8
     */
    public static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new InputException("the pairs in " + file + " are not UTF-8: save the file as UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new InputException("no file of pairs at " + file + "; check the path", e);
        } catch (IOException e) {
            throw new InputException(
                    "cannot read the pairs in " + file + ": " + e.getMessage() + "; check the path", e);
        }
    }

    /**
     * @param text the whole file
     * @param name what to call it in messages and reasons
     * @throws InputException if a line is malformed or contradicts an earlier one; names file and line
     */
    public static UserPairs parse(String text, String name) {
        List<Pair> pairs = new ArrayList<>();
        Map<Set<Designation>, Pair> seen = new HashMap<>();
        String[] lines = text.replaceFirst("^\uFEFF", "").split("\r?\n|\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                Pair pair = pair(lines[i], name + ":" + (i + 1));
                Pair earlier = seen.putIfAbsent(new TreeSet<>(List.of(pair.first(), pair.second())), pair);
                if (earlier != null && earlier.same() != pair.same()) {
                    throw new InputException(
                            pair.place() + ": contradicts " + earlier.place() + "; take one of the two lines out");
                }
                pairs.add(pair);
            }
        }
        return new UserPairs(pairs);
    }

    private static Pair pair(String line, String place) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new InputException(place + ": " + columns.length + " columns instead of 3; write "
                    + "same or different, a tab, an entity, a tab, another entity");
        }
        String verdict = columns[0].strip();
        if (!verdict.equals("same") && !verdict.equals("different")) {
            throw new InputException(
                    place + ": \"" + verdict + "\" is neither same nor different; write one of the two");
        }
        Designation first = designation(columns[1].strip(), place);
        Designation second = designation(columns[2].strip(), place);
        if (first.equals(second)) {
            throw new InputException(place + ": names \"" + first + "\" twice; name two entities, "
                    + "or the same name in two articles as " + first.name() + "@ARTICLE");
        }
        return new Pair(verdict.equals("same"), first, second, place);
    }

    private static Designation designation(String column, String place) {
        int at = column.lastIndexOf('@');
        String name = at > 0 ? column.substring(0, at).strip() : column;
        Optional<String> article = at > 0 ? Optional.of(column.substring(at + 1).strip()) : Optional.empty();
        if (name.isEmpty() || article.filter(String::isEmpty).isPresent()) {
            throw new InputException(
                    place + ": \"" + column + "\" names no entity; write NAME, NAME@ARTICLE or the entity's IRI");
        }
        return new Designation(name, article);
    }
}
