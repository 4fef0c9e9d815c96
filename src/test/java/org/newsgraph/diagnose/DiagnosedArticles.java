package org.newsgraph.diagnose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.ArticleTrace;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Conllu;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mention.Kind;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.mention.Testimony;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/** Articles in hand-written parses, and what became of facts that somebody wants of them. */
final class DiagnosedArticles {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());
    private static final ClaimReader READER = ClaimReader.ofFullSentences(ONTOLOGY);
    private static final List<Testimony> TESTIMONIES =
            List.of(new Testimony(Set.of("Borax"), Map.of(NG.COMPANY, 2.5), Map.of(NG.COMPANY, 0.9)));
    private static final Diagnoser DIAGNOSER = new Diagnoser(ONTOLOGY, READER, article -> TESTIMONIES);

    static final String FOUNDED = """
            # Ann Lee founded Acme in 2009.
            1 Ann _ _ NNP _ 2 compound
            2 Lee _ _ NNP _ 3 nsubj
            3 founded found _ VBD _ 0 root
            4 Acme _ _ NNP _ 3 obj
            5 in _ _ IN _ 6 case
            6 2009 _ _ CD _ 3 obl
            7 . _ _ . _ 3 punct
            """;

    static final String MET = """
            # Ann Lee praised Acme.
            1 Ann _ _ NNP _ 2 compound
            2 Lee _ _ NNP _ 3 nsubj
            3 praised praise _ VBD _ 0 root
            4 Acme _ _ NNP _ 3 obj
            5 . _ _ . _ 3 punct
            """;

    static final String RUNS_IT = """
            # Acme grew.
            1 Acme _ _ NNP _ 2 nsubj
            2 grew grow _ VBD _ 0 root
            3 . _ _ . _ 2 punct

            # Ann Lee runs it.
            1 Ann _ _ NNP _ 2 compound
            2 Lee _ _ NNP _ 3 nsubj
            3 runs run _ VBZ _ 0 root
            4 it _ _ PRP _ 3 obj
            5 . _ _ . _ 3 punct
            """;

    static final Entity ANN = entity(0, "Ann Lee", NG.PERSON, name(0, 0, 2));
    static final Entity ACME = entity(1, "Acme", NG.COMPANY, name(0, 3, 4));

    private DiagnosedArticles() {}

    static Diagnosis diagnose(String conllu, List<Entity> entities, String subject, String property, String object) {
        return diagnose(Conllu.article(conllu), entities, wanted(subject, property, object));
    }

    static Diagnosis diagnose(AnnotatedArticle article, List<Entity> entities, Wanted wanted) {
        return diagnose(traceOf(article, entities), wanted);
    }

    static Diagnosis diagnose(ArticleTrace trace, Wanted wanted) {
        return DIAGNOSER.diagnose(trace, wanted);
    }

    static ArticleTrace traceOf(AnnotatedArticle article, List<Entity> entities) {
        return READER.traceOf(new ArticleScene(article, new MentionedEntities(entities)));
    }

    static String words(Diagnosis diagnosis) {
        List<String> words = new ArrayList<>();
        diagnosis.remarks().forEach(remark -> words.add(remark.words()));
        return String.join("\n", words);
    }

    static Wanted wanted(String subject, String property, String object) {
        return wanted(subject, property, object, "");
    }

    static Wanted wanted(String subject, String property, String object, String evidence) {
        return new Wanted(
                end(subject),
                ONTOLOGY.vocabulary().property(property).orElseThrow(),
                end(object),
                Optional.of(evidence).filter(words -> !words.isEmpty()));
    }

    private static End end(String name) {
        return new End(name, Set.of(name), name::equals);
    }

    static Entity entity(int id, String name, Iri type, Mention... mentions) {
        return new Entity(id, type, name, List.of(), Optional.empty(), List.of(mentions));
    }

    static Mention name(int sentence, int begin, int end) {
        return new Mention(Kind.NAME, sentence, begin, end, end - 1);
    }

    static Mention pronoun(int sentence, int token) {
        return new Mention(Kind.PRONOUN, sentence, token, token + 1, token);
    }
}
