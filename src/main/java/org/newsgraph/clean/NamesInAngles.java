package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;

/**
 * Names that a wire service puts in angle brackets stand without them, and what they join is one name: {@code "to buy <Acme Homes
 * Inc> for" ⇒ "to buy Acme Homes Inc for"}, {@code "<Acme and Bolt Inc>" ⇒ "Acme & Bolt Inc"}.
 */
final class NamesInAngles implements Repair {

    private static final Pattern NAME = Pattern.compile("<(?:(?<!" + Tickers.NAME_BEFORE
            + " ?<)(?=[^\\s>]+>)|(?=[^\\s>]+ ))(\\p{Lu}[^<>@=:\\n]{1,80}[\\p{L}\\d.])>");
    private static final Pattern AND = Pattern.compile("(?<=[\\p{L}\\d.,] )and(?= \\p{Lu})");

    @Override
    public List<Replacement> in(String text) {
        List<Replacement> changes = new ArrayList<>();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            changes.add(new Replacement(new Span(names.start(), names.start() + 1), ""));
            Matcher joints =
                    AND.matcher(text).region(names.start(1), names.end(1)).useTransparentBounds(true);
            while (joints.find()) {
                changes.add(new Replacement(new Span(joints.start(), joints.end()), "&"));
            }
            changes.add(new Replacement(new Span(names.end() - 1, names.end()), ""));
        }
        return changes;
    }
}
