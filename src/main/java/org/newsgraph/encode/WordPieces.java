package org.newsgraph.encode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.article.Span;

/**
 * Cuts texts into word pieces as BERT's uncased models do: lower case, no accents, punctuation apart, then the longest
 * known piece first ({@code fintech ⇒ fin, ##tech}).
 *
 * <p>Our own, and not the native library that such models usually come with: it is small, runs on every processor and
 * keeps each piece's place in the text. Immutable.
 */
final class WordPieces {

    private static final int MAX_CHARS = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int begin;
    private final int end;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        this.unknown = special("[UNK]");
        this.begin = special("[CLS]");
        this.end = special("[SEP]");
    }

    private int special(String name) {
        Integer id = ids.get(name);
        if (id == null) {
            throw new JsonParseException("the vocabulary lacks " + name);
        }
        return id;
    }

    /**
     * Reads the vocabulary out of a {@code tokenizer.json}.
     *
     * @throws JsonParseException if there is none
     */
    static WordPieces read(Reader json) {
        JsonObject model = JsonParser.parseReader(json).getAsJsonObject().getAsJsonObject("model");
        Map<String, Integer> ids = new HashMap<>();
        for (Map.Entry<String, JsonElement> entry :
                model.getAsJsonObject("vocab").entrySet()) {
            ids.put(entry.getKey(), entry.getValue().getAsInt());
        }
        return new WordPieces(ids);
    }

    /** The piece that stands before every text. */
    int begin() {
        return begin;
    }

    /** The piece that stands after every text. */
    int end() {
        return end;
    }

    /** The pieces of a text in order, without those before and after it. */
    List<WordPiece> of(String text) {
        List<WordPiece> pieces = new ArrayList<>();
        int wordBegin = -1;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int length = Character.charCount(codePoint);
            boolean alone = standsAlone(codePoint);
            if (alone || isSpace(codePoint)) {
                addWord(text, wordBegin, at, pieces);
                wordBegin = -1;
            } else if (wordBegin < 0) {
                wordBegin = at;
            }
            if (alone) {
                addWord(text, at, at + length, pieces);
            }
            at += length;
        }
        addWord(text, wordBegin, text.length(), pieces);
        return pieces;
    }

    /** Adds the pieces of the word at {@code [from, to)}; of none if {@code from} is negative. */
    private void addWord(String text, int from, int to, List<WordPiece> pieces) {
        if (from < 0) {
            return;
        }
        // Folding changes lengths (é is one unit or two): each folded unit keeps the place it came from.
        StringBuilder folded = new StringBuilder();
        List<Span> origins = new ArrayList<>();
        for (int at = from; at < to; ) {
            int length = Character.charCount(text.codePointAt(at));
            String plain =
                    Normalizer.normalize(text.substring(at, at + length).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
            for (int i = 0; i < plain.length(); i++) {
                if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
                    folded.append(plain.charAt(i));
                    origins.add(new Span(at, at + length));
                }
            }
            at += length;
        }
        addPieces(folded, origins, pieces);
    }

    private void addPieces(CharSequence word, List<Span> origins, List<WordPiece> pieces) {
        int length = word.length();
        if (length == 0) {
            return;
        }
        List<WordPiece> found = new ArrayList<>();
        int from = length > MAX_CHARS ? length + 1 : 0;
        while (from < length) {
            int to = length;
            Integer id = null;
            while (to > from) {
                id = ids.get((from == 0 ? "" : INSIDE) + word.subSequence(from, to));
                if (id != null) {
                    break;
                }
                to--;
            }
            if (id == null) {
                break;
            }
            found.add(new WordPiece(id, origins.get(from).union(origins.get(to - 1))));
            from = to;
        }
        if (from == length) {
            pieces.addAll(found);
        } else {
            pieces.add(new WordPiece(unknown, origins.get(0).union(origins.get(length - 1))));
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    /** Punctuation and ideographs are words of their own. */
    private static boolean standsAlone(int codePoint) {
        boolean asciiSign = codePoint > 32 && codePoint < 127 && !Character.isLetterOrDigit(codePoint);
        return asciiSign
                || Character.isIdeographic(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
