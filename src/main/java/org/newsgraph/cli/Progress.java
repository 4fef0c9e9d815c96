package org.newsgraph.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Counts what is done where somebody watches, and is silent where nobody does. */
interface Progress extends AutoCloseable {

    /** One more is done. */
    void step();

    @Override
    void close();

    /** @param unit what is counted, in the plural */
    static Progress on(Console console, String unit) {
        return console.errIsTerminal() ? new Bar(unit) : new Silence();
    }

    /** Nobody watches; the bar would write control characters into a file. */
    final class Silence implements Progress {

        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** A line on the terminal that tells how many are done, how fast, and for how long. */
    final class Bar implements Progress {

        private static final int UPDATE_MILLIS = 200;

        private final ProgressBar bar;

        Bar(String unit) {
            // How many there are is known only when the last is read.
            this.bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setUnit(" " + unit, 1)
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .showSpeed()
                    .setConsumer(
                            new ConsoleProgressBarConsumer(new PrintStream(System.err, true, StandardCharsets.UTF_8)))
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
