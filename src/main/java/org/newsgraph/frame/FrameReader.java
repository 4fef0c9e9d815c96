package org.newsgraph.frame;

import static org.newsgraph.frame.FrameTerms.CONFIDENCE;
import static org.newsgraph.frame.FrameTerms.CUE;
import static org.newsgraph.frame.FrameTerms.CUE_KIND;
import static org.newsgraph.frame.FrameTerms.ENDURES;
import static org.newsgraph.frame.FrameTerms.EXAMPLE;
import static org.newsgraph.frame.FrameTerms.EXCLUDES;
import static org.newsgraph.frame.FrameTerms.FRAME;
import static org.newsgraph.frame.FrameTerms.INVERTED;
import static org.newsgraph.frame.FrameTerms.LAPSES;
import static org.newsgraph.frame.FrameTerms.NAME_OF;
import static org.newsgraph.frame.FrameTerms.NOUN;
import static org.newsgraph.frame.FrameTerms.OBJECT_ROLE;
import static org.newsgraph.frame.FrameTerms.OBJECT_TYPE;
import static org.newsgraph.frame.FrameTerms.PATTERN;
import static org.newsgraph.frame.FrameTerms.QUALIFIER;
import static org.newsgraph.frame.FrameTerms.QUALIFIES;
import static org.newsgraph.frame.FrameTerms.READS;
import static org.newsgraph.frame.FrameTerms.REQUIRES;
import static org.newsgraph.frame.FrameTerms.ROLE;
import static org.newsgraph.frame.FrameTerms.STATUS;
import static org.newsgraph.frame.FrameTerms.SUBJECT_ROLE;
import static org.newsgraph.frame.FrameTerms.SUBJECT_TYPE;
import static org.newsgraph.frame.FrameTerms.TEXT;
import static org.newsgraph.frame.FrameTerms.UNLESS;
import static org.newsgraph.frame.FrameTerms.UNLESS_TYPE;
import static org.newsgraph.frame.FrameTerms.VERB;
import static org.newsgraph.frame.FrameTerms.WORD;
import static org.newsgraph.frame.FrameTerms.YIELDS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.article.InputException;
import org.newsgraph.claim.Status;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Ontology;

/**
 * Reads frames and cues from the ontology.
 *
 * <p>A frame that cannot be read stops the program with an {@link InputException} that names it and its file and line.
 */
public final class FrameReader {

    private static final double DEFAULT_CONFIDENCE = 0.85;

    private final Ontology ontology;

    public FrameReader(Ontology ontology) {
        this.ontology = ontology;
    }

    /** All frames, ordered by IRI. */
    public List<Frame> frames() {
        return ontology.model().listResourcesWithProperty(RDF.type, FRAME).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .map(this::frame)
                .toList();
    }

    /** All cues. */
    public Cues cues() {
        return new Cues(ontology.model().listResourcesWithProperty(RDF.type, CUE).toList().stream()
                .map(this::cue)
                .toList());
    }

    /** The properties that a former holder has no more: <em>former chief executive</em> denies {@code ng:leader}. */
    public Set<Iri> lapsingProperties() {
        return propertiesWith(LAPSES);
    }

    /** The properties that stay true of the past: who is employed no longer has been employed. */
    public Set<Iri> enduringProperties() {
        return propertiesWith(ENDURES);
    }

