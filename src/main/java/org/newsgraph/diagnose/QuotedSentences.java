package org.newsgraph.diagnose;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.Sentence;

/** Finds the sentences from which somebody quotes, whatever cleaning did to blanks, dashes and quotation marks. */
final class QuotedSentences {

    private QuotedSentences() {}

    /** The indices of the sentences that the quoted words touch; empty if none of the parts is found. */
    static Set<Integer> of(String quoted, List<Sentence> sentences, String text) {
        StringBuilder letters = new StringBuilder();
        int[] ends = new int[sentences.size()];
        for (Sentence sentence : sentences) {
            letters.append(Words.letters(sentence.span().in(text)));
            ends[sentence.index()] = letters.length();
        }
        Set<Integer> found = new TreeSet<>();
        for (String part : partsOf(quoted)) {
            int begin = letters.indexOf(part);
            for (int i = 0; begin >= 0 && i < ends.length; i++) {
                int sentenceBegin = i == 0 ? 0 : ends[i - 1];
                if (begin < ends[i] && sentenceBegin < begin + part.length()) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    /** Whether any part of the quoted words stands in a text. */
    static boolean anyIn(String quoted, String text) {
        String letters = Words.letters(text);
        return partsOf(quoted).stream().anyMatch(letters::contains);
    }

    private static List<String> partsOf(String quoted) {
        return Arrays.stream(quoted.split("\\|\\|"))
                .map(Words::letters)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
