package org.newsgraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import org.newsgraph.article.Fingerprint;
import org.newsgraph.learn.ReaderSettings;
import org.newsgraph.ontology.Ontology;

/** What the reading of an article depends on beside the article: this program, its libraries and the ontology. */
public final class ReadingFingerprint {

    private ReadingFingerprint() {}

    /** SHA-256 over the program, the ontology's fingerprint and the learned reader's, as 64 hexadecimal digits. */
    public static String of(Ontology ontology, ReaderSettings learned) {
        return Fingerprint.ofContents(List.of(
                program(),
                ontology.fingerprint().getBytes(StandardCharsets.UTF_8),
                learned.fingerprint().getBytes(StandardCharsets.UTF_8)));
    }

    /** The program's jar, which also holds the versions of its libraries; nothing where it does not run from its jar. */
    private static byte[] program() {
        CodeSource source = ReadingFingerprint.class.getProtectionDomain().getCodeSource();
        try {
            Path place =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(place) ? Files.readAllBytes(place) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(source.getLocation() + " is no place to run from", e);
        }
    }
}
