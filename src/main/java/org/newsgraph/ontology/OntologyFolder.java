package org.newsgraph.ontology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.article.InputException;

/** Where the program's own ontology lies. */
public final class OntologyFolder {

    /** Names the folder that holds {@code ontology/}; the launcher sets it. */
    public static final String HOME_PROPERTY = "newsgraph.home";

    private OntologyFolder() {}

    /**
     * The folder {@code ontology} of the program's home, or of the working directory if no home is set.
     *
     * @throws InputException if there is no such folder
     */
    public static Path find() {
        return find(Optional.ofNullable(System.getProperty(HOME_PROPERTY)), Path.of(""));
    }

    static Path find(Optional<String> home, Path workingFolder) {
        Path folder = home.map(Path::of).orElse(workingFolder).resolve("ontology");
        if (!Files.isDirectory(folder)) {
            throw new InputException("no ontology: " + folder.toAbsolutePath() + " is not a folder; "
                    + "start newsgraph with its launcher, from its own folder, or with -D" + HOME_PROPERTY
                    + "=FOLDER, the one that holds ontology/");
        }
        return folder;
    }
}
