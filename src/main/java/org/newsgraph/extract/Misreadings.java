package org.newsgraph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/**
 * What the learned reader takes for the home of a firm or a person, for the maker of a product, or for the buyer of a firm,
 * though the words of the sentence say another thing: where somebody works, where somebody went, <em>a blog on WeChat</em>,
 * who bought but a part; for the founder, who but began there; for a leader, though he is the one who was succeeded, or leads a part; for the target of a limit on
 * exports, though it is told of it, or sets it.
 */
final class Misreadings {

    private static final String COMPOUND = "-(?!based|headquartered)\\p{Ll}+$";
    private static final String SIDE = "(?i)(pro|anti|non)-.+";
    private static final Set<String> WORKPLACES = Set.of("at", "for");
    private static final Set<String> USES = Set.of("on", "in", "for", "with", "to", "via", "through");
    private static final Set<String> STAYS = Set.of("in", "to", "at", "into", "through", "across");

    private static final Set<String> CONTINENTS = Set.of(
            "Africa",
            "Asia",
            "Europe",
            "America",
            "North America",
            "South America",
            "Latin America",
            "Central America",
            "Middle East",
            "Oceania",
            "Asia-Pacific",
            "Southeast Asia",
            "East Africa",
            "West Africa");

    private final Roles roles;
    private final Cues cues;
    private final Ontology ontology;

    Misreadings(Roles roles, Cues cues, Ontology ontology) {
        this.roles = roles;
        this.cues = cues;
        this.ontology = ontology;
    }

    /** Whether the sentence does not say it of the two. */
    boolean hold(Iri property, Located subject, Located object) {
        if (isAside(subject.mention(), object.mention()) || isAside(object.mention(), subject.mention())) {
            return true;
        }
        if (property.equals(NG.HEADQUARTERS)) {
            return isCompound(object.mention())
                    || isBranch(subject)
                    || isContinent(object)
                    || isSiteAt(object.mention());
        }
        if (property.equals(NG.FOUNDER)) {
            return isFirstPlace(subject.mention());
        }
        if (property.equals(NG.DEVELOPER) || property.equals(NG.MANUFACTURER)) {
            return USES.contains(roles.prepositionOf(subject.mention().head()));
        }
        if (property.equals(NG.LEADER)) {
            return isSucceeded(object.mention()) || isInCharge(object.mention());
        }
        if (property.equals(NG.ACQUIRER)) {
            return isPartOf(subject.mention());
        }
        if (property.equals(NG.RESTRICTS_EXPORT_TO)) {
            return isHome(object.mention(), subject.mention())
                    || new TradeMisreadings(roles.sentence(), ontology.lexicon()).hold(object.mention());
        }
        if (property.equals(NG.COUNTRY_OF)) {
            return isSide(object.mention()) || isCompound(object.mention()) || isOfOthers(object.mention());
        }
        return property.equals(NG.NATIONALITY)
                && (isCompound(object.mention()) || isStay(object.mention()) || isSeat(object.mention()));
    }

    /** <em>its Bergen office</em>: one of several. */
    private boolean isSiteAt(Mention place) {
        Sentence sentence = roles.sentence();
        int noun = sentence.head(place.head());
        return noun > place.head()
                && sentence.relation(place.head()).matches("compound|amod")
                && sentence.token(noun)
                        .lemma()
                        .matches(
                                "office|base|branch|operation|site|plant|factory|hub|outpost|store|shop|warehouse|campus");
    }

    /** <em>works for Acme (NYSE)</em>: letters in brackets are said of the name before them, and of nobody else. */
    private boolean isAside(Mention letters, Mention other) {
        Sentence sentence = roles.sentence();
        return letters.end() < sentence.size()
                && letters.begin() > 1
                && other.end() != letters.begin() - 1
                && letters.end() == letters.begin() + 1
                && sentence.token(letters.begin() - 1).tag().equals("-LRB-")
                && sentence.token(letters.begin() - 2).isProperNoun()
                && sentence.token(letters.begin()).text().matches("\\p{Lu}{2,}");
    }

    /** <em>a power company in Africa</em>. */
    private static boolean isContinent(Located place) {
        return CONTINENTS.contains(place.entity().name());
    }

