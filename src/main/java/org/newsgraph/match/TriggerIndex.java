package org.newsgraph.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.Trigger;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * Finds where the frames' trigger words stand in a sentence, with one look-up a token.
 *
 * <p>Immutable.
 */
final class TriggerIndex {

    /** How far after a verb its particle or fixed object may stand: <em>took the small firm over</em>. */
    private static final int REACH = 6;

    private final Map<String, List<Worded>> byFirstWord = new HashMap<>();
    private final Map<String, List<Worded>> byEnding = new TreeMap<>();

    /** A trigger of words with its frame. */
    private record Worded(Frame frame, Kind kind, List<String> words) {}

    private enum Kind {
        VERB,
        NOUN,
        OTHER
    }

    TriggerIndex(List<Frame> frames) {
        for (Frame frame : frames) {
            for (Trigger trigger : frame.triggers()) {
                if (trigger instanceof Trigger.Verb verb) {
                    add(new Worded(frame, Kind.VERB, verb.words()));
                } else if (trigger instanceof Trigger.Noun noun) {
                    add(new Worded(frame, Kind.NOUN, noun.words()));
                } else if (trigger instanceof Trigger.Other other) {
                    add(new Worded(frame, Kind.OTHER, other.words()));
                }
            }
        }
    }

    private void add(Worded worded) {
        String first = worded.words().get(0);
        if (first.startsWith("*")) {
            byEnding.computeIfAbsent(first.substring(1), w -> new ArrayList<>()).add(worded);
        } else {
            byFirstWord.computeIfAbsent(first, w -> new ArrayList<>()).add(worded);
        }
    }

    /** Whether any trigger word stands in the sentence; needs no parse. */
    boolean hasTrigger(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            for (Worded worded : candidates(token)) {
                if (fits(worded.kind(), token) && restFollows(worded, sentence, token.index()) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every trigger in the sentence, by place, then by frame. */
    List<Hit> hitsIn(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (Worded worded : candidates(token)) {
                int end = fits(worded.kind(), token) ? restFollows(worded, sentence, token.index()) : -1;
                if (end >= 0) {
                    int head = worded.kind() == Kind.VERB ? token.index() : headOf(sentence, token.index(), end);
                    hits.add(new Hit(worded.frame(), head, token.index(), end));
                }
            }
        }
        return hits;
    }

    private List<Worded> candidates(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String text = token.text().toLowerCase(Locale.ROOT);
        List<Worded> found = new ArrayList<>(byFirstWord.getOrDefault(lemma, List.of()));
        if (!text.equals(lemma)) {
            for (Worded worded : byFirstWord.getOrDefault(text, List.of())) {
                // "found" of "find" is not the verb "found": verbs go by their lemma.
                boolean otherVerb = worded.kind() == Kind.VERB && token.isVerb();
                if (!otherVerb && !found.contains(worded)) {
                    found.add(worded);
                }
            }
        }
        int hyphen = text.lastIndexOf('-');
        if (hyphen > 0) {
            found.addAll(byEnding.getOrDefault(text.substring(hyphen), List.of()));
        }
        return found;
    }

    private static boolean fits(Kind kind, Token token) {
        return switch (kind) {
            case VERB -> token.isVerb() || token.text().endsWith("ed") && !token.isProperNoun();
            case NOUN ->
                token.isNoun() || token.tag().equals("JJ") || token.tag().equals("VBG");
            case OTHER -> true;
        };
    }

    /** The index after the trigger's last word, or -1 if its other words do not follow. */
    private static int restFollows(Worded worded, Sentence sentence, int first) {
        List<String> words = worded.words();
        int at = first;
        for (String word : words.subList(1, words.size())) {
            int reach = worded.kind() == Kind.VERB ? REACH : 1;
            int next = -1;
            for (int i = at + 1; i <= at + reach && i < sentence.size() && next < 0; i++) {
                Token token = sentence.token(i);
                if (token.lemma().equalsIgnoreCase(word) || token.text().equalsIgnoreCase(word)) {
                    next = i;
                }
            }
            if (next < 0 || worded.kind() == Kind.VERB && !belongs(sentence, next, first)) {
                return -1;
            }
            at = next;
        }
        return at + 1;
    }

    /** A verb's particle or object hangs on it, within two arcs; without a tree nearness is enough. */
    private static boolean belongs(Sentence sentence, int word, int verb) {
        if (!sentence.isParsed()) {
            return true;
        }
        int head = sentence.head(word);
        return head == verb
                || head >= 0 && (sentence.head(head) == verb)
                || sentence.head(verb) == word
                || word == verb + 1;
    }

    /** Of a phrase, the word that is not governed by another of it. */
    static int headOf(Sentence sentence, int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            int head = sentence.head(i);
            if (head < begin || head >= end) {
                return i;
            }
        }
        return end - 1;
    }
}
