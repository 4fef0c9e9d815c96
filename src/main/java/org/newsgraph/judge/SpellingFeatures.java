package org.newsgraph.judge;

import java.util.List;
import org.newsgraph.language.NameLists;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;

/** What the learned judge sees in the words of a name alone: how they are spelt, and which lists hold them. */
final class SpellingFeatures {

    /** How much the ends of words count: names of people and firms are mostly made of the same sounds. */
    private static final double HINT = 0.25;

    private final Lexicon lexicon;
    private final NameLists lists;
    private final PeopleNames people;

    SpellingFeatures(Lexicon lexicon, NameLists lists) {
        this.lexicon = lexicon;
        this.lists = lists;
        this.people = new PeopleNames(lexicon, lists);
    }

    void gather(Name name, Features features) {
        words(name, features);
        lists(name, features);
    }

    private void words(Name name, Features features) {
        String text = name.fullest();
        List<String> words = List.of(text.replace(",", "").split("\\s+"));
        features.set("words=" + Math.min(4, words.size()), 1.0);
        String last = words.get(words.size() - 1);
        features.set("last=" + Features.lower(last), Features.WORD);
        features.set("first=" + Features.lower(words.get(0)), Features.WORD);
        for (String word : words) {
            features.set("word=" + Features.lower(word), Features.WORD);
            if (words.size() > 1) {
                Iri ending = lexicon.classes(Lexicon.Kind.NAME_ENDINGS, word).stream()
                        .findFirst()
                        .orElse(null);
                if (ending != null) {
                    features.set("holds=" + ending.localName(), 1.0);
                }
            }
        }
        suffixes("l", last, features);
        if (words.size() > 1) {
            suffixes("f", words.get(0), features);
        }
        features.set("shape=" + shape(last), 1.0);
        features.set("shape0=" + shape(words.get(0)), 1.0);
        features.flag("of", words.contains("of"));
        features.flag("and", words.contains("&") || words.contains("and"));
        features.flag("small", words.stream().anyMatch(w -> lexicon.has(Lexicon.Kind.CONNECTORS, w)));
        features.flag("initial", words.stream().anyMatch(w -> w.matches("\\p{Lu}\\.")));
    }

    private static void suffixes(String which, String word, Features features) {
        String lower = Features.lower(word);
        for (int length = 2; length <= 4; length++) {
            if (lower.length() > length + 1) {
                features.set("suf" + which + "=" + lower.substring(lower.length() - length), HINT);
            }
        }
    }

    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '9' : c;
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.append(word.length() < 4 ? word.length() : 4).toString();
    }

    private void lists(Name name, Features features) {
        String[] words = name.fullest().split("\\s+");
        boolean given = people.isGiven(words[0]);
        features.flag("given0", given);
        features.flag("given1", words.length > 1 && people.isGiven(words[1]));
        features.flag("given0of" + Math.min(words.length, 4), given);
        boolean family = people.isLeadingFamily(words[0]);
        features.flag("family0", family);
        features.flag("family0of" + Math.min(words.length, 4), family);
        features.flag("familyAndGiven", family && words.length == 2 && words[1].contains("-"));
        features.flag("city", lists.isCity(name.fullest()));
        features.flag("region", lists.isRegion(name.fullest()));
        features.flag("firstIsCity", words.length > 1 && lists.isCity(words[0]));
        features.set(
                "known="
                        + name.known()
                                .map(GazetteerEntry::type)
                                .map(Iri::localName)
                                .orElse("no"),
                1.0);
    }
}
