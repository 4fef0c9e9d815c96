package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.NameLists;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Gazetteer;
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
    private final List<Witness> witnesses;

    /** A recogniser that knows no lists of given names and cities beside the ontology. */
    public MentionRecognizer(Ontology ontology) {
        this(ontology, NameLists.NONE);
    }

    /** @param lists as the language models bring them */
    public MentionRecognizer(Ontology ontology, NameLists lists) {
        this.ontology = ontology;
        this.lists = lists;
        Lexicon lexicon = ontology.lexicon();
        this.witnesses = List.of(
                new TaggerWitness(),
                new GazetteerWitness(ontology.gazetteer(), lists),
                new FormWitness(lexicon, lists),
                new DescriptionWitness(lexicon),
                new SlotWitness(lexicon));
    }

    /** The entities of an article, by first mention. */
    public MentionedEntities entitiesIn(AnnotatedArticle article) {
        Names names = namesIn(article);
        List<NameSpan> countries = takeDemonyms(names);
        witnesses.forEach(w -> w.testify(names));
        new Aliases(ontology.vocabulary(), ontology.lexicon()).unite(names);
        return new MentionedEntities(entities(names, countries));
    }

    private Names namesIn(AnnotatedArticle article) {
        CaseProfile profile = new CaseProfile(article);
        NameFinder finder = new NameFinder(new NameWords(ontology.lexicon(), ontology.gazetteer(), lists, profile));
        Names names = new Names(article, ontology.lexicon());
        for (Sentence sentence : article.sentences()) {
            if (!profile.isHeadline(sentence)) {
                finder.namesIn(sentence).forEach(names::add);
            }
        }
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

    private List<Entity> entities(Names names, List<NameSpan> demonyms) {
        Map<Iri, Draft> byIri = new LinkedHashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (Name name : names.view()) {
            Optional<Iri> type = name.ballot().decide(ontology.vocabulary());
            if (type.isEmpty() || type.get().equals(Ballot.NOTHING)) {
                continue;
            }
            Draft draft = new Draft(
                    type.get(),
                    name.fullest(),
                    name.known().filter(k -> sameKind(k.type(), type.get())),
                    new TreeSet<>(name.spellings()),
                    new ArrayList<>());
            name.spans().forEach(s -> draft.mentions().add(s.toMention(names.sentence(s))));
            draft.known().ifPresent(k -> byIri.put(k.iri(), draft));
            drafts.add(draft);
        }
        for (NameSpan span : demonyms) {
            Gazetteer gazetteer = ontology.gazetteer();
            Optional<GazetteerEntry> entry = gazetteer.byDemonym(span.text());
            if (entry.isPresent()) {
                Draft draft = byIri.computeIfAbsent(entry.get().iri(), iri -> {
                    Draft made = new Draft(
                            entry.get().type(), entry.get().label(), entry, new TreeSet<>(), new ArrayList<>());
                    drafts.add(made);
                    return made;
                });
                draft.spellings().add(span.text());
                draft.mentions().add(span.toMention(names.sentence(span)));
            }
        }
        return numbered(drafts);
    }

    private boolean sameKind(Iri one, Iri other) {
        return ontology.vocabulary().coarse(one).equals(ontology.vocabulary().coarse(other));
    }

    private static List<Entity> numbered(List<Draft> drafts) {
        drafts.sort(Comparator.comparing(
                d -> d.mentions().stream().min(Comparator.naturalOrder()).orElseThrow()));
        List<Entity> entities = new ArrayList<>();
        for (Draft draft : drafts) {
            String name = draft.known()
                    .filter(k -> k.type().equals(NG.COUNTRY))
                    .map(GazetteerEntry::label)
                    .orElse(draft.name());
            Set<String> aliases = new TreeSet<>(draft.spellings());
            aliases.remove(name);
            entities.add(new Entity(
                    entities.size(),
                    draft.type(),
                    name,
                    List.copyOf(aliases),
                    draft.known().map(GazetteerEntry::iri),
                    draft.mentions()));
        }
        return entities;
    }

    /** An entity before it has its number. */
    private record Draft(
            Iri type, String name, Optional<GazetteerEntry> known, Set<String> spellings, List<Mention> mentions) {}
}
