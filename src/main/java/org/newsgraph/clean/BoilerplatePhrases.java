package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;
import org.newsgraph.clean.Boilerplate.Kind;

/**
 * What a web page puts into an article's text becomes the end of a paragraph: {@code "cheap.Share full article12The firm" ⇒
 * "cheap.\n\nThe firm"}, {@code "cheap. Read more: Why tea is dear?The firm" ⇒ "cheap.\n\nThe firm"}.
 */
final class BoilerplatePhrases implements Repair {

    /** A phrase of one or two words could be prose, so it must stand between sentences. */
    private static final int MAX_DOUBTFUL_WORDS = 2;

    /** What any phrase begins with: most places of a text are passed over at a glance. */
    private static final String FIRST = "(?=[\\p{Lu}\\d\u00a9(\\[|\u00bb\u2022\u00b7])";

    private static final String AFTER_SENTENCE = "(?:^|(?<=[.!?\u2026\"'\u201d\u2019)\\]|\u00bb\u2022>\u00b7\u2014-])"
            + "|(?<=[.!?\u2026\"'\u201d\u2019)\\]|\u00bb\u2022>\u00b7\u2014-] )|(?<=  ))";
    private static final String BEFORE_SENTENCE =
            "(?=\\]?[.!]? *(?:$|[|\u00bb\u2022\u00b7\\[(\"\u201c\u201e\\d\u2014\u2013-]|\\p{Lu}))";
    private static final String COUNT = "(?: ?\\d{1,5}(?= *(?:$|\\p{Lu}|[\"\u201c\u201e|])))?+";
    private static final String SEPARATORS_BEFORE = "(?:[|\u00bb\u2022\u00b7\\[] *+)?+";
    private static final String SEPARATORS_AFTER = "(?: *+[|\u00bb\u2022\u00b7\\]])*+";
    private static final String TEASER_END =
            "[?!](?=[ \\n\\p{Lu}\"\u201c(]|$)|\\.(?=[ \\n\\p{Lu}]|$)|(?=  )|(?= ?[|\u2022])|$";

    private final Pattern phrases;

    BoilerplatePhrases(Boilerplate boilerplate) {
        Set<String> cut = boilerplate.phrases(Kind.CUT);
        String sure = those(cut, phrase -> Boilerplate.wordsIn(phrase) > MAX_DOUBTFUL_WORDS);
        String doubtful = those(cut, phrase -> Boilerplate.wordsIn(phrase) <= MAX_DOUBTFUL_WORDS);
        this.phrases = Pattern.compile("(?m)" + FIRST + SEPARATORS_BEFORE + "(?:"
                + "(?<!\\p{Lu})" + sure + COUNT
                + "|" + AFTER_SENTENCE + doubtful + "(?![\\p{L}])" + BEFORE_SENTENCE + "[.!]?"
                + "|" + AFTER_SENTENCE + doubtful + "(?=\\p{Lu}\\p{Ll})"
                + "|" + AFTER_SENTENCE + Boilerplate.anyOf(boilerplate.phrases(Kind.LINE)) + "[^\\n]{0,120}$"
                + "|(?:" + AFTER_SENTENCE + "|(?<=\\p{Ll}))" + Boilerplate.anyOf(boilerplate.phrases(Kind.TEASER))
                + "(?!\\p{L}|,| (?:about|on|than|of|from|like)\\b)(?= *(?:[:>\u00bb\u2013\u2014-]|\\p{Lu}|\\d|[\"\u201c]|$)) *+[:>\u00bb\u2013\u2014-]*+(?:[^\\n|\u2022]{0,140}?(?:"
                + TEASER_END + "))?+"
                + ")" + SEPARATORS_AFTER);
    }

    private static String those(Set<String> phrases, Predicate<String> wanted) {
        return Boilerplate.anyOf(phrases.stream().filter(wanted).collect(Collectors.toSet()));
    }

    @Override
    public List<Replacement> in(String text) {
        List<Replacement> changes = new ArrayList<>();
        Matcher matches = phrases.matcher(text);
        while (matches.find()) {
            changes.add(new Replacement(new Span(matches.start(), matches.end()), PARAGRAPH_BREAK));
        }
        return changes;
    }
}
