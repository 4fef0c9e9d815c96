package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.InputException;
import org.newsgraph.resolve.TestOntology;

/** What the user reads when the store cannot be used: what, where and the remedy, in one line. */
class BadStoreTest {

    @TempDir
    Path folder;

    private static void assertRefused(ThrowingCallable opening, String... words) {
        assertThatThrownBy(opening).isInstanceOf(InputException.class).satisfies(e -> {
            assertThat(e.getMessage()).contains(words).contains(";").doesNotContain("\n");
        });
    }

    private Path built() {
        Path path = folder.resolve("store");
        try (KnowledgeStore store = KnowledgeStore.openOrCreate(path)) {
            store.put(List.of(Samples.FUNDING.claims(), Samples.RIVALS.claims()), "reader", TestOntology.SMALL);
            store.rebuildKnowledge(TestOntology.SMALL);
        }
        return path;
    }

    @Test
    void aMissingStoreIsNotMadeByReading() {
        Path path = folder.resolve("none");
        assertRefused(() -> KnowledgeStore.open(path), "no store at " + path, "newsgraph build --store " + path);
        assertThat(path).doesNotExist();
    }

    @Test
    void aFileIsNoStore() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "words");
        assertRefused(() -> KnowledgeStore.openOrCreate(file), "is a file", "name a folder");
        assertRefused(() -> KnowledgeStore.open(file), "is not a newsgraph store");
        assertThat(file).hasContent("words");
    }

    @Test
    void aFolderWithOtherThingsIsNoStore() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "words");
        assertRefused(() -> KnowledgeStore.openOrCreate(folder), "is not a newsgraph store", "new or empty");
        assertRefused(() -> KnowledgeStore.open(folder), "is not a newsgraph store");
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).hasSize(1);
        }
    }

    @Test
    void anEmptyFolderBecomesAStore() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        try (KnowledgeStore store = KnowledgeStore.openOrCreate(empty)) {
            assertThat(store.articles()).isEmpty();
        }
    }

    @Test
    void aStoreOfAnotherVersionIsLeftAlone() throws Exception {
        Path path = built();
        Files.writeString(path.resolve("newsgraph-store"), "newsgraph store, format 99\n");
        assertRefused(() -> KnowledgeStore.open(path), "has format 99", "reads format 1", "into a new folder");
        assertRefused(() -> KnowledgeStore.openOrCreate(path), "has format 99");
        Files.write(path.resolve("newsgraph-store"), new byte[] {0, 1, 2});
        assertRefused(() -> KnowledgeStore.open(path), "unreadable marker");
        Files.writeString(path.resolve("newsgraph-store"), "newsgraph store, format 1\n");
        try (KnowledgeStore store = KnowledgeStore.open(path)) {
            assertThat(store.articles()).hasSize(2);
        }
    }

    @Test
    void aStoreWithoutItsDatabaseIsDamaged() throws Exception {
        Path path = folder.resolve("store");
        KnowledgeStore.openOrCreate(path).close();
        Files.move(path.resolve("data"), folder.resolve("elsewhere"));
        assertRefused(() -> KnowledgeStore.open(path), "is damaged", "build the store again");
    }

    @Test
    void aStoreWithDamagedFilesIsNamed() throws Exception {
        Path path = built();
        Random random = new Random(3);
        try (Stream<Path> files = Files.walk(path.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("tdb.lock"))
                    .toList()) {
                byte[] noise = new byte[(int) Math.min(20_000, Files.size(file))];
                random.nextBytes(noise);
                Files.write(file, noise);
            }
        }
        assertRefused(() -> KnowledgeStore.open(path), "cannot be read", "damaged", "build the store again");
    }

    @Test
    void aStoreThatMayNotBeWrittenIsNamedWithTheFolderWhoseRightsMatter() throws Exception {
        Path path = built();
        Path data = path.resolve("data");
        assumeTrue(data.toFile().setWritable(false) && !Files.isWritable(data), "this user may write everywhere");
        try {
            assertRefused(() -> KnowledgeStore.open(path), "may not be written by this user", data.toString(), "copy");
        } finally {
            assertThat(data.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aStoreHeldByAnotherProcessIsNamed() throws Exception {
        Path path = built();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreHolder.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("held");
            assertRefused(
                    () -> KnowledgeStore.open(path),
                    "the store " + path + " is in use by another process (number ",
                    "wait until it has ended");
        } finally {
            holder.getOutputStream().close();
            holder.waitFor();
        }
        try (KnowledgeStore store = KnowledgeStore.open(path)) {
            assertThat(store.articles()).hasSize(2);
        }
    }
}
