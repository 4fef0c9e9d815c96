package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.language.NameLists;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;

/**
 * What the learned judge looks at: the words of a name, the words around its places, its other forms, and what the
 * witnesses said.
 *
 * <p>Features are named {@code kind=value}; those of places are weighted by how many of the name's places have them.
 */
final class NameFeatures {

    /** How much single words count: less than what several witnesses agree on. */
    private static final double WORD = 0.5;

    /** How much the ends of words count: names of people and firms are mostly made of the same sounds. */
    private static final double HINT = 0.25;

    private final Lexicon lexicon;
    private final NameLists lists;
    private final PeopleNames people;
    private final NounPhrases phrases;

    NameFeatures(Lexicon lexicon, NameLists lists) {
        this.lexicon = lexicon;
        this.lists = lists;
        this.people = new PeopleNames(lexicon, lists);
        this.phrases = new NounPhrases(lexicon);
    }

    /** The features with their values, mostly in [0, 1.5]. */
    Map<String, Double> of(Name name, Names names) {
        Map<String, Double> features = new TreeMap<>();
        features.put("bias", 1.0);
        words(name, features);
        lists(name, features);
        votes(name, features);
        otherForms(name, names, features);
        double share = 1 / Math.sqrt(name.spans().size());
        for (NameSpan span : name.spans()) {
            place(names.sentence(span), span, share, features);
        }
        features.replaceAll((feature, value) -> Math.max(-1.5, Math.min(1.5, value)));
        return features;
    }

    private void words(Name name, Map<String, Double> features) {
        String text = name.fullest();
        List<String> words = List.of(text.split("\\s+"));
        features.put("words=" + Math.min(4, words.size()), 1.0);
        String last = words.get(words.size() - 1);
        features.put("last=" + lower(last), WORD);
        features.put("first=" + lower(words.get(0)), WORD);
        for (String word : words) {
            features.put("word=" + lower(word), WORD);
            if (words.size() > 1) {
                Iri ending = lexicon.classes(Lexicon.Kind.NAME_ENDINGS, word).stream()
                        .findFirst()
                        .orElse(null);
                if (ending != null) {
                    features.put("holds=" + ending.localName(), 1.0);
                }
            }
        }
        suffixes("l", last, features);
        if (words.size() > 1) {
            suffixes("f", words.get(0), features);
        }
        features.put("shape=" + shape(last), 1.0);
        features.put("shape0=" + shape(words.get(0)), 1.0);
        flag(features, "of", words.contains("of"));
        flag(features, "and", words.contains("&") || words.contains("and"));
        flag(features, "small", words.stream().anyMatch(w -> lexicon.has(Lexicon.Kind.CONNECTORS, w)));
        flag(features, "initial", words.stream().anyMatch(w -> w.matches("\\p{Lu}\\.")));
    }

