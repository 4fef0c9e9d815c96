package org.newsgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsgraph.encode.SentenceEncoder;
import org.newsgraph.learn.Network;
import org.newsgraph.learn.PairScorer;
import org.newsgraph.learn.PairView;

/** Trains several networks side by side; how many threads there are changes nothing about them. */
final class Networks {

    private static final int WIDTH = 64;
    private static final int QUERIES = 6;
    private static final int SIGN_WIDTH = 64;
    private static final int HIDDEN = 128;

    private final Network.Shape shape;
    private final Training.Settings settings;

    Networks(int labels, Training.Settings settings) {
        this.shape = new Network.Shape(
                SentenceEncoder.WIDTH,
                WIDTH,
                QUERIES,
                PairView.SIGNS,
                SIGN_WIDTH,
                HIDDEN,
                labels + PairScorer.STATUSES);
        this.settings = settings;
    }

    /** A network for each of the given lists of lessons, in their order, each with a seed of its own. */
    List<Network> learned(List<List<Lesson>> lessons) {
        ExecutorService threads = Executors.newFixedThreadPool(settings.threads());
        try {
            List<Future<Network>> running = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                NetworkTrainer trainer = new NetworkTrainer(shape, settings.epochs(), settings.seed() + i);
                List<Lesson> own = lessons.get(i);
                running.add(threads.submit(() -> trainer.train(own)));
            }
            List<Network> networks = new ArrayList<>();
            for (Future<Network> network : running) {
                networks.add(network.get());
            }
            return networks;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while networks learned", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a network failed to learn", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
