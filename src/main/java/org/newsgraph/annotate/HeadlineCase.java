package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.language.Headlines;

/**
 * Gives the words of headlines small letters where the rest of the article does, in whatever form: {@code Judge Blocks
 * Borax Sale} ⇒ {@code judge blocks Borax sale}, if a judge blocked the sale.
 *
 * <p>The tagger takes all that has a capital for a name. Only what the models read changes, not the text.
 */
final class HeadlineCase {

    private static final List<String> INFLECTED = List.of("NNS", "VBZ", "VBD", "VBG");

    private final Set<String> names = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Morphology morphology;

    private HeadlineCase(Morphology morphology) {
        this.morphology = morphology;
    }

    /**
     * Changes the words of an article's headlines.
     *
     * @param sentences the article's sentences, not yet tagged
     * @param morphology of this thread alone
     */
    static void restore(List<List<CoreLabel>> sentences, Morphology morphology) {
        Map<Boolean, List<List<CoreLabel>>> areHeadlines =
                sentences.stream().collect(Collectors.partitioningBy(HeadlineCase::isHeadline));
        List<List<CoreLabel>> headlines = areHeadlines.get(true);
        if (headlines.isEmpty()) {
            return;
        }
        HeadlineCase body = new HeadlineCase(morphology);
        areHeadlines.get(false).forEach(body::learn);
        headlines.forEach(body::lower);
    }

    private static boolean isHeadline(List<CoreLabel> words) {
        return Headlines.looksLikeOne(words.stream().map(CoreLabel::word).toList());
    }

    private void learn(List<CoreLabel> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.get(i).word();
            if (Character.isLowerCase(word.charAt(0))) {
                stemsOf(word).forEach(stems::add);
            } else if (i > 0) {
                names.add(word.toLowerCase(Locale.ROOT));
            }
        }
    }

    private void lower(List<CoreLabel> headline) {
        for (CoreLabel word : headline) {
            String small = word.word().toLowerCase(Locale.ROOT);
            boolean known = !names.contains(small) && stemsOf(small).anyMatch(stems::contains);
            if (known) {
                word.setWord(small);
                word.setValue(small);
            }
        }
    }

    /** What the word may be a form of, itself among them. */
    private Stream<String> stemsOf(String word) {
        Set<String> found =
                INFLECTED.stream().map(tag -> morphology.lemma(word, tag)).collect(Collectors.toSet());
        found.add(word);
        return found.stream();
    }
}
