package org.newsgraph.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.NameLists;
import org.newsgraph.mention.Testimony;
import org.newsgraph.name.CaseProfile;
import org.newsgraph.name.NameSpan;
import org.newsgraph.name.SpanFinder;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;

/**
 * Reads the names of articles and decides what each of them names: all witnesses in the article speak, and short names are
 * brought together with full ones.
 *
 * <p>Immutable; several threads may share it.
 */
public final class NameReader {

    private final Ontology ontology;
    private final Vocabulary vocabulary;
    private final SpanFinder finder;
    private final Judge judge;
    private final SharedFamilyNames families;
    private final Aliases aliases;
    private final Genders genders;

    /** @param lists as the language models bring them */
    public NameReader(Ontology ontology, NameLists lists) {
        this.ontology = ontology;
        this.vocabulary = ontology.vocabulary();
        this.finder = new SpanFinder(ontology, lists);
        this.judge = new Judge(ontology, lists, ClassModel.load());
        this.families = new SharedFamilyNames(vocabulary, ontology.lexicon(), lists);
        this.aliases = new Aliases(vocabulary, ontology.lexicon(), ontology.gazetteer());
        this.genders = new Genders(ontology.lexicon(), lists);
    }

    /**
     * What is named in an article.
     *
     * @param names by first occurrence
     * @param demonyms words for the people of a country, <em>Chinese</em>, where the country's own name is another
     */
    public record Reading(List<JudgedName> names, List<NameSpan> demonyms) {

        public Reading {
            names = List.copyOf(names);
            demonyms = List.copyOf(demonyms);
        }
    }

    /** The names of an article. */
    public Reading read(AnnotatedArticle article) {
        Names names = namesIn(article);
        List<NameSpan> demonyms = takeDemonyms(names);
        judge(names);
        return new Reading(names.all().stream().map(this::judged).toList(), demonyms);
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

    /** The names with the votes for their classes, to see why they were decided so. */
    Names judgedNamesIn(AnnotatedArticle article) {
        Names names = namesIn(article);
        takeDemonyms(names);
        judge(names);
        return names;
    }

    private Names namesIn(AnnotatedArticle article) {
        CaseProfile profile = new CaseProfile(article);
        Names names = new Names(article, ontology.lexicon());
        finder.spansIn(article, profile).forEach(names::add);
        new RepeatedNames(names, profile).addTo(names);
        Namesakes.part(names);
        return names;
    }

    /** Takes out what only names people. */
    private static List<NameSpan> takeDemonyms(Names names) {
        List<NameSpan> demonyms = new ArrayList<>();
        for (Name name : names.all()) {
            if (name.spans().stream().allMatch(s -> s.form() == NameSpan.Form.DEMONYM)) {
                demonyms.addAll(name.spans());
                names.remove(name);
            }
        }
        return demonyms;
    }

    /** Lets all witnesses speak, and brings short and full names together. */
    private void judge(Names names) {
        judge.hear(names);
        judge.decide(names);
        families.complete(names);
        aliases.unite(names);
        judge.decide(names);
    }

    private JudgedName judged(Name name) {
        Iri type = name.verdict().type(vocabulary);
        return new JudgedName(
                Optional.of(type).filter(t -> !t.equals(Ballot.NOTHING)),
                name.fullest(),
                name.known().filter(known -> sameKind(known.type(), type)),
                name.spellings(),
                genders.of(name, type),
                name.spans());
    }

    private boolean sameKind(Iri one, Iri other) {
        return vocabulary.coarse(one).equals(vocabulary.coarse(other));
    }
}
