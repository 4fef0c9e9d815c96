package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.build.Outcome;
import org.newsgraph.build.ParallelReading;
import org.newsgraph.read.Reading;

/** Reads articles for one command: shows how far it is, and keeps what failed until the command has said its say. */
final class ArticleRun {

    private final Console console;
    private final int threads;
    private final List<Outcome.Failed<?>> failures = new ArrayList<>();

    ArticleRun(Console console, ThreadsOption threads) {
        this.console = console;
        this.threads = threads.count();
    }

    /**
     * Reads all articles and closes their stream.
     *
     * @param reader gives what reads articles, and is asked only if there is one
     * @param use given what each article yields, in their order
     */
    <T> void read(Stream<Reading> articles, Supplier<Function<Article, T>> reader, Consumer<T> use) {
        try (articles;
                Progress progress = Progress.on(console, "articles")) {
            new ParallelReading<>(reader, threads).run(articles, article -> false, outcome -> {
                if (outcome instanceof Outcome.Failed<T> failed) {
                    failures.add(failed);
                } else if (outcome instanceof Outcome.Read<T> success) {
                    use.accept(success.result());
                }
                progress.step();
            });
        }
    }

    /** Tells which articles failed and why; returns the command's exit code. */
    int tellFailures(Newsgraph program) {
        for (Outcome.Failed<?> failure : failures) {
            console.remark(failure.message());
            failure.cause().ifPresent(cause -> program.trace(cause, console));
        }
        return failures.isEmpty() ? 0 : 1;
    }
}
