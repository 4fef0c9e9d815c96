package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
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
        List<Arc> arcs = new ArrayList<>(Collections.nCopies(words.size(), new Arc(Arc.ROOT, "dep")));
        for (TypedDependency dependency : parser.predict(words).typedDependencies()) {
            int head = dependency.gov().index() - 1;
            arcs.set(
                    dependency.dep().index() - 1,
                    new Arc(head, head < 0 ? "root" : dependency.reln().toString()));
        }
        return arcs;
    }
}
