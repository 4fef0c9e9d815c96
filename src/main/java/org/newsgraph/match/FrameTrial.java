package org.newsgraph.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.Status;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.status.Speech;

/**
 * Tells what certain frames read in articles, each frame for itself.
 *
 * <p>Immutable; several threads may share it.
 */
public final class FrameTrial {

    private final Ontology ontology;
    private final FrameMatcher matcher;

    /** @param frames of properties that the ontology knows */
    public FrameTrial(Ontology ontology, List<Frame> frames) {
        this.ontology = ontology;
        this.matcher = new FrameMatcher(ontology, new FrameReader(ontology).cues(), frames);
    }

    /** The frames of the ontology on trial. */
    public static FrameTrial ofAll(Ontology ontology) {
        return new FrameTrial(ontology, new FrameReader(ontology).frames());
    }

    /**
     * That one frame reads a relation between two entities.
     *
     * @param frame the frame
     * @param property the relation
     * @param status how the article stands to it
     * @param sentence the sentence's index
     */
    public record Finding(Iri frame, Iri property, Entity subject, Entity object, Status status, int sentence) {}

    /** All that the frames read between entities, by sentence; the same may be found several times. */
    public List<Finding> findingsIn(ArticleScene scene) {
        Speech speech = new Speech(scene.annotated(), scene.entities(), ontology.lexicon());
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : scene.annotated().sentences()) {
            if (!sentence.isParsed()) {
                continue;
            }
            Roles roles = new Roles(sentence);
            for (ReadClaim claim : matcher.findingsIn(roles, scene.entities(), speech, Optional.empty())
                    .claims()) {
                if (claim.object() instanceof ClaimObject.EntityObject object) {
                    found.add(new Finding(
                            claim.frame(),
                            claim.predicate(),
                            claim.subject(),
                            scene.entities().entities().get(object.id()),
                            claim.status(),
                            sentence.index()));
                }
            }
        }
        return found;
    }
}
