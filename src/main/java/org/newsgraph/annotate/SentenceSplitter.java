package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences of words, each with its place in the text.
 *
 * <p>Hyphenated words stay whole ({@code start-up}), and so do names with a dot inside ({@code 01.ai},
 * {@code Borax.AI}). A blank line ends a sentence. No sentence has more than {@value #MAX_TOKENS} tokens: a longer one
 * (a table, a list) is cut. What is longer than {@value #MAX_WORD_LENGTH} characters and has no space is data and no word,
 * and stands in no sentence.
 */
final class SentenceSplitter {

    private static final int MAX_TOKENS = 120;
    private static final int MAX_WORD_LENGTH = 1000;
    private static final Pattern PARAGRAPH = Pattern.compile("(?s).+?(?=\\n[ \\t]*\\n|\\z)");
    private static final String OPTIONS = "splitHyphenated=false,untokenizable=noneKeep,invertible=false";

    /** What follows the dot of a name in capitals. */
    private static final Set<String> ENDINGS = Set.of("AI", "IO", "TV");

    private final WordToSentenceProcessor<CoreLabel> toSentences = new WordToSentenceProcessor<>();

    List<List<CoreLabel>> sentencesOf(String text) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            for (List<CoreLabel> sentence : toSentences.process(wordsOf(text, paragraph.start(), paragraph.end()))) {
                addBounded(sentence, sentences);
            }
        }
        sentences.forEach(SentenceSplitter::number);
        return sentences;
    }

    private static List<CoreLabel> wordsOf(String text, int begin, int end) {
        List<CoreLabel> words = new PTBTokenizer<>(
                        new StringReader(text.substring(begin, end)), new CoreLabelTokenFactory(), OPTIONS)
                .tokenize();
        for (CoreLabel word : words) {
            word.setBeginPosition(word.beginPosition() + begin);
            word.setEndPosition(word.endPosition() + begin);
        }
        words.removeIf(word -> word.endPosition() - word.beginPosition() > MAX_WORD_LENGTH);
        return withMarksInside(words);
    }

    /** {@code [01, ., ai]} without space between ⇒ {@code [01.ai]}, {@code [A, /, S]} ⇒ {@code [A/S]}. */
    private static List<CoreLabel> withMarksInside(List<CoreLabel> words) {
        List<CoreLabel> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (i + 2 < words.size() && areOne(word, words.get(i + 1), words.get(i + 2))) {
                String name =
                        word.word() + words.get(i + 1).word() + words.get(i + 2).word();
                word.setWord(name);
                word.setValue(name);
                word.setOriginalText(name);
                word.setEndPosition(words.get(i + 2).endPosition());
                i += 2;
            }
            joined.add(word);
        }
        return joined;
    }

    private static boolean areOne(CoreLabel first, CoreLabel mark, CoreLabel last) {
        return first.endPosition() == mark.beginPosition()
                && mark.endPosition() == last.beginPosition()
                && mark.endPosition() - mark.beginPosition() == 1
                && (isDottedName(first, mark, last) || isLegalForm(first, mark, last));
    }

    /** How firms of Denmark, Norway and Brazil end. */
    private static boolean isLegalForm(CoreLabel first, CoreLabel mark, CoreLabel last) {
        return mark.word().equals("/") && (first.word() + "/" + last.word()).matches("[AKIP]/S|S/A");
    }

    private static boolean isDottedName(CoreLabel first, CoreLabel dot, CoreLabel last) {
        return dot.word().equals(".")
                && Character.isLetterOrDigit(first.word().codePointAt(0))
                && (Character.isLowerCase(last.word().codePointAt(0))
                        || ENDINGS.contains(last.word()) && first.word().matches("\\p{Lu}.*|\\d{1,3}"));
    }

    private static void addBounded(List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
        List<CoreLabel> rest = sentence;
        while (rest.size() > MAX_TOKENS) {
            int cut = cutOf(rest);
            sentences.add(new ArrayList<>(rest.subList(0, cut)));
            rest = rest.subList(cut, rest.size());
        }
        if (!rest.isEmpty()) {
            sentences.add(new ArrayList<>(rest));
        }
    }

    /** After the last punctuation mark of the second half, or at the limit. */
    private static int cutOf(List<CoreLabel> words) {
        for (int i = MAX_TOKENS - 1; i > MAX_TOKENS / 2; i--) {
            if (words.get(i).word().matches("[;:,|–—]")) {
                return i + 1;
            }
        }
        return MAX_TOKENS;
    }

    private static void number(List<CoreLabel> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            sentence.get(i).setIndex(i + 1);
        }
    }
}
