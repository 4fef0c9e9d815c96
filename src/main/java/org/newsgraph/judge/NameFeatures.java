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
        String[] words = name.fullest().split("\\s+");
        String firstKey = NameKey.letters(words[0]);
        String lastKey = NameKey.letters(words[words.length - 1]);
        for (String spelling : name.spellings()) {
            if (words.length > 1 && !spelling.contains(" ")) {
                features.flag("aliasFirst", NameKey.letters(spelling).equals(firstKey));
                features.flag("aliasLast", NameKey.letters(spelling).equals(lastKey));
            }
        }
        for (Name other : names.view()) {
            String[] theirs = other.fullest().split("\\s+");
            if (other == name || theirs.length < 2) {
                continue;
            }
            boolean sharesLast = NameKey.letters(theirs[theirs.length - 1]).equals(lastKey);
            boolean sharesFirst = NameKey.letters(theirs[0]).equals(firstKey);
            features.flag("sharesLast", words.length > 1 && sharesLast);
            features.flag("sharesFirst", words.length > 1 && sharesFirst);
            features.flag("isTheirFirst", words.length == 1 && sharesFirst);
            features.flag("isTheirLast", words.length == 1 && sharesLast);
        }
        features.set("often", Math.log(name.spans().size()) / 2);
    }
}