    private static void suffixes(String which, String word, Map<String, Double> features) {
        String lower = lower(word);
        for (int length = 2; length <= 4; length++) {
            if (lower.length() > length + 1) {
                features.put("suf" + which + "=" + lower.substring(lower.length() - length), HINT);
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

    private void lists(Name name, Map<String, Double> features) {
        String[] words = name.fullest().split("\\s+");
        boolean given = people.isGiven(words[0]);
        flag(features, "given0", given);
        flag(features, "given1", words.length > 1 && people.isGiven(words[1]));
        flag(features, "given0of" + Math.min(words.length, 4), given);
        boolean family = people.isLeadingFamily(words[0]);
        flag(features, "family0", family);
        flag(features, "family0of" + Math.min(words.length, 4), family);
        flag(features, "familyAndGiven", family && words.length == 2 && words[1].contains("-"));
        flag(features, "city", lists.isCity(name.fullest()));
        flag(features, "region", lists.isRegion(name.fullest()));
        flag(features, "firstIsCity", words.length > 1 && lists.isCity(words[0]));
        features.put(
                "known="
                        + name.known()
                                .map(GazetteerEntry::type)
                                .map(Iri::localName)
                                .orElse("no"),
                1.0);
    }

    private static void votes(Name name, Map<String, Double> features) {
        name.ballot().weights().forEach((cls, weight) -> {
            features.put("votes=" + cls.localName(), weight / 3);
            features.put("voted=" + cls.localName(), Math.signum(weight));
        });
    }

    /** A surname alone speaks for a person, a first word alone for a firm. */
    private void otherForms(Name name, Names names, Map<String, Double> features) {
        String[] words = name.fullest().split("\\s+");
        String firstKey = NameKey.letters(words[0]);
        String lastKey = NameKey.letters(words[words.length - 1]);
        for (String spelling : name.spellings()) {
            if (words.length > 1 && !spelling.contains(" ")) {
                flag(features, "aliasFirst", NameKey.letters(spelling).equals(firstKey));
                flag(features, "aliasLast", NameKey.letters(spelling).equals(lastKey));
            }
        }
        for (Name other : names.view()) {
            String[] theirs = other.fullest().split("\\s+");
            if (other == name || theirs.length < 2) {
                continue;
            }
            boolean sharesLast = NameKey.letters(theirs[theirs.length - 1]).equals(lastKey);
            boolean sharesFirst = NameKey.letters(theirs[0]).equals(firstKey);
            flag(features, "sharesLast", words.length > 1 && sharesLast);
            flag(features, "sharesFirst", words.length > 1 && sharesFirst);
            flag(features, "isTheirFirst", words.length == 1 && sharesFirst);
            flag(features, "isTheirLast", words.length == 1 && sharesLast);
        }
        features.put("often", Math.log(name.spans().size()) / 2);
    }

    private void place(Sentence sentence, NameSpan span, double share, Map<String, Double> features) {
        int before = span.begin() - 1;
        if (!span.title().isEmpty()) {
            add(features, "title=" + span.title(), share);
            before -= span.title().split(" ").length;
        }
        String previous = wordAt(sentence, before);
        String next = wordAt(sentence, span.end());
        add(features, "prev=" + previous, share);
        add(features, "prev2=" + wordAt(sentence, before - 1) + " " + previous, WORD * share);
        add(features, "next=" + next, share);
        add(features, "next2=" + next + " " + wordAt(sentence, span.end() + 1), WORD * share);
        add(features, "around=" + previous + " _ " + next, WORD * share);
        add(features, "prevTag=" + tagAt(sentence, before), share);
        add(features, "nextTag=" + tagAt(sentence, span.end()), share);
        if (CaseProfile.beginsClause(sentence, span.begin())) {
            add(features, "clauseBegin", share);
        }
        for (int i = span.begin(); i < span.end(); i++) {
            add(features, "tagger=" + sentence.token(i).nameTag(), share / span.length());
            add(features, "pos=" + sentence.token(i).tag(), share / span.length());
        }
        if (span.form() != NameSpan.Form.PLAIN) {
            String word = sentence.token(span.end() - 1).text();
            add(features, "hyphen=" + word.substring(word.lastIndexOf('-') + 1), share);
        }
        pronounAfter(sentence, span, share, features);
        nounBefore(sentence, before, share, features);
        nounAfter(sentence, span.end(), share, features);
    }

    /** The first pronoun that follows before another name does. */
    private static void pronounAfter(Sentence sentence, NameSpan span, double share, Map<String, Double> features) {
        for (int i = span.end(); i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.tag().matches("PRP\\$?|WP\\$?|WDT")
                    && !token.text().matches("(?i)that|what|i|we|you|my|our|your|us|me")) {
                add(features, "then=" + lower(token.text()), share);
                return;
            }
            if (token.isProperNoun()) {
                return;
            }
        }
    }

    /** The nearest noun or verb before, over small words: "a stake in", "founded by". */
    private void nounBefore(Sentence sentence, int from, double share, Map<String, Double> features) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i >= 0 && i > from - 5; i--) {
            Token token = sentence.token(i);
            if (token.isNoun() && !token.isProperNoun() || token.isVerb()) {
                add(features, "left=" + token.lemma() + path, share);
                if (token.isNoun()) {
                    for (Iri cls : phrases.classesOfNoun(sentence, i)) {
                        add(features, "leftClass=" + cls.localName() + path, share);
                    }
                }
                return;
            }
            path.append('/')
                    .append(token.tag().startsWith("NNP") ? "N" : token.lemma().toLowerCase(Locale.ROOT));
        }
    }

    /** The head of a description after, or the verb: ", a maker of", "'s board", "raised". */
    private void nounAfter(Sentence sentence, int from, double share, Map<String, Double> features) {
        if (from >= sentence.size()) {
            add(features, "right=end", share);
            return;
        }
        Token token = sentence.token(from);
        if (token.isVerb() || token.tag().equals("MD")) {
            for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
                if (sentence.token(i).isVerb()) {
                    add(features, "rightVerb=" + sentence.token(i).lemma(), share);
                }
            }
        } else if (token.text().matches("[,(–—-]|['’]s?") && from + 1 < sentence.size()) {
            int head = NounPhrases.headFrom(sentence, from + 1);
            if (head >= 0) {
                String mark = token.text().startsWith("'") || token.text().startsWith("’") ? "'s" : ",";
                add(features, "right=" + mark + sentence.token(head).lemma(), share);
                for (Iri cls : phrases.classesOfNoun(sentence, head)) {
                    add(features, "rightClass=" + mark + cls.localName(), share);
                }
            }
        } else if (token.isNoun()) {
            add(features, "rightNoun=" + token.lemma(), share);
        }
    }

    private static String wordAt(Sentence sentence, int i) {
        if (i < 0) {
            return "^";
        }
        return i >= sentence.size()
                ? "$"
                : lower(
                        sentence.token(i).isProperNoun()
                                ? "NNP"
                                : sentence.token(i).text());
    }

    private static String tagAt(Sentence sentence, int i) {
        return i < 0 ? "^" : i >= sentence.size() ? "$" : sentence.token(i).tag();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\d", "9");
    }

    private static void flag(Map<String, Double> features, String name, boolean is) {
        if (is) {
            features.put(name, 1.0);
        }
    }

    private static void add(Map<String, Double> features, String name, double value) {
        features.merge(name, value, Double::sum);
    }
}
