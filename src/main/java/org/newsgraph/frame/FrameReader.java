package org.newsgraph.frame;

import static org.newsgraph.frame.FrameTerms.CONFIDENCE;
import static org.newsgraph.frame.FrameTerms.CUE;
import static org.newsgraph.frame.FrameTerms.CUE_KIND;
import static org.newsgraph.frame.FrameTerms.ENDURES;
import static org.newsgraph.frame.FrameTerms.EXAMPLE;
import static org.newsgraph.frame.FrameTerms.EXCLUDES;
import static org.newsgraph.frame.FrameTerms.FRAME;
import static org.newsgraph.frame.FrameTerms.HEIR_OF;
import static org.newsgraph.frame.FrameTerms.INVERTED;
import static org.newsgraph.frame.FrameTerms.LAPSES;
import static org.newsgraph.frame.FrameTerms.NAMES_BOTH;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
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
                .map(resource -> frame(new Description(ontology, resource)))
                .toList();
    }

    /** All cues. */
    public Cues cues() {
        return new Cues(ontology.model().listResourcesWithProperty(RDF.type, CUE).toList().stream()
                .map(resource -> cue(new Description(ontology, resource)))
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

    private Cue cue(Description cue) {
        String kind = cue.text(CUE_KIND);
        try {
            return new Cue(
                    Cue.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    cue.texts(WORD).stream()
                            .map(w -> w.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IllegalArgumentException e) {
            throw cue.malformed(
                    "\"" + kind + "\" is no kind of cue; write one of "
                            + Arrays.toString(Cue.Kind.values()).toLowerCase(Locale.ROOT),
                    e);
        }
    }

    private Frame frame(Description frame) {
        Iri property = frame.iri(READS);
        if (ontology.vocabulary().property(property.value()).isEmpty()) {
            throw frame.malformed("it reads " + property + ", which no ontology file declares as a property");
        }
        List<Trigger> triggers = new ArrayList<>();
        frame.texts(VERB).forEach(w -> triggers.add(new Trigger.Verb(words(w))));
        frame.texts(NOUN).forEach(w -> triggers.add(new Trigger.Noun(words(w))));
        frame.texts(WORD).forEach(w -> triggers.add(new Trigger.Other(words(w))));
        frame.iris(NAME_OF).stream().sorted().forEach(c -> triggers.add(new Trigger.NameOf(c)));
        if (triggers.isEmpty()) {
            throw frame.malformed("it has no trigger; give it ng:verb, ng:noun, ng:word or ng:nameOf");
        }
        return new Frame(
                new Iri(frame.resource().getURI()),
                property,
                triggers,
                path(frame, frame.text(SUBJECT_ROLE)),
                path(frame, frame.text(OBJECT_ROLE)),
                frame.iris(SUBJECT_TYPE),
                frame.iris(OBJECT_TYPE),
                status(frame),
                frame.resource().hasLiteral(INVERTED, true),
                frame.resource().hasLiteral(NAMES_BOTH, true),
                confidence(frame),
                qualifiers(frame),
                frame.texts(REQUIRES).stream().map(p -> path(frame, p)).toList(),
                frame.texts(EXCLUDES).stream().map(p -> path(frame, p)).toList(),
                frame.parts(UNLESS).stream()
                        .map(u -> new Frame.TypeBar(path(frame, u.text(ROLE)), u.iri(UNLESS_TYPE)))
                        .toList(),
                frame.texts(HEIR_OF).stream().findFirst().map(p -> path(frame, p)),
                examples(frame));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }

    private RolePath path(Description frame, String text) {
        try {
            RolePath path = RolePath.parse(text);
            path.prepositions()
                    .filter(word -> !ontology.lexicon().has(Lexicon.Kind.PREPOSITIONS, word))
                    .findFirst()
                    .ifPresent(word -> {
                        throw frame.malformed("\"" + word + "\" in the role path \"" + text + "\" is neither a role ("
                                + String.join(", ", RolePath.roles()) + ") nor a preposition that a list of"
                                + " ng:Prepositions holds");
                    });
            return path;
        } catch (IllegalArgumentException e) {
            throw frame.malformed(e.getMessage(), e);
        }
    }

    private Optional<Status> status(Description frame) {
        if (!frame.has(STATUS)) {
            return Optional.empty();
        }
        String status = frame.text(STATUS);
        try {
            return Optional.of(Status.valueOf(status.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw frame.malformed(
                    "\"" + status + "\" is no status; write asserted, attributed, speculative or negated", e);
        }
    }

    private double confidence(Description frame) {
        if (!frame.has(CONFIDENCE)) {
            return DEFAULT_CONFIDENCE;
        }
        String number = frame.text(CONFIDENCE);
        try {
            double confidence = Double.parseDouble(number);
            if (confidence >= 0 && confidence <= 1) {
                return confidence;
            }
        } catch (NumberFormatException e) {
            throw frame.malformed("\"" + number + "\" is no confidence; write a number from 0 to 1", e);
        }
        throw frame.malformed("\"" + number + "\" is no confidence; write a number from 0 to 1");
    }

    private List<Frame.QualifierRole> qualifiers(Description frame) {
        return frame.parts(QUALIFIER).stream()
                .map(q -> qualifier(frame, q))
                .sorted(Comparator.comparing(Frame.QualifierRole::property))
                .toList();
    }

    private Frame.QualifierRole qualifier(Description frame, Description qualifier) {
        try {
            return new Frame.QualifierRole(
                    qualifier.iri(QUALIFIES),
                    qualifier.texts(ROLE).stream().findFirst().map(r -> path(frame, r)),
                    qualifier.texts(PATTERN).stream().findFirst().map(Pattern::compile));
        } catch (PatternSyntaxException e) {
            throw frame.malformed("its ng:pattern is no regular expression: " + e.getDescription(), e);
        } catch (IllegalArgumentException e) {
            throw frame.malformed(e.getMessage() + "; write ng:role or ng:pattern", e);
        }
    }

    private List<FrameExample> examples(Description frame) {
        return frame.parts(EXAMPLE).stream()
                .map(e -> new FrameExample(e.text(TEXT), e.texts(YIELDS)))
                .sorted(Comparator.comparing(FrameExample::text))
                .toList();
    }
}
