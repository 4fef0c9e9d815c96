package org.newsgraph.read;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The articles that a user's paths name, read one after the other as they are asked for.
 *
 * <p>A path is a file, a folder, which is read with all folders in it in the order of names, or {@code -} for standard
 * input. The format follows from the extension ({@code .txt}, {@code .html}, {@code .htm}, {@code .jsonl},
 * {@code .ndjson}, {@code .json}), and where there is none from the content: HTML, JSON Lines or plain text. A file
 * that is named itself is always read; in folders only files with one of these extensions are.
 *
 * <p>An article's id is its path below the folder that was named, a named file's own name, {@code stdin}, or what its
 * JSON says; {@code file:line} where JSON gives no id. An id names one article: a second article with it is a failure.
 *
 * <p>What cannot be read becomes a {@link Reading.Failure} in its place, and reading goes on. At no time is more held in
 * memory than one article, one folder's names and the ids seen.
 */
public final class ArticleSource {

    private final List<String> paths;
    private final InputStream standardInput;
    private final Limits limits;

    private ArticleSource(List<String> paths, InputStream standardInput, Limits limits) {
        this.paths = List.copyOf(paths);
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.limits = limits;
    }

    /**
     * @param paths files, folders, or {@code -} for standard input
     * @param standardInput what {@code -} reads; it is closed after it was read
     */
    public static ArticleSource of(List<String> paths, InputStream standardInput) {
        return new ArticleSource(paths, standardInput, Limits.DEFAULT);
    }

    /** Articles of files and folders. */
    public static ArticleSource of(Path... paths) {
        // "./-" is a file called "-".
        List<String> names = Stream.of(paths)
                .map(path -> path.toString().equals("-") ? "./-" : path.toString())
                .toList();
        return of(names, InputStream.nullInputStream());
    }

    /** For tests of what is too long. */
    static ArticleSource of(Limits limits, Path... paths) {
        return new ArticleSource(Stream.of(paths).map(Path::toString).toList(), InputStream.nullInputStream(), limits);
    }

    /**
     * The articles and failures in order, read lazily. The stream holds files open: close it. Each call reads anew, but
     * standard input can be read once only.
     */
    public Stream<Reading> readings() {
        ReadingIterator readings =
                new ReadingIterator(paths.stream().map(this::placesOf).iterator());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(readings::close);
    }

    private Iterator<Articles> placesOf(String path) {
        if (path.equals("-")) {
            return List.of(articlesOf(Place.standardInput(standardInput))).iterator();
        }
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            return List.of(Articles.only(new Reading.Failure(path, "it is no path", "check its spelling")))
                    .iterator();
        }
        if (Files.isDirectory(file)) {
            return new FolderWalk(file, (found, id) -> articlesOf(Place.file(found, id)));
        }
        Path name = file.getFileName();
        return List.of(articlesOf(Place.file(file, name == null ? path : name.toString())))
                .iterator();
    }

    private Articles articlesOf(Place place) {
        return new PlaceReader(place, limits);
    }
}
