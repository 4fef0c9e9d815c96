package org.newsgraph.build;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.InputException;
import org.newsgraph.read.Reading;

/**
 * Reads articles with several threads and tells what came of them in the order in which they were read, so that the
 * number of threads changes nothing but the time.
 *
 * <p>At no time are more than a few articles a thread held in memory. One run at a time.
 *
 * @param <T> what reading an article gives
 */
public final class ParallelReading<T> {

    /** Enough that no thread waits for a long article in front of it, few enough to be held in memory. */
    private static final int WAITING_PER_THREAD = 8;

    private final Supplier<Function<Article, T>> reader;
    private final int threads;

    /**
     * @param reader gives what reads articles, and is asked only if some article needs reading; all threads use it
     * @param threads how many articles to read at a time, at least 1
     */
    public ParallelReading(Supplier<Function<Article, T>> reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    private record Waiting<T>(Article article, Future<T> result) {}

    /**
     * Reads all articles that need it.
     *
     * @param readings taken lazily
     * @param unchanged whether an article needs no reading
     * @param use told in this thread what came of each
     * @throws InputException if the machine or the ontology does not let us read on
     */
    public void run(Stream<Reading> readings, Predicate<Article> unchanged, Consumer<Outcome<T>> use) {
        Queue<Waiting<T>> waiting = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads, ParallelReading::thread);
        try {
            readings.forEachOrdered(reading -> {
                if (reading instanceof Reading.Failure failure) {
                    use.accept(new Outcome.Failed<>(failure.message(), Optional.empty()));
                    return;
                }
                Article article = ((Reading.Success) reading).article();
                if (unchanged.test(article)) {
                    use.accept(new Outcome.Unchanged<>());
                    return;
                }
                if (waiting.size() >= threads * WAITING_PER_THREAD) {
                    use.accept(outcome(waiting.remove()));
                }
                Function<Article, T> reads = reader.get();
                waiting.add(new Waiting<>(article, workers.submit(() -> reads.apply(article))));
            });
            while (!waiting.isEmpty()) {
                use.accept(outcome(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> Outcome<T> outcome(Waiting<T> article) {
        try {
            return new Outcome.Read<>(article.result().get());
        } catch (ExecutionException e) {
            return failure(article.article().id(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("interrupted; run it again to go on where it stopped", e);
        }
    }

    private static <T> Outcome<T> failure(String article, Throwable cause) {
        if (cause instanceof InputException mendable) {
            // The ontology or the models cannot be read: every other article would fail alike.
            throw mendable;
        }
        if (cause instanceof OutOfMemoryError) {
            throw new InputException(
                    article + ": not enough memory to read it; give more, such as NEWSGRAPH_JAVA_OPTS=-Xmx6g, or fewer"
                            + " --threads",
                    cause);
        }
        // A deep recursion over one odd sentence is that article's failure like any exception.
        if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
            throw error;
        }
        return new Outcome.Failed<>(
                article + ": the reader failed at it (" + cause + "); please report this with the article",
                Optional.of(cause));
    }
}
