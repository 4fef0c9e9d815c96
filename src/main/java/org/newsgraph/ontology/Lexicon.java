package org.newsgraph.ontology;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The word lists of the ontology: words that tell what a name is, or what a noun stands for.
 *
 * <p>Words are told apart by case; several words are parted by single blanks. Immutable.
 */
public final class Lexicon {

    /** What a list is for; each is a class {@code ng:…} of word lists. */
    public enum Kind {
        /** Lemmas of nouns that say what something is: {@code start-up}, {@code hedge fund}. */
        CLASS_NOUNS("ClassNouns"),
        /** Last words of names: {@code Ventures}. */
        NAME_ENDINGS("NameEndings"),
        /** Legal forms at the end of names: {@code AG}. */
        CORPORATE_SUFFIXES("CorporateSuffixes"),
        /** First words of names that go on with <i>of</i> or <i>for</i>: {@code University}. */
        NAME_BEGINNINGS("NameBeginnings"),
        /** Words anywhere in names: {@code Airlines}. */
        NAME_WORDS("NameWords"),
        /** Words before a person's name: {@code Mr.}. */
        TITLES("Titles"),
        /** Posts in capitals between two names: {@code CEO}. */
        NAME_ROLES("NameRoles"),
        /** First words of posts in capitals: {@code Deputy}. */
        RANKS("Ranks"),
        /** Lemmas of nouns for what only something of a class has: {@code shareholder}. */
        POSSESSIONS("Possessions"),
        /** Lemmas of verbs for what only something of a class does. */
        SUBJECT_VERBS("SubjectVerbs"),
        /** Lemmas of verbs for what is done only to something of a class; also with a preposition: {@code stake in}. */
        OBJECT_VERBS("ObjectVerbs"),
        /** Lemmas of verbs beside quotations, whose subject says them: {@code say}. */
        QUOTING_VERBS("QuotingVerbs"),
        /** Lemmas of verbs whose subject speaks for their object: {@code run}. */
        LEADING_VERBS("LeadingVerbs"),
        /** Capitalised words that name nothing of the graph: {@code Tuesday}. */
        IGNORED("Ignored"),
        /** Names of days, months and feasts, which are never part of a name beside them: {@code Tuesday}. */
        CALENDAR_WORDS("CalendarWords"),
        /** Common abbreviations that may follow a name: {@code CEO}. */
        ABBREVIATIONS("Abbreviations"),
        /** Lemmas of nouns for what only a state has: {@code sanction}. */
        POLICY_NOUNS("PolicyNouns"),
        /** Lemmas of verbs for what a state does under the name of its capital. */
        STATE_VERBS("StateVerbs"),
        /** What each state has one of, after its name in lower case: {@code central bank}. */
        STATE_BODIES("StateBodies"),
        /** Lemmas of nouns for whom a club has and a city of its name does not: {@code striker}. */
        CLUB_NOUNS("ClubNouns"),
        /** What ministries look after: {@code Trade}. */
        PORTFOLIOS("Portfolios"),
        /** What firms make or do, which may be joined in one name: {@code Sheet and Tube Company}. */
        TRADES("Trades"),
        /** Those inside a firm or a body who decide for it, in capitals: {@code Board of Directors}. */
        ORGANS("Organs"),
        /** Words for what parts of a firm are there for, in capitals: {@code Marketing}. */
        DEPARTMENTS("Departments"),
        /** Words in lower case inside names: {@code van}. */
        CONNECTORS("Connectors"),
        /** What follows <i>and</i> at the end of a firm's name: {@code Sons}. */
        FAMILY_COMPANY("FamilyCompany"),
        /** What follows a name and a hyphen: {@code based}. */
        PLACE_PARTICIPLES("PlaceParticiples"),
        /** Common words that stand first in sentences, right before a name: {@code Former}. */
        OPENINGS("Openings"),
        /** Headings of paragraphs that run into them, right before a name: {@code History}. */
        HEADINGS("Headings"),
        /** Given names of people: {@code Astrid}. */
        GIVEN_NAMES("GivenNames"),
        /** Family names that stand before given names: {@code Liang}. */
        FAMILY_NAMES("FamilyNames"),
        /** Lemmas of nouns that mean somebody only if he was called so before: {@code subsidiary}. */
        RELATIONAL_NOUNS("RelationalNouns"),
        /** Lemmas of nouns that may mean a person who was not called so before: {@code engineer}. */
        PERSON_NOUNS("PersonNouns"),
        /** Words inside names of institutions of a country: {@code Medicines}. */
        INSTITUTION_WORDS("InstitutionWords"),
        /** First words of names in other languages, which go on in small letters: {@code École}. */
        FOREIGN_BODIES("ForeignBodies"),
        /** Words that are no name on their own: {@code Ministry}. */
        GENERIC_NAMES("GenericNames"),
        /** Lemmas of nouns for what may be bought of a firm without the firm: {@code stake}. */
        FIRM_PARTS("FirmParts"),
        /** Lemmas of nouns for firms of any kind: {@code company}. */
        FIRM_NOUNS("FirmNouns"),
        /** Lemmas of sentences that speak of goods that cross borders, or of who may have them: {@code export}. */
        TRADE_WORDS("TradeWords"),
        /** Lemmas of nouns for what is exported: {@code technology}. */
        GOODS("Goods"),
        /** Lemmas of nouns for what is sent to those who are told of something: {@code letter}. */
        MESSAGES("Messages"),
        /** Words that a role path may name as prepositions, several parted by blanks: {@code together with}. */
        PREPOSITIONS("Prepositions");

