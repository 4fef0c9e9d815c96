package org.newsgraph.frame;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.newsgraph.ontology.NG;

/** The terms in which frames and cues are written. */
final class FrameTerms {

    static final Resource FRAME = resource("Frame");
    static final Resource CUE = resource("Cue");
    static final Property READS = property("reads");
    static final Property VERB = property("verb");
    static final Property NOUN = property("noun");
    static final Property WORD = property("word");
    static final Property NAME_OF = property("nameOf");
    static final Property SUBJECT_ROLE = property("subjectRole");
    static final Property OBJECT_ROLE = property("objectRole");
    static final Property SUBJECT_TYPE = property("subjectType");
    static final Property OBJECT_TYPE = property("objectType");
    static final Property STATUS = property("status");
    static final Property INVERTED = property("inverted");
    static final Property NAMES_BOTH = property("namesBoth");
    static final Property CONFIDENCE = property("confidence");
    static final Property QUALIFIER = property("qualifier");
    static final Property QUALIFIES = property("qualifies");
    static final Property ROLE = property("role");
    static final Property PATTERN = property("pattern");
    static final Property REQUIRES = property("requires");
    static final Property EXCLUDES = property("excludes");
    static final Property EXAMPLE = property("example");
    static final Property TEXT = property("text");
    static final Property YIELDS = property("yields");
    static final Property UNLESS = property("unless");
    static final Property UNLESS_TYPE = property("unlessType");
    static final Property HEIR_OF = property("heirOf");
    static final Property ENDURES = property("endures");
    static final Property LAPSES = property("lapses");
    static final Property CUE_KIND = property("cueKind");

    private FrameTerms() {}

    private static Resource resource(String name) {
        return ResourceFactory.createResource(NG.NAMESPACE + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NG.NAMESPACE, name);
    }
}
