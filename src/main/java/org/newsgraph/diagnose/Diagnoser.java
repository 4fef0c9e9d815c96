package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.diagnose.Case.Sighting;
import org.newsgraph.extract.ArticleTrace;
import org.newsgraph.extract.ClaimReader;
import org.newsgraph.frame.FrameReader;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Testimony;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.value.Amounts;
import org.newsgraph.value.Dates;
import org.newsgraph.value.Found;

/**
 * Names the step at which a wanted fact was lost on the way from an article to its claims.
 *
 * <p>Asks one {@link Stage} after the other: whether the fact was read; whether its ends are in the text, recognised, and of
 * classes that the property admits; whether a frame found both; whether they meet in a sentence; what frames made of it.
 */
public final class Diagnoser {

    private final Ontology ontology;
    private final Amounts amounts;
    private final List<Stage> stages;

    /**
     * @param reader what read the articles
     * @param testimonies what was said about the classes of an article's names; asked only where it matters
     */
    public Diagnoser(Ontology ontology, ClaimReader reader, Function<AnnotatedArticle, List<Testimony>> testimonies) {
        this.ontology = ontology;
        this.amounts = new Amounts(ontology);
        this.stages = List.of(
                new Readings(),
                new Recognition(testimonies),
                new Classes(ontology.vocabulary(), testimonies),
                new Filters(),
                new Meetings(new Links(ontology.vocabulary(), ontology.lexicon())),
                new Frames(new FrameReader(ontology).frames(), new LearnedScores(reader)));
    }

    /** Where the article lost the fact. */
    public Diagnosis diagnose(ArticleTrace trace, Wanted wanted) {
        Case found = caseOf(trace, wanted);
        return stages.stream()
                .flatMap(stage -> stage.lossIn(found).stream())
                .findFirst()
                .orElseThrow()
                .with(otherClaims(found));
    }

    private Case caseOf(ArticleTrace trace, Wanted wanted) {
        AnnotatedArticle article = trace.scene().annotated();
        boolean value = wanted.property().datatype();
        List<Entity> subjects = entities(trace, wanted.subject());
        List<Entity> objects = value ? List.of() : entities(trace, wanted.object());
        Set<Integer> told = wanted.evidence()
                .map(words -> QuotedSentences.of(
                        words, article.sentences(), article.text().text()))
                .orElse(Set.of());
        return new Case(
                trace,
                wanted,
                Case.Way.to(wanted, ontology.vocabulary()),
                subjects,
                objects,
                sightings(subjects),
                value ? values(trace, wanted) : sightings(objects),
                told);
    }

    /** Those that go by a name of the end; only if there is none, those that have it for an alias or are known by it. */
    private List<Entity> entities(ArticleTrace trace, End end) {
        List<Entity> all = trace.scene().entities().entities();
        List<Entity> named =
                all.stream().filter(e -> end.means().test(e.name())).toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Iri> known = end.spellings().stream()
                .flatMap(s -> ontology.gazetteer().named(s).stream())
                .map(GazetteerEntry::iri)
                .toList();
        return all.stream()
                .filter(e -> e.aliases().stream().anyMatch(end.means())
                        || e.known().filter(known::contains).isPresent())
                .toList();
    }

    private static SortedMap<Integer, List<Sighting>> sightings(List<Entity> entities) {
        SortedMap<Integer, List<Sighting>> places = new TreeMap<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                add(new Sighting(mention.sentence(), mention.begin(), mention.end()), places);
            }
        }
        return places;
    }

    /** Where the article has the wanted date or amount. */
    private SortedMap<Integer, List<Sighting>> values(ArticleTrace trace, Wanted wanted) {
        SortedMap<Integer, List<Sighting>> places = new TreeMap<>();
        for (Sentence sentence : trace.scene().annotated().sentences()) {
            for (Found<?> found : valuesIn(sentence, trace, wanted.property())) {
                if (wanted.object().means().test(Words.of(found.value()))) {
                    add(new Sighting(sentence.index(), found.begin(), found.end()), places);
                }
            }
        }
        return places;
    }

    private List<? extends Found<? extends ClaimObject>> valuesIn(
            Sentence sentence, ArticleTrace trace, PropertyTerm property) {
        return switch (property.value()) {
            case DATE -> Dates.in(sentence, trace.scene().appeared());
            case MONEY -> amounts.in(sentence, trace.scene().homeCountries(ontology.gazetteer()));
            case ENTITY, LITERAL -> List.of();
        };
    }

    private static void add(Sighting sighting, SortedMap<Integer, List<Sighting>> places) {
        places.computeIfAbsent(sighting.sentence(), s -> new ArrayList<>()).add(sighting);
    }

    /** What else the article is taken to say of the two. */
    private static List<Remark> otherClaims(Case wanted) {
        return wanted.trace().claims().claims().stream()
                .filter(c -> !wanted.isSaidBy(c.subject(), c.predicate(), c.object()))
                .filter(c -> isBetween(c, wanted))
                .map(c -> "it is taken to say: " + wanted.nameOf(new EntityObject(c.subject())) + " "
                        + c.predicate().localName() + " " + wanted.nameOf(c.object()) + " ("
                        + c.status().label() + ")")
                .sorted(Comparator.naturalOrder())
                .map(Remark::on)
                .toList();
    }

    private static boolean isBetween(Claim claim, Case wanted) {
        EntityObject subject = new EntityObject(claim.subject());
        return wanted.isSubject(subject) && wanted.isObject(claim.object())
                || wanted.isObject(subject) && wanted.isSubject(claim.object());
    }
}
