package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.NameLists;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/**
 * Finds who and what an article speaks of.
 *
 * <p>Names are found by their form, their classes decided from all evidence in the article, and their shorter forms
 * brought together; then nouns and pronouns join the names they stand for. Parses are used where there are any.
 * Thread-safe.
 */
public final class MentionRecognizer {

    private final Ontology ontology;
    private final NameLists lists;
    private final Judge judge;
    private final Genders genders;
    private final Seats seats;
    private final Chains chains;
    private final Introductions introductions;
    private final Speakers speakers;

    /** A recogniser that knows no lists of given names and cities beside the ontology. */
    public MentionRecognizer(Ontology ontology) {
        this(ontology, NameLists.NONE);
    }

    /** @param lists as the language models bring them */
    public MentionRecognizer(Ontology ontology, NameLists lists) {
        this(ontology, lists, AntecedentModel.load());
    }

    /** @param choice decides what pronouns and nouns stand for */
    MentionRecognizer(Ontology ontology, NameLists lists, AntecedentChoice choice) {
        this.ontology = ontology;
        this.lists = lists;
        Lexicon lexicon = ontology.lexicon();
        this.judge = new Judge(ontology, lists, ClassModel.load());
        this.genders = new Genders(lexicon, lists);
        this.speakers = new Speakers(ontology.vocabulary(), lexicon);
        this.seats = new Seats(ontology.gazetteer(), lexicon);
        Nominals nominals = new Nominals(ontology);
        this.introductions = new Introductions(nominals, lexicon);
        this.chains = new Chains(nominals, new Antecedents(new Pronouns(ontology.vocabulary()), nominals, choice));
    }

    /** The entities of an article, by first mention. */
    public MentionedEntities entitiesIn(AnnotatedArticle article) {
        Names names = namesIn(article);
        List<NameSpan> countries = takeDemonyms(names);
        judge(names);
        List<Referent> referents = referents(names, countries);
        chains.extend(article, referents);
        introductions.extend(article, referents);
        speakers.extend(article, referents);
        return new MentionedEntities(numbered(referents));
    }

    /** Lets all witnesses speak, and brings short and full names together. */
    private void judge(Names names) {
        judge.hear(names);
        judge.decide(names);
        new SharedFamilyNames(ontology.vocabulary(), ontology.lexicon(), lists).complete(names);
        new Aliases(ontology.vocabulary(), ontology.lexicon(), ontology.gazetteer()).unite(names);
        judge.decide(names);
    }

    /** The names of an article with the votes for their classes, to see why they were decided so. */
    Names judgedNamesIn(AnnotatedArticle article) {
        Names names = namesIn(article);
        takeDemonyms(names);
        judge(names);
        return names;
    }

    /** What was said about the classes of the article's names, by first occurrence. */
    public List<Testimony> testimoniesIn(AnnotatedArticle article) {
        return judgedNamesIn(article).all().stream()
                .map(name -> new Testimony(
                        name.spellings(),
                        name.ballot().weights(),
                        name.verdict().probabilities()))
                .toList();
    }

    private Names namesIn(AnnotatedArticle article) {
        CaseProfile profile = new CaseProfile(article);
        NameWords words = new NameWords(ontology.lexicon(), ontology.gazetteer(), lists, profile);
        NameFinder finder = new NameFinder(words);
        List<NameSpan> spans = article.sentences().stream()
                .filter(sentence -> !profile.isHeadline(sentence))
                .flatMap(sentence -> finder.namesIn(sentence).stream())
                .toList();
        Names names = new Names(article, ontology.lexicon());
        new OwnersNames(words, article).complete(spans).forEach(names::add);
        new RepeatedNames(names, profile).addTo(names);
        return names;
    }

    /** Takes out what is named by its people or by its seat. */
    private List<NameSpan> takeDemonyms(Names names) {
        List<NameSpan> demonyms = new ArrayList<>();
        for (Name name : names.all()) {
            if (name.spans().stream().allMatch(s -> s.form() == NameSpan.Form.DEMONYM)) {
                demonyms.addAll(name.spans());
                names.remove(name);
            }
        }
        return demonyms;
    }

    private List<Referent> referents(Names names, List<NameSpan> demonyms) {
        Referents referents = new Referents();
        List<Acting> acting = new ArrayList<>();
        for (Name name : names.view()) {
            List<NameSpan> own = new ArrayList<>();
            for (NameSpan span : name.spans()) {
                Optional<GazetteerEntry> actor = seats.actorAt(span, names.sentence(span));
                actor.ifPresentOrElse(state -> acting.add(new Acting(span, state)), () -> own.add(span));
            }
            Iri type = name.verdict().type(ontology.vocabulary());
            if (!own.isEmpty() && !type.equals(Ballot.NOTHING)) {
                referents.add(referent(name, type, own, names));
            }
        }
        for (NameSpan span : demonyms) {
            ontology.gazetteer().byDemonym(span.text()).ifPresent(state -> acting.add(new Acting(span, state)));
        }
        acting.forEach(a -> referents.add(a.state(), a.span(), names.sentence(a.span())));
        return referents.all();
    }

    /** A place where a state goes by the name of its people or its seat. */
    private record Acting(NameSpan span, GazetteerEntry state) {}

    private Referent referent(Name name, Iri type, List<NameSpan> spans, Names names) {
        Referent referent = Referent.named(
                type, name.fullest(), name.known().filter(k -> sameKind(k.type(), type)), name.spellings());
        spans.forEach(s -> referent.mentions().add(s.toMention(names.sentence(s))));
        genders.of(name, type).ifPresent(referent::hasGender);
        return referent;
    }

    private boolean sameKind(Iri one, Iri other) {
        return ontology.vocabulary().coarse(one).equals(ontology.vocabulary().coarse(other));
    }

    private static List<Entity> numbered(List<Referent> referents) {
        List<Referent> sorted = new ArrayList<>(referents);
        sorted.sort(Comparator.comparing(
                r -> r.mentions().stream().min(Comparator.naturalOrder()).orElseThrow()));
        List<Entity> entities = new ArrayList<>();
        for (Referent referent : sorted) {
            String name = referent.known()
                    .filter(k -> k.type().equals(NG.COUNTRY))
                    .map(GazetteerEntry::label)
                    .orElse(referent.name());
            Set<String> aliases = new TreeSet<>(referent.spellings());
            aliases.remove(name);
            entities.add(new Entity(
                    entities.size(),
                    referent.type(),
                    name,
                    List.copyOf(aliases),
                    referent.known().map(GazetteerEntry::iri),
                    referent.mentions()));
        }
        return entities;
    }
}
