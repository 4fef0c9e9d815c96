package org.newsgraph.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;

/**
 * All that the program knows beforehand, as Turtle files say it: vocabulary, world knowledge, words, frames, shapes.
 *
 * <p>Nobody changes it once it is loaded; several threads may read it.
 */
public final class Ontology {

    private final TurtleFiles files;
    private final Model model;
    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final NounKinds nounKinds;

    private Ontology(TurtleFiles files) {
        this.files = files;
        this.model = files.read();
        this.vocabulary = new VocabularyReader(model).vocabulary();
        this.gazetteer = new Gazetteer(new GazetteerReader(model, files).entries());
        this.lexicon = new Lexicon(model);
        this.nounKinds = new NounKinds(model);
    }

    /**
     * Reads all {@code *.ttl} under a folder, and a user's own files after them.
     *
     * @param ontologyFolder read with its sub-folders, in the order of the names
     * @param userFiles files, or folders of them, in the order in which the user gives them
     * @throws org.newsgraph.article.InputException if a file is missing, unreadable or malformed; names file and line
     */
    public static Ontology load(Path ontologyFolder, List<Path> userFiles) {
        return new Ontology(TurtleFiles.under(ontologyFolder, userFiles));
    }

    /**
     * This ontology and one more text, which is read after all others.
     *
     * @param name what messages call the text
     * @throws org.newsgraph.article.InputException if it is malformed
     */
    public Ontology and(String name, String turtle) {
        return new Ontology(files.and(name, turtle));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The lists of words that tell what names are. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Of what kinds things are, by what they are called. */
    public NounKinds nounKinds() {
        return nounKinds;
    }

    /** The union of all files, for those who read frames, words and shapes from it; not to be changed. */
    public Model model() {
        return model;
    }

    /** SHA-256 over the content of all files in their order, as 64 hexadecimal digits. */
    public String fingerprint() {
        return files.fingerprint();
    }

    /** The prefixes that the files declare, for messages and queries. */
    public Map<String, String> prefixes() {
        return model.getNsPrefixMap();
    }

    /**
     * Where a resource is described, for a message that lets its author mend it.
     *
     * @return {@code file:line}, or the IRI itself if no file begins a line with it
     */
    public String whereIs(Iri resource) {
        return files.whereIs(resource, prefixes());
    }
}
