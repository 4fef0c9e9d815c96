package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program as a user starts it. */
class LauncherIT {

    private static final Path PROGRAM =
            Path.of(System.getProperty("newsgraph.program", "target/newsgraph")).toAbsolutePath();

    @TempDir
    Path folder;

    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void theLauncherNeedsAShell() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "the shell's launcher is not for Windows");
    }

    @Test
    void itStartsFromAnyFolder() throws IOException, InterruptedException {
        Run run = run(folder, Map.of(), launcher().toString(), "--version");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("newsgraph ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void itFollowsLinksAndPutsUpWithSpacesInPaths() throws IOException, InterruptedException {
        Path spaced = Files.createDirectory(folder.resolve("a folder"));
        Path link = Files.createSymbolicLink(spaced.resolve("first link"), launcher());
        Path second = Files.createSymbolicLink(folder.resolve("ng"), folder.relativize(link));

        assertThat(run(spaced, Map.of(), second.toString(), "--version").exitCode())
                .isZero();
    }

    @Test
    void itPassesExitCodesOn() throws IOException, InterruptedException {
        assertThat(run(folder, Map.of(), launcher().toString(), "no-such-command")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void itFindsItsOntology() throws IOException, InterruptedException {
        Path gold = Files.writeString(
                folder.resolve("gold.tsv"),
                "article\tsubject\tpredicate\tobject\tstatus\tneed\na\tAcme\tfounder\tAnn\tasserted\trequired\n");
        Path claims = Files.writeString(folder.resolve("claims.tsv"), "article\tsubject\tpredicate\tobject\n");

        Run run =
                run(folder, Map.of(), launcher().toString(), "evaluate", "--gold", gold + "", "--claims", claims + "");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("MICRO                    1     0     0");
    }

    @Test
    void aLibraryThatHasGoneIsNamed() throws IOException, InterruptedException {
        Path program = Files.createDirectories(folder.resolve("moved program"));
        Path launcher = Files.copy(
                launcher(), Files.createDirectory(program.resolve("bin")).resolve("newsgraph"));
        Files.writeString(
                Files.createDirectory(program.resolve("lib")).resolve("classpath"),
                "-cp \"" + launcher + ":/no such folder/newsgraph.jar\"\n");

        Run run = run(folder, Map.of(), launcher.toString(), "--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("newsgraph: cannot read /no such folder/newsgraph.jar:"
                        + " package the program again in its checkout (mvn -q -DskipTests package)\n");
    }

    @Test
    void aReaderThatStopsEarlyEndsItQuietly() throws IOException, InterruptedException {
        Run run = run(
                folder, Map.of(), "sh", "-c", "'" + launcher() + "' help; '" + launcher() + "' build --help | head -1");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void javaIsTheOneOfJavaHomeWithTheUsersOptions() throws IOException, InterruptedException {
        Run without =
                run(folder, Map.of("JAVA_HOME", "/no/such/folder"), launcher().toString(), "--version");

        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err())
                .contains("no Java at '/no/such/folder/bin/java'")
                .contains("install Java 17");

        Run with = run(
                folder,
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "NEWSGRAPH_JAVA_OPTS",
                        "-XshowSettings:properties -Dof.the.user=yes"),
                launcher().toString(),
                "--version");

        assertThat(with.err()).contains("of.the.user = yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "evaluate", "check", "suggest", "why-not", "train"})
    void commandsThatReadArticlesHaveRoomForTheModels(String command) throws IOException, InterruptedException {
        Run run = run(
                folder,
                Map.of("NEWSGRAPH_JAVA_OPTS", "-XshowSettings:vm"),
                launcher().toString(),
                command,
                "--help");

        assertThat(run.err()).contains("Max. Heap Size: 3.00G");
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsNamed() throws IOException, InterruptedException {
        String store = folder.resolve("store").toString();
        Process holder = new ProcessBuilder(launcher().toString(), "build", "--store", store, "-").start();
        try {
            Path lock = folder.resolve("store/data/tdb.lock");
            for (int i = 0; i < 600 && !Files.exists(lock); i++) {
                Thread.sleep(100);
            }
            Run run = run(folder, Map.of(), launcher().toString(), "stats", "--store", store);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("newsgraph: the store " + store + " is in use by another process");
        } finally {
            holder.getOutputStream().close();
            holder.waitFor();
        }
    }

    private static Path launcher() {
        return PROGRAM.resolve("bin/newsgraph");
    }

    private Run run(Path workingFolder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(workingFolder.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }
}
