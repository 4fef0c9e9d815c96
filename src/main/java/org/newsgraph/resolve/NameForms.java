package org.newsgraph.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;

/**
 * What is left of a name when its spelling no longer matters: case, accents, punctuation, spaces, corporate suffixes,
 * titles.
 *
 * <p>{@code Open AI}, {@code OpenAi} and {@code OpenAI, Inc.} all become {@code openai}. Immutable.
 */
public final class NameForms {

    private static final Pattern POSSESSIVE = Pattern.compile("[’'`]s\\b");
    private static final Pattern SILENT = Pattern.compile("[.’'`´\\u00AD\\u200B-\\u200D]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MAX_SLUG_LENGTH = 100;
    private static final int MAX_TITLE_WORDS = 4;
    private static final int MAX_SUFFIX_WORDS = 3;

    private final Vocabulary vocabulary;
    private final Set<String> suffixes;
    private final Set<String> titles;

    /**
     * @param vocabulary says which classes are organisations and which are persons
     * @param suffixes what ends the name of a company and says nothing: {@code Inc.}, {@code GmbH}
     * @param titles what stands before the name of a person: {@code Dr}, {@code President}
     */
    public NameForms(Vocabulary vocabulary, Set<String> suffixes, Set<String> titles) {
        this.vocabulary = vocabulary;
        this.suffixes = folded(suffixes);
        this.titles = folded(titles);
    }

    /** With the suffixes and titles of the ontology's lexicon. */
    public static NameForms of(Ontology ontology) {
        return new NameForms(
                ontology.vocabulary(),
                ontology.lexicon().words(Lexicon.Kind.CORPORATE_SUFFIXES),
                ontology.lexicon().words(Lexicon.Kind.TITLES));
    }

    private static Set<String> folded(Set<String> words) {
        Set<String> folded = new TreeSet<>();
        words.forEach(word -> folded.add(String.join(" ", wordsOf(word))));
        return folded;
    }

    /** Equal for names that differ in spelling only; never empty for a name that is not. */
    public String key(String name, Iri type) {
        String key = String.join("", words(name, type));
        return key.isEmpty() ? name.strip() : key;
    }

    /** A readable name for IRIs, such as {@code high-flyer}: letters, digits and hyphens; {@code unnamed} if none is left. */
    public String slug(String name, Iri type) {
        String slug = String.join("-", words(name, type));
        if (slug.isEmpty()) {
            return "unnamed";
        }
        int length = slug.codePointCount(0, slug.length());
        return length <= MAX_SLUG_LENGTH ? slug : slug.substring(0, slug.offsetByCodePoints(0, MAX_SLUG_LENGTH));
    }

    /** The words of a name, without what does not tell it from others. */
    public List<String> words(String name, Iri type) {
        List<String> words = wordsOf(name);
        if (vocabulary.isA(type, NG.PERSON)) {
            return withoutTitles(words);
        }
        while (words.size() > 1 && words.get(0).equals("the")) {
            words = words.subList(1, words.size());
        }
        return vocabulary.isA(type, NG.ORGANIZATION) ? withoutSuffixes(words) : words;
    }

    /** How many words {@link #words} leaves out. */
    int idleWords(String name, Iri type) {
        return wordsOf(name).size() - words(name, type).size();
    }

    /** Whether a name ends in a corporate suffix. */
    boolean hasSuffix(String name) {
        return suffixLength(wordsOf(name)) > 0;
    }

    private List<String> withoutTitles(List<String> words) {
        List<String> rest = words;
        for (int length = titleLength(rest); length > 0; length = titleLength(rest)) {
            rest = rest.subList(length, rest.size());
        }
        return rest;
    }

    /** How many of the first words are a title; 0 if none, or nothing else. */
    private int titleLength(List<String> words) {
        for (int length = Math.min(MAX_TITLE_WORDS, words.size() - 1); length > 0; length--) {
            if (titles.contains(String.join(" ", words.subList(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    private List<String> withoutSuffixes(List<String> words) {
        List<String> rest = words;
        for (int length = suffixLength(rest); length > 0; length = suffixLength(rest)) {
            rest = rest.subList(0, rest.size() - length);
        }
        return rest;
    }

    /** How many of the last words say nothing; 0 if none, or nothing else. */
    private int suffixLength(List<String> words) {
        int size = words.size();
        for (int length = Math.min(MAX_SUFFIX_WORDS, size - 1); length > 0; length--) {
            if (suffixes.contains(String.join(" ", words.subList(size - length, size)))) {
                return length;
            }
        }
        return size > 1 && endsWithAnd(words) ? 1 : 0;
    }

    // "Marks & Co." ⇒ "Marks &" ⇒ "Marks"
    private static boolean endsWithAnd(List<String> words) {
        return words.get(words.size() - 1).equals("and");
    }

    /** A text without case and accents: {@code Société} ⇒ {@code societe}. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'þ' -> plain.append("th");
                default -> plain.append(c);
            }
        }
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        // Together again: else Korean syllables would stay in pieces.
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    private static List<String> wordsOf(String name) {
        String text = POSSESSIVE.matcher(fold(name)).replaceAll("s").replace("&", " and ");
        text = SILENT.matcher(text).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : NOT_A_WORD.split(text)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