    /** <em>started out at Acme</em>: where somebody began. */
    private boolean isFirstPlace(Mention firm) {
        Sentence sentence = roles.sentence();
        int verb = sentence.head(firm.head());
        return verb != Arc.ROOT
                && sentence.token(verb).lemma().matches("start|begin")
                && roles.prepositionOf(firm.head()).matches("at|with|in|for");
    }

    /** <em>bought a stake in Acme</em>, <em>sells its Acme unit</em>: what changes hands is a part of it. */
    private boolean isPartOf(Mention firm) {
        Sentence sentence = roles.sentence();
        int thing = sentence.head(firm.head());
        return thing != Arc.ROOT
                && sentence.relation(firm.head()).matches("nmod.*|compound")
                && ontology.lexicon()
                        .has(Kind.FIRM_PARTS, sentence.token(thing).lemma().toLowerCase(Locale.ROOT));
    }

    /** <em>the Norwegian trade ministry</em>: the country that the other is of. */
    private boolean isHome(Mention country, Mention body) {
        Sentence sentence = roles.sentence();
        int at = country.head();
        while (at != body.head()
                && sentence.relation(at).matches("amod|compound|nmod.*")
                && sentence.head(at) != Arc.ROOT) {
            at = sentence.head(at);
        }
        return at == body.head();
    }

    /** <em>four Iranian companies</em>: others than the one that is spoken of. */
    private boolean isOfOthers(Mention place) {
        return describedBy(place)
                .filter(lemma -> ontology.lexicon().has(Kind.FIRM_NOUNS, lemma)
                        && roles.sentence()
                                .token(roles.sentence().head(place.head()))
                                .tag()
                                .equals("NNS"))
                .isPresent();
    }

    /** The noun before which a country's adjective stands. */
    private Optional<String> describedBy(Mention place) {
        Sentence sentence = roles.sentence();
        int noun = sentence.head(place.head());
        return sentence.relation(place.head()).matches("amod|compound") && noun != Arc.ROOT
                ? Optional.of(sentence.token(noun).lemma().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** <em>the Acme president of production, Ann Lee</em>: who leads a part. */
    private boolean isInCharge(Mention person) {
        Sentence sentence = roles.sentence();
        int of = person.begin() - 2;
        return of > 0
                && sentence.token(of).text().equals("of")
                && sentence.token(of - 1).lemma().matches("(co-)?(president|head|chief|director|chair)")
                && sentence.token(of + 1).tag().equals("NN");
    }

    /** <em>a White House adviser</em>. */
    private boolean isSeat(Mention place) {
        return roles.sentence().token(place.head()).text().matches("House|Kremlin|Palace|Street");
    }

    /** <em>succeeded Ann Lee as chairman</em>: who led before. */
    private boolean isSucceeded(Mention person) {
        Sentence sentence = roles.sentence();
        int verb = sentence.head(person.head());
        return verb != Arc.ROOT
                && sentence.hasRelation(person.head(), "obj")
                && cues.has(Cue.Kind.SUCCESSION, sentence.token(verb).lemma());
    }

    /** <em>the Oslo-listed bank</em>, <em>the Austrian-born engineer</em>. */
    private boolean isCompound(Mention place) {
        String word = roles.sentence().token(place.head()).text();
        return word.matches(".*" + COMPOUND);
    }

    /** <em>the pro-Russian newspaper</em>: what somebody is for or against. */
    private boolean isSide(Mention place) {
        return roles.sentence().token(place.head()).text().matches(SIDE);
    }

    /** <em>an engineer at Siemens in Bergen</em>: where somebody works; a school is where its students are. */
    private boolean isBranch(Located subject) {
        return ontology.vocabulary().isA(subject.entity().type(), NG.COMPANY)
                && WORKPLACES.contains(roles.prepositionOf(subject.mention().head()));
    }

    /** <em>went to Peru</em>, <em>grew up in Lima, Peru</em>. */
    private boolean isStay(Mention place) {
        Sentence sentence = roles.sentence();
        int at = place.head();
        while (sentence.relation(at).matches("appos|conj|dep|compound") && sentence.head(at) != Arc.ROOT) {
            at = sentence.head(at);
        }
        return STAYS.contains(roles.prepositionOf(at));
    }
}
