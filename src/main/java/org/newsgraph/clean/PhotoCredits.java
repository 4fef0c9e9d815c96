package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;
import org.newsgraph.clean.Boilerplate.Kind;

/**
 * Credits of photographs go, captions become paragraphs of their own: {@code "in Oslo.Credit...Ann Lee/Wire PhotosMuch of" ⇒
 * "in Oslo.\n\nMuch of"}, {@code "Photo: Ann Lee at the fair. (Credit: Bo Lind)" ⇒ "Ann Lee at the fair."}.
 *
 * <p>Where a sentence follows the names without a sign between, its subject is given back to it: names that come again
 * nearby, or the last one.
 */
final class PhotoCredits implements Repair {

    private static final int MAX_BRACKET_LENGTH = 250;
    /** So far around a credit its names are looked for. */
    private static final int NEIGHBOURHOOD = 20_000;

    /** " (Ann Lee/Wire)" at the end of a caption that has no full stop. */
    private static final Pattern CREDIT_AFTER_CAPTION = Pattern.compile(
            "[^.!?\\n(]{1,150}( ?\\((?:\\p{Lu}|file|handout)[^()\\n]{2,60}\\))(?= ?[\\p{Lu}\"\u201c\u201e]| *(?:\\n|\\z))");

    private final Pattern label;

    PhotoCredits(Boilerplate boilerplate) {
        String labels = Boilerplate.anyOf(boilerplate.phrases(Kind.CREDIT));
        String captions = Boilerplate.anyOf(boilerplate.phrases(Kind.CAPTION));
        this.label = Pattern.compile(
                "(?m)(?<![\\p{L}\\d])(?=\\p{Lu})(?<credit>" + labels + ")(?: ?(?:\\.\\.\\.|\u2026|:) ?|(?<= [Bb][Yy]) )"
                        + "|(?:^|(?<=[.!?\"\u201d\u2019)\\]])|(?<=[.!?\"\u201d\u2019)\\]] ))" + captions
                        + " (?=\\p{Lu}\\p{Ll})");
    }

    @Override
    public List<Replacement> in(String text) {
        List<Replacement> changes = new ArrayList<>();
        Matcher labels = label.matcher(text);
        int from = 0;
        while (from <= text.length() && labels.find(from)) {
            Replacement change = labels.group("credit") == null
                    ? new Replacement(new Span(labels.start(), labels.end()), PARAGRAPH_BREAK)
                    : creditAt(labels, text);
            if (change.span().length() > 0) {
                changes.add(change);
            }
            from = Math.max(change.span().end(), labels.end());
            Matcher inBrackets = CREDIT_AFTER_CAPTION.matcher(text).region(from, text.length());
            if (inBrackets.lookingAt()) {
                changes.add(new Replacement(new Span(inBrackets.start(1), inBrackets.end()), PARAGRAPH_BREAK));
                from = inBrackets.end();
            }
        }
        return changes;
    }

    private static Replacement creditAt(Matcher label, String text) {
        int bracket = label.start() - 1;
        if (bracket >= 0 && "[(<".indexOf(text.charAt(bracket)) >= 0) {
            int close = closeOf(text, bracket);
            if (close > 0) {
                return new Replacement(
                        new Span(bracket, close + 1), isBetweenSentences(text, bracket) ? PARAGRAPH_BREAK : " ");
            }
        }
        NameRun names = NameRun.at(text, label.end());
        boolean credit = names.end() != NameRun.End.WORD && !names.isEmpty();
        if (credit) {
            return new Replacement(new Span(label.start(), names.endIndex()), PARAGRAPH_BREAK);
        }
        boolean namesAgency =
                names.tokens().stream().anyMatch(token -> token.in(text).contains("/"))
                        || label.group().regionMatches(true, 0, "credit", 0, 6);
        if (!namesAgency) {
            return new Replacement(new Span(label.start(), label.end()), PARAGRAPH_BREAK);
        }
        int kept = namesWithoutSubject(names, text);
        int end = kept == 0 ? label.start() : names.tokens().get(kept - 1).end();
        return new Replacement(new Span(label.start(), end), PARAGRAPH_BREAK);
    }

    private static int closeOf(String text, int bracket) {
        char close = switch (text.charAt(bracket)) {
            case '[' -> ']';
            case '<' -> '>';
            default -> ')';
        };
        for (int i = bracket + 1; i < Math.min(text.length(), bracket + MAX_BRACKET_LENGTH); i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBetweenSentences(String text, int place) {
        int before = place - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ".!?\"\u201d\u2019')]\n".indexOf(text.charAt(before)) >= 0 || text.charAt(place) != '(';
    }

    /** How many names belong to the credit, when the rest begins the next sentence. */
    private static int namesWithoutSubject(NameRun names, String text) {
        List<Span> tokens = names.tokens();
        int kept = tokens.size() - 1;
        while (kept > 2 && comesAgain(text, new Span(tokens.get(kept - 1).begin(), names.endIndex()))) {
            kept--;
        }
        return Math.max(kept, 0);
    }

    private static boolean comesAgain(String text, Span words) {
        int from = Math.max(0, words.begin() - NEIGHBOURHOOD);
        int to = Math.min(text.length(), words.end() + NEIGHBOURHOOD);
        String phrase = words.in(text);
        return text.substring(from, words.begin()).contains(phrase)
                || text.substring(words.end(), to).contains(phrase);
    }
}
