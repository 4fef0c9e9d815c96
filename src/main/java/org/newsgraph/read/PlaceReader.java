package org.newsgraph.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsgraph.article.Article;

/** Reads the articles of one place in the format that its name or its content tells; opens it when asked for the first. */
final class PlaceReader implements Articles {

    /** So many bytes at the beginning tell the format. */
    private static final int BEGINNING = 4096;

    private final Place place;
    private final Limits limits;
    private Optional<Articles> opened = Optional.empty();

    PlaceReader(Place place, Limits limits) {
        this.place = place;
        this.limits = limits;
    }

    @Override
    public Optional<Reading> next() {
        if (opened.isEmpty()) {
            try {
                opened = Optional.of(open());
            } catch (IOException e) {
                opened = Optional.of(Articles.only(place.failure(e)));
            }
        }
        return opened.get().next();
    }

    private Articles open() throws IOException {
        InputStream in = new BufferedInputStream(place.opening().open(), 1 << 16);
        try {
            Format format = place.format().orElse(null);
            return switch (format == null ? formatOf(in) : format) {
                case TEXT -> single(in, false);
                case HTML -> single(in, true);
                case JSON_LINES -> new JsonLines(place, in, limits);
                case JSON -> new JsonDocument(place, in, limits);
            };
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static Format formatOf(InputStream in) throws IOException {
        in.mark(BEGINNING);
        String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        in.reset();
        return Format.ofContent(beginning.startsWith("\ufeff") ? beginning.substring(1) : beginning);
    }

    private Articles single(InputStream in, boolean html) {
        return Articles.only(whole(in, html));
    }

    private Reading whole(InputStream in, boolean html) {
        try (in) {
            byte[] bytes = Bytes.all(in, limits);
            Article article = html
                    ? HtmlPage.article(place.id(), bytes)
                    : PlainText.article(place.id(), CharsetDecoding.textOf(bytes, Optional.empty()));
            limits.check(article.text());
            return new Reading.Success(article, place.shown());
        } catch (Unreadable e) {
            return e.at(place.shown());
        } catch (IOException e) {
            return place.failure(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}
