package org.newsgraph.extract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.status.Speech;

/**
 * What is the same for all sentences of an article.
 *
 * @param entities whom and what it mentions
 * @param speech who says what in it
 * @param appeared the day on which it appeared
 */
record ArticleContext(MentionedEntities entities, Speech speech, Optional<LocalDate> appeared) {

    ArticleContext {
        Objects.requireNonNull(entities, "entities");
        Objects.requireNonNull(speech, "speech");
        Objects.requireNonNull(appeared, "appeared");
    }

    /** @param lexicon has the verbs by which quotations are told */
    static ArticleContext of(ArticleScene scene, Lexicon lexicon) {
        return new ArticleContext(
                scene.entities(), new Speech(scene.annotated(), scene.entities(), lexicon), scene.appeared());
    }
}
