package org.newsgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles as JSON, one object a line. A line that cannot be read is a failure of its own; blank lines are passed over.
 * Of a line that is too long only the beginning is ever held in memory.
 */
final class JsonLines implements Articles {

    /** How Gson says where JSON breaks; the rest of its messages speaks to programmers. */
    private static final Pattern POSITION = Pattern.compile("at line (\\d+) column (\\d+)");

    private final Place place;
    private final Limits limits;
    private final InputStream in;
    private int lineNumber;
    private boolean ended;

    /** @param in the bytes of {@code place}; closed with this */
    JsonLines(Place place, InputStream in, Limits limits) {
        this.place = place;
        this.limits = limits;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    @Override
    public Optional<Reading> next() {
        while (!ended) {
            try {
                Optional<byte[]> line = nextLine();
                if (line.isEmpty()) {
                    break;
                }
                String text = CharsetDecoding.textOf(line.get(), Optional.empty());
                if (!text.isBlank()) {
                    JsonElement json = valueOf(text);
                    return Optional.of(
                            new Reading.Success(JsonArticle.of(json, at(place.id()), limits), at(place.shown())));
                }
            } catch (Unreadable e) {
                return Optional.of(e.at(at(place.shown())));
            } catch (IOException e) {
                ended = true;
                return Optional.of(place.failure(e));
            }
        }
        return Optional.empty();
    }

    private String at(String file) {
        return file + ":" + lineNumber;
    }

    /** The value of one line; what is wrong is told by its column, for the line's number is part of its place. */
    private static JsonElement valueOf(String line) throws Unreadable {
        try {
            return parse(new JsonReader(new StringReader(line)));
        } catch (JsonParseException | IOException | IllegalStateException e) {
            throw malformed(e, "at column $2");
        }
    }

    /** One whole JSON value and nothing after it. */
    static JsonElement parse(JsonReader reader) throws IOException, Unreadable {
        reader.setStrictness(Strictness.STRICT);
        JsonElement json = JsonParser.parseReader(reader);
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new Unreadable("it holds more than one JSON value", "write one object a line");
        }
        return json;
    }

    /** @param where how to say where: {@code $1} is the line, {@code $2} the column */
    static Unreadable malformed(Exception e, String where) {
        Matcher position = POSITION.matcher(String.valueOf(e.getMessage()));
        String found =
                position.find() ? " " + POSITION.matcher(position.group()).replaceFirst(where) : "";
        return new Unreadable("it is malformed JSON" + found, "mend or remove it");
    }

    /** The next line without its end; empty at the end of the input. */
    private Optional<byte[]> nextLine() throws IOException, Unreadable {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        lineNumber++;
        boolean tooLong = false;
        int next = in.read();
        if (next < 0) {
            ended = true;
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            if (line.size() < limits.bytes()) {
                line.write(next);
            } else {
                tooLong = true;
            }
            next = in.read();
        }
        ended = next < 0;
        if (tooLong) {
            throw limits.tooLong();
        }
        return Optional.of(line.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
