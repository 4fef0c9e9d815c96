package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyFolder;
import picocli.CommandLine.Option;

/** {@code --ontology}: the user's own relations, frames and names, beside the program's. */
final class OntologyOption {

    @Option(
            names = {"-O", "--ontology"},
            arity = "1",
            paramLabel = "FILE",
            description = "A Turtle file, or a folder of them, with relations, frames and names of your own, read"
                    + " after the program's own ontology. May be given several times.")
    private List<Path> files = new ArrayList<>();

    /** @throws org.newsgraph.article.InputException if a file is missing or malformed */
    Ontology load() {
        return Ontology.load(OntologyFolder.find(), files);
    }
}
