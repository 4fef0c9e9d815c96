package org.newsgraph.match;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.status.Speech;

/** What the ontology's frames read in hand-written parses. */
final class FramedSentences {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());
    private static final FrameReader FRAMES = new FrameReader(ONTOLOGY);
    private static final FrameMatcher MATCHER = new FrameMatcher(ONTOLOGY, FRAMES.cues());

    private static final List<Named> WORLD = List.of(
            new Named("Acme", NG.COMPANY),
            new Named("Borax", NG.COMPANY),
            new Named("SoftBank", NG.COMPANY),
            new Named("Japan", NG.COUNTRY),
            new Named("Ann Lee", NG.PERSON),
            new Named("Bo Chan", NG.PERSON),
            new Named("Lee", NG.PERSON),
            new Named("Bo", NG.PERSON));

    /** A name that the sentences use, with its class. */
    private record Named(String name, Iri type) {}

    private FramedSentences() {}

    /** What the only sentence says: {@code subject | property | object | status}. */
    static List<String> claimsIn(String conllu) {
        AnnotatedArticle article = Conllu.article(conllu);
        return claimsIn(article, named(article));
    }

    static List<String> claimsIn(AnnotatedArticle article, List<Entity> entities) {
        return readingsIn(article, entities).stream()
                .map(c -> String.join(
                        " | ",
                        c.subject().name(),
                        c.predicate().localName(),
                        c.object() instanceof ClaimObject.EntityObject other
                                ? entities.get(other.id()).name()
                                : ((ClaimObject.DateObject) c.object()).lexical(),
                        c.status().label()))
                .distinct()
                .toList();
    }

    static List<ReadClaim> readingsIn(AnnotatedArticle article, List<Entity> entities) {
        MentionedEntities mentioned = new MentionedEntities(entities);
        Speech speech = new Speech(article, mentioned, ONTOLOGY.lexicon());
        List<ReadClaim> readings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            readings.addAll(MATCHER.findingsIn(new Roles(sentence), mentioned, speech, Optional.empty())
                    .claims());
        }
        return readings;
    }

    /** The entities whose names the article's only sentence holds, longer names first. */
    static List<Entity> named(AnnotatedArticle article) {
        Sentence sentence = article.sentences().get(0);
        List<Entity> found = new ArrayList<>();
        boolean[] taken = new boolean[sentence.size()];
        for (Named named : WORLD) {
            int words = named.name().split(" ").length;
            for (int begin = 0; begin + words <= sentence.size(); begin++) {
                StringBuilder text = new StringBuilder();
                for (int i = begin; i < begin + words; i++) {
                    text.append(i == begin ? "" : " ").append(sentence.token(i).text());
                }
                if (text.toString().equals(named.name()) && !taken[begin + words - 1]) {
                    taken[begin + words - 1] = true;
                    found.add(entity(
                            found.size(),
                            named.name(),
                            named.type(),
                            new Mention(Mention.Kind.NAME, 0, begin, begin + words, begin + words - 1)));
                }
            }
        }
        return found;
    }

    static Entity entity(int id, String name, Iri type, Mention... mentions) {
        return new Entity(id, type, name, List.of(), Optional.empty(), List.of(mentions));
    }
}
