package org.newsgraph.extract;

import java.util.Set;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * What the learned reader takes for the home of a firm or a person, or for the maker of a product, though the words of the
 * sentence say another thing: where somebody works, where somebody went, <em>a blog on WeChat</em>; and for a leader, though he is
 * the one who was succeeded.
 */
final class Misreadings {

    private static final String COMPOUND = "-(?!based|headquartered)\\p{Ll}+$";
    private static final String SIDE = "(?i)(pro|anti|non)-.+";
    private static final Set<String> WORKPLACES = Set.of("at", "for");
    private static final Set<String> USES = Set.of("on", "in", "for", "with", "to", "via", "through");
    private static final Set<String> STAYS = Set.of("in", "to", "at", "into", "through", "across");

    private final Roles roles;
    private final Cues cues;
    private final Vocabulary vocabulary;

    Misreadings(Roles roles, Cues cues, Vocabulary vocabulary) {
        this.roles = roles;
        this.cues = cues;
        this.vocabulary = vocabulary;
    }

    /** Whether the sentence does not say it of the two. */
    boolean hold(Iri property, Located subject, Located object) {
        if (property.equals(NG.HEADQUARTERS)) {
            return isCompound(object.mention()) || isBranch(subject);
        }
        if (property.equals(NG.DEVELOPER) || property.equals(NG.MANUFACTURER)) {
            return USES.contains(roles.prepositionOf(subject.mention().head()));
        }
        if (property.equals(NG.LEADER)) {
            return isSucceeded(object.mention());
        }
        if (property.equals(NG.COUNTRY_OF)) {
            return isSide(object.mention());
        }
        return property.equals(NG.NATIONALITY) && (isCompound(object.mention()) || isStay(object.mention()));
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
        return vocabulary.isA(subject.entity().type(), NG.COMPANY)
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