    private Set<Iri> propertiesWith(Property flag) {
        return ontology
                .model()
                .listResourcesWithProperty(flag, ontology.model().createTypedLiteral(true))
                .toList()
                .stream()
                .map(p -> new Iri(p.getURI()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Cue cue(Resource cue) {
        String kind = text(cue, CUE_KIND);
        try {
            return new Cue(
                    Cue.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    texts(cue, WORD).stream()
                            .map(w -> w.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IllegalArgumentException e) {
            throw malformed(
                    cue,
                    "\"" + kind + "\" is no kind of cue; write one of "
                            + Arrays.toString(Cue.Kind.values()).toLowerCase(Locale.ROOT),
                    e);
        }
    }

    private Frame frame(Resource frame) {
        Iri property = iri(frame, READS);
        if (ontology.vocabulary().property(property.value()).isEmpty()) {
            throw malformed(frame, "it reads " + property + ", which no ontology file declares as a property", null);
        }
        List<Trigger> triggers = new ArrayList<>();
        texts(frame, VERB).forEach(w -> triggers.add(new Trigger.Verb(words(w))));
        texts(frame, NOUN).forEach(w -> triggers.add(new Trigger.Noun(words(w))));
        texts(frame, WORD).forEach(w -> triggers.add(new Trigger.Other(words(w))));
        iris(frame, NAME_OF).stream().sorted().forEach(c -> triggers.add(new Trigger.NameOf(c)));
        if (triggers.isEmpty()) {
            throw malformed(frame, "it has no trigger; give it ng:verb, ng:noun, ng:word or ng:nameOf", null);
        }
        return new Frame(
                new Iri(frame.getURI()),
                property,
                triggers,
                path(frame, text(frame, SUBJECT_ROLE)),
                path(frame, text(frame, OBJECT_ROLE)),
                iris(frame, SUBJECT_TYPE),
                iris(frame, OBJECT_TYPE),
                status(frame),
                frame.hasLiteral(INVERTED, true),
                confidence(frame),
                qualifiers(frame),
                texts(frame, REQUIRES).stream().map(p -> path(frame, p)).toList(),
                texts(frame, EXCLUDES).stream().map(p -> path(frame, p)).toList(),
                nodes(frame, UNLESS).stream()
                        .map(u -> new Frame.TypeBar(path(frame, text(u, ROLE)), iri(u, UNLESS_TYPE)))
                        .toList(),
                examples(frame));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }

    private RolePath path(Resource frame, String text) {
        try {
            RolePath path = RolePath.parse(text);
            path.prepositions()
                    .filter(word -> !ontology.lexicon().has(Lexicon.Kind.PREPOSITIONS, word))
                    .findFirst()
                    .ifPresent(word -> {
                        throw malformed(
                                frame,
                                "\"" + word + "\" in the role path \"" + text + "\" is neither a role ("
                                        + String.join(", ", RolePath.roles()) + ") nor a preposition that a list of"
                                        + " ng:Prepositions holds",
                                null);
                    });
            return path;
        } catch (IllegalArgumentException e) {
            throw malformed(frame, e.getMessage(), e);
        }
    }

    private Optional<Status> status(Resource frame) {
        if (!frame.hasProperty(STATUS)) {
            return Optional.empty();
        }
        String status = text(frame, STATUS);
        try {
            return Optional.of(Status.valueOf(status.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw malformed(
                    frame, "\"" + status + "\" is no status; write asserted, attributed, speculative or negated", e);
        }
    }

    private double confidence(Resource frame) {
        if (!frame.hasProperty(CONFIDENCE)) {
            return DEFAULT_CONFIDENCE;
        }
        String number = text(frame, CONFIDENCE);
        try {
            double confidence = Double.parseDouble(number);
            if (confidence >= 0 && confidence <= 1) {
                return confidence;
            }
        } catch (NumberFormatException e) {
            throw malformed(frame, "\"" + number + "\" is no confidence; write a number from 0 to 1", e);
        }
        throw malformed(frame, "\"" + number + "\" is no confidence; write a number from 0 to 1", null);
    }

    private List<Frame.QualifierRole> qualifiers(Resource frame) {
        return nodes(frame, QUALIFIER).stream()
                .map(q -> qualifier(frame, q))
                .sorted(Comparator.comparing(Frame.QualifierRole::property))
                .toList();
    }

    private Frame.QualifierRole qualifier(Resource frame, Resource qualifier) {
        try {
            return new Frame.QualifierRole(
                    iri(qualifier, QUALIFIES),
                    texts(qualifier, ROLE).stream().findFirst().map(r -> path(frame, r)),
                    texts(qualifier, PATTERN).stream().findFirst().map(Pattern::compile));
        } catch (PatternSyntaxException e) {
            throw malformed(frame, "its ng:pattern is no regular expression: " + e.getDescription(), e);
        } catch (IllegalArgumentException e) {
            throw malformed(frame, e.getMessage() + "; write ng:role or ng:pattern", e);
        }
    }

    private List<FrameExample> examples(Resource frame) {
        return nodes(frame, EXAMPLE).stream()
                .map(e -> new FrameExample(text(e, TEXT), texts(e, YIELDS)))
                .sorted(Comparator.comparing(FrameExample::text))
                .toList();
    }

    private List<Resource> nodes(Resource of, Property property) {
        List<Resource> found = new ArrayList<>();
        of.listProperties(property).forEach(s -> {
            if (s.getObject().isLiteral()) {
                throw malformed(of, "its ng:" + property.getLocalName() + " is a text; write [ … ]", null);
            }
            found.add(s.getResource());
        });
        return found;
    }

    private List<String> texts(Resource of, Property property) {
        List<String> found = new ArrayList<>();
        of.listProperties(property).forEach(s -> {
            if (!s.getObject().isLiteral()) {
                throw malformed(of, "its ng:" + property.getLocalName() + " is no text; write it in quotes", null);
            }
            found.add(s.getString());
        });
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private Set<Iri> iris(Resource of, Property property) {
        Set<Iri> found = new HashSet<>();
        of.listProperties(property).forEach(s -> found.add(iriOf(of, property, s.getObject())));
        return found;
    }

    private String text(Resource of, Property property) {
        List<String> found = texts(of, property);
        if (found.size() != 1) {
            throw malformed(
                    of,
                    "it needs ng:" + property.getLocalName() + " once, but has it " + found.size() + " times",
                    null);
        }
        return found.get(0);
    }

    private Iri iri(Resource of, Property property) {
        Set<Iri> found = iris(of, property);
        if (found.size() != 1) {
            throw malformed(
                    of,
                    "it needs ng:" + property.getLocalName() + " once, but has it " + found.size() + " times",
                    null);
        }
        return found.iterator().next();
    }

    private Iri iriOf(Resource of, Property property, RDFNode node) {
        if (!node.isURIResource()) {
            throw malformed(of, "its ng:" + property.getLocalName() + " is no IRI: " + node, null);
        }
        return new Iri(node.asResource().getURI());
    }

    private InputException malformed(Resource resource, String problem, Throwable cause) {
        Resource named = holder(resource);
        String part = named.equals(resource) ? "" : "in a part of it: ";
        String where = named.isURIResource() ? ontology.whereIs(new Iri(named.getURI())) + ": " : "";
        return new InputException(where + "malformed frame or cue " + named + ": " + part + problem, cause);
    }

    /** The frame that a node in brackets is part of; anything else itself. */
    private Resource holder(Resource resource) {
        if (resource.isURIResource()) {
            return resource;
        }
        return ontology.model().listSubjects().toList().stream()
                .filter(subject -> subject.isURIResource()
                        && subject.listProperties().toList().stream()
                                .anyMatch(s -> s.getObject().equals(resource)))
                .min(Comparator.comparing(Resource::getURI))
                .orElse(resource);
    }
}
