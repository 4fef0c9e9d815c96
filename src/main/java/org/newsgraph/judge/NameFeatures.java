package org.newsgraph.judge;

import java.util.Map;
import org.newsgraph.language.NameLists;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Lexicon;

/**
 * What the learned judge looks at: the words of a name, the words around its places, its other forms, and what the
 * witnesses said.
 *
 * <p>Features are named {@code kind=value}; those of places are weighted by how many of the name's places have them.
 */
final class NameFeatures {

    private final SpellingFeatures spelling;
    private final PlaceFeatures places;

    NameFeatures(Lexicon lexicon, NameLists lists) {
        this.spelling = new SpellingFeatures(lexicon, lists);
        this.places = new PlaceFeatures(lexicon);
    }

    /** The features with their values, in [-1.5, 1.5]. */
    Map<String, Double> of(Name name, Names names) {
        Features features = new Features();
        features.set("bias", 1.0);
        spelling.gather(name, features);
        votes(name, features);
        otherForms(name, names, features);
        double share = 1 / Math.sqrt(name.spans().size());
        for (NameSpan span : name.spans()) {
            places.gather(names.sentence(span), span, share, features);
        }
        return features.values();
    }

    private static void votes(Name name, Features features) {
        name.ballot().weights().forEach((cls, weight) -> {
            features.set("votes=" + cls.localName(), weight / 3);
            features.set("voted=" + cls.localName(), Math.signum(weight));
        });
    }

    /** A surname alone speaks for a person, a first word alone for a firm. */
    private static void otherForms(Name name, Names names, Features features) {
        OuterWords words = names.outerWords(name);
        boolean single = words.count() == 1;
        for (String spelling : name.spellings()) {
            if (!single && !spelling.contains(" ")) {
                features.flag("aliasFirst", NameKey.letters(spelling).equals(words.first()));
                features.flag("aliasLast", NameKey.letters(spelling).equals(words.last()));
            }
        }
        for (Name other : names.view()) {
            OuterWords theirs = names.outerWords(other);
            if (other == name || theirs.count() < 2) {
                continue;
            }
            boolean sharesLast = theirs.last().equals(words.last());
            boolean sharesFirst = theirs.first().equals(words.first());
            features.flag("sharesLast", !single && sharesLast);
            features.flag("sharesFirst", !single && sharesFirst);
            features.flag("isTheirFirst", single && sharesFirst);
            features.flag("isTheirLast", single && sharesLast);
        }
        features.set("often", Math.log(name.spans().size()) / 2);
    }
}
