package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;
import org.newsgraph.clean.Boilerplate.Kind;

/**
 * A headline that runs into the text becomes a paragraph: {@code "Tea is up at the marketThe price" ⇒ "Tea is up at the
 * market\n\nThe price"}.
 *
 * <p>Names have capitals inside, too (DeepSeek, WarnerMedia), so a word is taken apart only on evidence: it comes once in
 * the article and is no name of the ontology, and either its second half is a word that begins sentences, or it stands in
 * what may be a headline and its halves come elsewhere.
 */
final class GluedHeadline implements Repair {

    private static final int MAX_HEADLINE_LENGTH = 200;
    private static final int MIN_HEADLINE_WORDS = 3;
    private static final int MIN_HALF_LENGTH = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SEAM = Pattern.compile(
            "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu}\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=(?<!\\d)(?:19|20)\\d\\d)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");
    private static final Pattern DATELINE =
            Pattern.compile("\\G\\p{Lu}{3,}[\\p{Lu} ]*(?:,[\\p{L}\\d. ]{1,30}?)?(?: ?[\u2014\u2013]| ?--|\\. |:)");

    private final Set<String> sentenceBeginnings;
    private final Pattern kicker;
    private final Predicate<String> isKnownName;

    /** @param isKnownName whether the ontology knows a name */
    GluedHeadline(Boilerplate boilerplate, Predicate<String> isKnownName) {
        this.sentenceBeginnings = boilerplate.phrases(Kind.SENTENCE);
        this.kicker =
                Pattern.compile("(?m)^" + Boilerplate.anyOf(boilerplate.phrases(Kind.KICKER)) + "(?=\\p{Lu}\\p{Ll})");
        this.isKnownName = isKnownName;
    }

    @Override
    public List<Replacement> in(String text) {
        Words words = new Words(text);
        List<Replacement> changes = new ArrayList<>();
        Matcher seams = SEAM.matcher(text);
        Matcher kickers = kicker.matcher(text);
        int kickerEnd = kickers.find() ? kickers.end() : -1;
        while (seams.find()) {
            int seam = seams.start();
            while (kickerEnd >= 0 && kickerEnd < seam) {
                kickerEnd = kickers.find() ? kickers.end() : -1;
            }
            if (seam == kickerEnd
                    || Character.isDigit(text.charAt(seam - 1))
                    || isGlue(new Halves(text, seam), words)) {
                changes.add(new Replacement(new Span(seam, seam), PARAGRAPH_BREAK));
            }
        }
        return changes;
    }

    private boolean isGlue(Halves halves, Words words) {
        String left = halves.left();
        String right = halves.right();
        if (left.length() < 2 || words.count(left + right) > 1 || isKnownName.test(left + right)) {
            return false;
        }
        boolean leftInCapitals = left.equals(left.toUpperCase(Locale.ROOT));
        boolean headline = halves.mayEndHeadline();
        if (sentenceBeginnings.contains(right)) {
            return right.length() > 2 || headline || leftInCapitals;
        }
        if (leftInCapitals || left.length() < MIN_HALF_LENGTH) {
            return false;
        }
        if (right.equals("A")) {
            return words.isKnown(left) && halves.wordFollowsInSmallLetters();
        }
        // "RocketLab" where others write "Rocket Lab".
        if (words.holdsPair(left, right) || right.length() < MIN_HALF_LENGTH) {
            return false;
        }
        boolean leftKnown = words.isKnown(left);
        boolean rightKnown = words.isKnown(right) || isKnownName.test(right);
        boolean smallLeft = Character.isLowerCase(left.charAt(0));
        return headline
                && (smallLeft && (leftKnown || rightKnown || halves.rightIsDateline() || halves.areInFirstLine())
                        || leftKnown && words.comesAs(right)
                        || isKnownName.test(right) && !isKnownName.test(left)
                        || words.isOrdinary(right)
                                && halves.headlineIsInCapitals()
                                && halves.wordFollowsInSmallLetters());
    }

    /** What stands before and after a seam. */
    private record Halves(String text, int seam) {

        private static final int MAX_LENGTH = 40;

        String left() {
            int from = seam;
            while (from > 0 && seam - from < MAX_LENGTH && Character.isLetter(text.charAt(from - 1))) {
                from--;
            }
            return text.substring(from, seam);
        }

        String right() {
            int to = seam;
            while (to < text.length() && to - seam < MAX_LENGTH && Character.isLetter(text.charAt(to))) {
                to++;
            }
            return text.substring(seam, to);
        }

        /** Where the paragraph begins; -1 if that is further back than a headline is long. */
        private int paragraphBegin() {
            int begin = seam;
            while (begin > 0 && text.charAt(begin - 1) != '\n' && seam - begin <= MAX_HEADLINE_LENGTH) {
                begin--;
            }
            return seam - begin > MAX_HEADLINE_LENGTH ? -1 : begin;
        }

        /** Whether words, but no whole sentence, stand between the paragraph's beginning and the seam. */
        boolean mayEndHeadline() {
            int begin = paragraphBegin();
            if (begin < 0) {
                return false;
            }
            String before = text.substring(begin, seam);
            return before.split(" ").length > MIN_HEADLINE_WORDS
                    && !SENTENCE_END.matcher(before).find();
        }

        /** Whether a word in small letters comes next, as in a sentence and not in a headline in capitals. */
        boolean wordFollowsInSmallLetters() {
            int next = seam + right().length();
            return next + 1 < text.length() && text.charAt(next) == ' ' && Character.isLowerCase(text.charAt(next + 1));
        }

        /** Whether Most Words Before the Seam Are Written so. */
        boolean headlineIsInCapitals() {
            String[] before = text.substring(paragraphBegin(), seam).split(" ");
            long capitals = Stream.of(before)
                    .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                    .count();
            return capitals * 2 > before.length;
        }

        /** Whether the halves are long, in the first paragraph: a name with a capital inside would come again. */
        boolean areInFirstLine() {
            return left().length() > MIN_HALF_LENGTH && right().length() > MIN_HALF_LENGTH && paragraphBegin() == 0;
        }

        boolean rightIsDateline() {
            return DATELINE.matcher(text)
                    .region(seam, Math.min(text.length(), seam + 80))
                    .lookingAt();
        }
    }

    /** How often words come in the text. */
    private static final class Words {

        private final Map<String, Integer> exact = new HashMap<>();
        private final Set<String> pairs = new HashSet<>();
        private final Map<String, Integer> folded = new HashMap<>();

        Words(String text) {
            Matcher words = WORD.matcher(text);
            String previous = "";
            while (words.find()) {
                String word = words.group().toLowerCase(Locale.ROOT);
                exact.merge(words.group(), 1, Integer::sum);
                folded.merge(word, 1, Integer::sum);
                pairs.add(previous + " " + word);
                previous = word;
            }
        }

        /** Whether one word comes right before the other, in any case. */
        boolean holdsPair(String first, String second) {
            return pairs.contains((first + " " + second).toLowerCase(Locale.ROOT));
        }

        int count(String word) {
            return folded.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        }

        /** Whether a word comes just so. */
        boolean comesAs(String word) {
            return exact.containsKey(word);
        }

        boolean isKnown(String word) {
            return count(word) > 0;
        }

        /** Whether a word comes in small letters, so that a capital only shows where it stands. */
        boolean isOrdinary(String word) {
            return word.length() > 2 && exact.containsKey(word.toLowerCase(Locale.ROOT));
        }
    }
}
