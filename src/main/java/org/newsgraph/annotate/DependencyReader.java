package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.newsgraph.language.Arc;

/** Turns the parser's basic dependencies into arcs, one for each word. */
final class DependencyReader {

    private final DependencyParser parser;

    DependencyReader(DependencyParser parser) {
        this.parser = parser;
    }

    List<Arc> arcsOf(List<CoreLabel> words) {
        return arcs(parser.predict(words).typedDependencies(), words.size());
    }

    /** The arcs of so many words; one that no dependency governs is a root. */
    static List<Arc> arcs(Collection<TypedDependency> dependencies, int words) {
        List<Arc> arcs = new ArrayList<>(Collections.nCopies(words, new Arc(Arc.ROOT, "dep")));
        for (TypedDependency dependency : dependencies) {
            int head = dependency.gov().index() - 1;
            arcs.set(
                    dependency.dep().index() - 1,
                    new Arc(head, head < 0 ? "root" : dependency.reln().toString()));
        }
        return arcs;
    }
}
