package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.article.Span;

/**
 * The names at some place of a text, as they stand in credits and bylines: {@code A. Dupont/Wire Agency}.
 *
 * @param tokens the words and signs of the names
 * @param end why they end
 */
record NameRun(List<Span> tokens, End end) {

    enum End {
        /** The paragraph, the bracket or the sentence ends. */
        BOUNDARY,
        /** The next sentence begins without a space: {@code ImagesTwo}. */
        GLUED,
        /** A word follows that belongs to no name. */
        WORD
    }

    private static final int MAX_TOKENS = 12;
    private static final int MAX_TOKEN_LENGTH = 100;
    /** Names such as MacIsaac have a capital inside after so many letters at most. */
    private static final int MAX_PREFIX_LENGTH = 3;

    private static final Set<String> JOINTS = Set.of(
            "for", "de", "van", "von", "der", "den", "la", "le", "al", "el", "da", "di", "do", "dos", "du", "via",
            "and", "&", "/", ",", "-", "\u2013", "\u2014");

    /** The names from {@code begin} on. */
    static NameRun at(String text, int begin) {
        List<Span> tokens = new ArrayList<>();
        int place = begin;
        while (true) {
            int start = place;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            boolean gap = start - place > 1;
            if (start == text.length()
                    || gap && !tokens.isEmpty()
                    || "\n|[\"\u201c\u2022".indexOf(text.charAt(start)) >= 0) {
                return new NameRun(tokens, End.BOUNDARY);
            }
            if (text.charAt(start) == '(') {
                return new NameRun(tokens, beginsSmall(text, start + 1) ? End.WORD : End.BOUNDARY);
            }
            int end = endOfToken(text, start);
            String token = text.substring(start, end);
            if (!isOfName(token) || tokens.size() == MAX_TOKENS) {
                return new NameRun(tokens, End.WORD);
            }
            int cut = glueIn(token);
            tokens.add(new Span(start, cut < 0 ? end : start + cut));
            if (cut >= 0) {
                return new NameRun(tokens, End.GLUED);
            }
            if (endsSentence(token)) {
                return new NameRun(tokens, End.BOUNDARY);
            }
            place = end;
        }
    }

    private static boolean beginsSmall(String text, int place) {
        int first = place;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return first < text.length() && Character.isLowerCase(text.charAt(first));
    }

    private static int endOfToken(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < MAX_TOKEN_LENGTH && " \n|)]\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        // The bracket that closes here was opened before the names.
        return end < text.length() && end == start ? end + 1 : end;
    }

    private static boolean isOfName(String token) {
        char first = token.charAt(0);
        return JOINTS.contains(token)
                || Character.isUpperCase(first)
                || Character.isDigit(first)
                || first == '/' && token.length() > 1
                || first == ')'
                || first == ']';
    }

    private static boolean endsSentence(String token) {
        return token.equals(")") || token.equals("]") || token.endsWith(".") && token.length() > MAX_PREFIX_LENGTH + 1;
    }

    /** Where in {@code token} the next sentence begins; -1 if nowhere. */
    private static int glueIn(String token) {
        int wordBegin = 0;
        for (int i = 1; i < token.length(); i++) {
            char before = token.charAt(i - 1);
            if (!Character.isLetterOrDigit(before)) {
                boolean sentence = before == '.' && i - wordBegin > MAX_PREFIX_LENGTH;
                if (sentence && Character.isUpperCase(token.charAt(i))) {
                    return i;
                }
                wordBegin = i;
            }
            boolean boundary = Character.isUpperCase(token.charAt(i))
                    && (Character.isLowerCase(before) || Character.isDigit(before));
            if (boundary && (i - wordBegin > MAX_PREFIX_LENGTH || Character.isDigit(before))) {
                return i;
            }
        }
        return -1;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Index after the last name. @throws java.util.NoSuchElementException if there is none */
    int endIndex() {
        return tokens.stream().mapToInt(Span::end).max().orElseThrow();
    }
}
