package org.newsgraph.recognize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.chain.Coreference;
import org.newsgraph.chain.Referent;
import org.newsgraph.chain.Referents;
import org.newsgraph.judge.JudgedName;
import org.newsgraph.judge.NameReader;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.NameLists;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.mention.Testimony;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
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

    private final Gazetteer gazetteer;
    private final NameReader names;
    private final Seats seats;
    private final Coreference chains;

    /** A recogniser that knows no lists of given names and cities beside the ontology. */
    public MentionRecognizer(Ontology ontology) {
        this(ontology, NameLists.NONE);
    }

    /** @param lists as the language models bring them */
    public MentionRecognizer(Ontology ontology, NameLists lists) {
        this(ontology, lists, new Coreference(ontology));
    }

    /** @param chains lets the names' chains grow */
    public MentionRecognizer(Ontology ontology, NameLists lists, Coreference chains) {
        this.gazetteer = ontology.gazetteer();
        this.names = new NameReader(ontology, lists);
        this.seats = new Seats(gazetteer, ontology.lexicon());
        this.chains = chains;
    }

    /** The entities of an article, by first mention. */
    public MentionedEntities entitiesIn(AnnotatedArticle article) {
        List<Referent> referents = referents(names.read(article), article);
        chains.extend(article, referents);
        return new MentionedEntities(numbered(referents));
    }

    /** What was said about the classes of the article's names, by first occurrence. */
    public List<Testimony> testimoniesIn(AnnotatedArticle article) {
        return names.testimoniesIn(article);
    }

    private List<Referent> referents(NameReader.Reading reading, AnnotatedArticle article) {
        Referents referents = new Referents();
        List<Acting> acting = new ArrayList<>();
        for (JudgedName name : reading.names()) {
            List<Mention> own = new ArrayList<>();
            for (NameSpan span : name.spans()) {
                Sentence sentence = article.sentences().get(span.sentence());
                Optional<GazetteerEntry> actor = seats.actorAt(span, sentence);
                actor.ifPresentOrElse(
                        state -> acting.add(new Acting(span, state)), () -> own.add(span.toMention(sentence)));
            }
            if (!own.isEmpty()) {
                name.type().ifPresent(type -> referents.add(referent(name, type, own)));
            }
        }
        for (NameSpan span : reading.demonyms()) {
            gazetteer.byDemonym(span.text()).ifPresent(state -> acting.add(new Acting(span, state)));
        }
        acting.forEach(a -> referents.add(
                a.state(),
                a.span().text(),
                a.span().toMention(article.sentences().get(a.span().sentence()))));
        return referents.all();
    }

    /** A place where a state goes by the name of its people or its seat. */
    private record Acting(NameSpan span, GazetteerEntry state) {}

    private static Referent referent(JudgedName name, Iri type, List<Mention> mentions) {
        Referent referent = Referent.named(type, name.fullest(), name.known(), name.spellings());
        referent.mentions().addAll(mentions);
        name.gender().ifPresent(referent::hasGender);
        return referent;
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
