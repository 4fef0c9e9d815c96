package org.newsgraph.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The articles below one folder, folder by folder in the order of their names.
 *
 * <p>Read are files whose extension tells a format of articles. Whatever else lies there, and whatever is hidden, is
 * passed over. Symbolic links are followed; a folder that several links lead to is read once. A folder without any such
 * file below it is a failure: whoever names one expects articles there.
 */
final class FolderWalk implements Iterator<Articles> {

    private final Path root;
    private final BiFunction<Path, String, Articles> reader;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Set<Path> visited = new HashSet<>();
    private Optional<Articles> next = Optional.empty();
    private boolean foundAny;

    /** @param reader makes the articles of a file, given the file and its id: its path below {@code root} with {@code /} */
    FolderWalk(Path root, BiFunction<Path, String, Articles> reader) {
        this.root = root;
        this.reader = reader;
        enter(root);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !open.isEmpty()) {
            if (open.peek().hasNext()) {
                visit(open.peek().next());
            } else {
                open.pop();
            }
        }
        if (!foundAny) {
            found(Articles.only(nothingIn(root)));
        }
        return next.isPresent();
    }

    @Override
    public Articles next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Articles articles = next.orElseThrow();
        next = Optional.empty();
        return articles;
    }

    private void visit(Path path) {
        String name = path.getFileName().toString();
        if (name.startsWith(".")) {
            return;
        }
        if (Files.isDirectory(path)) {
            enter(path);
        } else if (Format.ofName(name).isPresent() && (Files.isRegularFile(path) || isDeadLink(path))) {
            found(reader.apply(path, idOf(path)));
        }
    }

    private void found(Articles articles) {
        next = Optional.of(articles);
        foundAny = true;
    }

    private static Reading.Failure nothingIn(Path folder) {
        return new Reading.Failure(
                folder.toString(),
                "no file in it ends as articles do (" + String.join(", ", Format.extensions()) + ")",
                "check the path, or name each file that ends otherwise");
    }

    private static boolean isDeadLink(Path path) {
        return Files.isSymbolicLink(path) && !Files.exists(path) && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private String idOf(Path path) {
        StringBuilder id = new StringBuilder();
        for (Path part : root.relativize(path)) {
            id.append(id.isEmpty() ? "" : "/").append(part);
        }
        return id.toString();
    }

    private void enter(Path folder) {
        try {
            if (!visited.add(folder.toRealPath())) {
                return;
            }
            try (Stream<Path> entries = Files.list(folder)) {
                List<Path> sorted = entries.sorted(Comparator.comparing(
                                entry -> entry.getFileName().toString()))
                        .toList();
                open.push(sorted.iterator());
            }
        } catch (IOException e) {
            found(Articles.only(Place.failure(folder.toString(), e)));
        } catch (UncheckedIOException e) {
            found(Articles.only(Place.failure(folder.toString(), e.getCause())));
        }
    }
}
