package org.newsgraph.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** The words of a sentence as one string, with the way back to its tokens. */
final class SentenceText {

    private final String text;
    private final int[] tokenAt;

    SentenceText(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        List<Integer> tokens = new ArrayList<>();
        int end = -1;
        for (Token token : sentence.tokens()) {
            if (end >= 0 && token.span().begin() > end) {
                words.append(' ');
                tokens.add(token.index());
            }
            words.append(token.text());
            for (int i = 0; i < token.text().length(); i++) {
                tokens.add(token.index());
            }
            end = token.span().end();
        }
        this.text = words.toString();
        this.tokenAt = tokens.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What {@code value} makes of each match; matches of which it makes nothing are left out. */
    <T extends ClaimObject> List<Found<T>> all(Pattern pattern, Function<MatchResult, Optional<T>> value) {
        List<Found<T>> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            value.apply(match)
                    .ifPresent(v -> found.add(new Found<>(tokenAt[match.start()], tokenAt[match.end() - 1] + 1, v)));
        }
        return found;
    }
}
