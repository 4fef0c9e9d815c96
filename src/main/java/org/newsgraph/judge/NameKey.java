package org.newsgraph.judge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.ontology.Lexicon;

/** The form of a name in which its spellings are one: {@code High-Flyer AG}, {@code Highflyer} ⇒ {@code highflyer}; {@code Clay and Orr}, {@code Clay & Orr} ⇒ {@code clayorr}. */
final class NameKey {

    private NameKey() {}

    /** Letters and digits in lower case, without accents, <em>and</em>, a leading article or a legal form at the end. */
    static String of(String name, Lexicon lexicon) {
        List<String> words = coreWords(name, lexicon);
        words.removeIf(word -> word.equals("and"));
        String key = letters(String.join("", words));
        return key.isEmpty() ? name : key;
    }

    /** The words of a name without a leading article and legal forms at the end. */
    static List<String> coreWords(String name, Lexicon lexicon) {
        List<String> words = new ArrayList<>(List.of(name.strip().split("[\\s\\u00a0]+")));
        if (words.size() > 1 && words.get(0).equalsIgnoreCase("the")) {
            words.remove(0);
        }
        while (words.size() > 1 && isLegalForm(words.get(words.size() - 1), lexicon)) {
            words.remove(words.size() - 1);
            String last = words.get(words.size() - 1);
            words.set(words.size() - 1, last.endsWith(",") ? last.substring(0, last.length() - 1) : last);
            if (words.size() > 1 && words.get(words.size() - 1).matches("&|and")) {
                words.remove(words.size() - 1);
            }
        }
        return words;
    }

    /** Whether the name ends in a legal form: <em>Tarn Ltd</em>. */
    static boolean hasLegalForm(String name, Lexicon lexicon) {
        int last = name.lastIndexOf(' ') + 1;
        return last > 0 && isLegalForm(name.substring(last), lexicon);
    }

    private static boolean isLegalForm(String word, Lexicon lexicon) {
        return lexicon.has(Lexicon.Kind.CORPORATE_SUFFIXES, word);
    }

    static String letters(String text) {
        String small = text.toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o');
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(small, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
