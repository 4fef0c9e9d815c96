package org.newsgraph.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.article.Fingerprint;
import org.newsgraph.article.InputException;

/** The Turtle files of an ontology, with their content, in the order in which they are read. */
final class TurtleFiles {

    private record TurtleFile(Path path, byte[] content) {}

    private final List<TurtleFile> files;

    private TurtleFiles(List<TurtleFile> files) {
        this.files = List.copyOf(files);
    }

    /** @throws InputException if one is missing or unreadable, or the folder holds none */
    static TurtleFiles under(Path folder, List<Path> userFiles) {
        List<TurtleFile> files = new ArrayList<>();
        List<Path> roots = new ArrayList<>(List.of(folder));
        roots.addAll(userFiles);
        for (Path root : roots) {
            if (!Files.exists(root)) {
                throw new InputException(
                        "no ontology at " + root + ": there is no such file or folder; check the path");
            }
            try {
                for (Path path : turtleUnder(root)) {
                    files.add(new TurtleFile(path, Files.readAllBytes(path)));
                }
            } catch (IOException e) {
                throw new InputException(
                        "cannot read the ontology at " + root + " (" + e.getMessage() + "); check its permissions", e);
            }
        }
        return new TurtleFiles(files);
    }

    /** These and one more, which lies nowhere yet. */
    TurtleFiles and(String name, String turtle) {
        List<TurtleFile> more = new ArrayList<>(files);
        more.add(new TurtleFile(Path.of(name), turtle.getBytes(StandardCharsets.UTF_8)));
        return new TurtleFiles(more);
    }

    private static List<Path> turtleUnder(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of(root);
        }
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root)) {
            found = walk.filter(p -> p.toString().endsWith(".ttl") && Files.isRegularFile(p))
                    .sorted()
                    .toList();
        }
        if (found.isEmpty()) {
            throw new InputException("no ontology in " + root + ": it holds no *.ttl; name the folder that does");
        }
        return found;
    }

    /** The union of all files. */
    Model read() {
        JenaSystem.init();
        Graph graph = GraphMemFactory.createDefaultGraph();
        Model model = ModelFactory.createModelForGraph(graph);
        for (TurtleFile file : files) {
            RDFParser.create()
                    .source(new ByteArrayInputStream(file.content()))
                    .lang(Lang.TURTLE)
                    .base(file.path().toUri().toString())
                    .errorHandler(new Complaints(file.path()))
                    .parse(graph);
        }
        return model;
    }

    /** SHA-256 over all contents, as 64 hexadecimal digits. */
    String fingerprint() {
        return Fingerprint.ofContents(files.stream().map(TurtleFile::content).toList());
    }

    /** Where a resource is described: {@code file:line} of the first line that begins with it, else its IRI. */
    String whereIs(Iri resource, Map<String, String> prefixes) {
        List<String> spellings = new ArrayList<>(List.of("<" + resource + ">"));
        prefixes.forEach((prefix, namespace) -> {
            if (resource.value().startsWith(namespace)) {
                spellings.add(prefix + ":" + resource.value().substring(namespace.length()));
            }
        });
        for (TurtleFile file : files) {
            int line = lineThatBegins(file, spellings);
            if (line > 0) {
                return file.path() + ":" + line;
            }
        }
        return resource.value();
    }

    private static int lineThatBegins(TurtleFile file, List<String> spellings) {
        List<String> lines =
                new String(file.content(), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String first = lines.get(i).split("\\s", 2)[0];
            if (spellings.contains(first)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Turns what the parser complains of into messages for the author of the file. */
    private record Complaints(Path file) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            // Such as an odd but legal IRI or literal: the parser goes on, and so does the program.
        }

        @Override
        public void error(String message, long line, long column) {
            throw malformed(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw malformed(message, line, column);
        }

        private InputException malformed(String message, long line, long column) {
            String where = line > 0 ? file + ":" + line + ":" + column : file.toString();
            return new InputException(
                    "malformed Turtle at " + where + ": " + message + "; mend that line or leave the file out",
                    new RiotException(message));
        }
    }
}