        private final String localName;

        Kind(String localName) {
            this.localName = localName;
        }
    }

    private final Map<Kind, Map<String, Set<Iri>>> classes = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> female = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> male = new EnumMap<>(Kind.class);

    /** Reads all word lists of a model. */
    Lexicon(Model model) {
        for (Kind kind : Kind.values()) {
            Map<String, Set<Iri>> words = new HashMap<>();
            female.put(kind, new HashSet<>());
            male.put(kind, new HashSet<>());
            Resource type = ResourceFactory.createResource(NG.NAMESPACE + kind.localName);
            for (Resource list : model.listSubjectsWithProperty(RDF.type, type).toList()) {
                addList(kind, model, list, words);
            }
            classes.put(kind, words);
        }
    }

    private void addList(Kind kind, Model model, Resource list, Map<String, Set<Iri>> words) {
        Set<Iri> denoted = new TreeSet<>();
        for (RDFNode node :
                model.listObjectsOfProperty(list, property("denotes")).toList()) {
            denoted.add(new Iri(node.asResource().getURI()));
        }
        boolean isFemale = model.contains(list, property("gender"), "female");
        boolean isMale = model.contains(list, property("gender"), "male");
        for (RDFNode node : model.listObjectsOfProperty(list, property("word")).toList()) {
            String word = node.asLiteral().getLexicalForm();
            words.computeIfAbsent(word, w -> new TreeSet<>()).addAll(denoted);
            if (isFemale) {
                female.get(kind).add(word);
            }
            if (isMale) {
                male.get(kind).add(word);
            }
        }
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NG.NAMESPACE + localName);
    }

    /** Whether some list of the kind holds the words. */
    public boolean has(Kind kind, String words) {
        return classes.get(kind).containsKey(words);
    }

    /** All words of the lists of a kind, sorted. */
    public Set<String> words(Kind kind) {
        return Collections.unmodifiableSet(new TreeSet<>(classes.get(kind).keySet()));
    }

    /** The classes that the words speak for, sorted; empty if no list of the kind holds them. */
    public Set<Iri> classes(Kind kind, String words) {
        return Collections.unmodifiableSet(classes.get(kind).getOrDefault(words, Set.of()));
    }

    /** Whether the words are said of women. */
    public boolean isFemale(Kind kind, String words) {
        return female.get(kind).contains(words);
    }

    /** Whether the words are said of men. */
    public boolean isMale(Kind kind, String words) {
        return male.get(kind).contains(words);
    }
}
