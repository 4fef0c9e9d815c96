package org.newsgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Articles of one JSON document in UTF-8: one object, or an array of objects, which is read element by element. After
 * malformed JSON nothing more of the document can be read.
 */
final class JsonDocument implements Articles {

    private final Place place;
    private final Limits limits;
    private final Budget budget;
    private final JsonReader reader;
    private int number;
    private boolean ended;

    /** @param in the bytes of {@code place}; closed with this */
    JsonDocument(Place place, InputStream in, Limits limits) throws IOException {
        this.place = place;
        this.limits = limits;
        Reader decoded = new InputStreamReader(
                withoutMark(in),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        this.budget = new Budget(decoded);
        this.reader = new JsonReader(budget);
        this.reader.setStrictness(Strictness.STRICT);
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] start = bytes.readNBytes(3);
        boolean marked =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!marked) {
            bytes.unread(start);
        }
        return bytes;
    }

    @Override
    public Optional<Reading> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            return nextElement();
        } catch (Unreadable e) {
            return Optional.of(e.at(shown()));
        } catch (JsonParseException | IOException | IllegalStateException e) {
            ended = true;
            Unreadable why = budget.left < 0 ? limits.tooLong() : JsonLines.malformed(e, "at line $1, column $2");
            return Optional.of(why.at(place.shown()));
        }
    }

    private Optional<Reading> nextElement() throws IOException, Unreadable {
        budget.left = limits.bytes();
        boolean single = number == 0 && reader.peek() != JsonToken.BEGIN_ARRAY;
        if (number == 0 && !single) {
            reader.beginArray();
        }
        if (!single && !reader.hasNext()) {
            ended = true;
            if (number == 0) {
                throw new Unreadable("its array is empty", "remove it or give it an article");
            }
            return Optional.empty();
        }
        number++;
        ended = single;
        JsonElement json = single ? JsonLines.parse(reader) : JsonParser.parseReader(reader);
        String fallbackId = single ? place.id() : place.id() + ":" + number;
        return Optional.of(new Reading.Success(JsonArticle.of(json, fallbackId, limits), shown()));
    }

    private String shown() {
        return place.shown() + (number > 1 ? " (article " + number + ")" : "");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Ends the reading of an element that is too long. */
    private static final class Budget extends FilterReader {

        private long left;

        Budget(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (left < 0) {
                throw new IOException("too long");
            }
            int read = super.read(buffer, offset, length);
            left -= Math.max(read, 0);
            return read;
        }
    }
}
