package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * What tells of a firm at the end of a release gets its heading back: {@code "About Acme: Founded in 2016." ⇒ "About
 * Acme\n\nFounded in 2016."}.
 */
final class InlineHeadings implements Repair {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'\u2019.-]{0,30}+";

    /** The headline, which nothing stands before, may begin so, too. */
    private static final Pattern HEADING = Pattern.compile("(?<before>\\n|(?<=[.!?]) )(?<heading>A(?:bout|BOUT) " + WORD
            + "(?: (?:" + WORD + "|&|and|of|de)){0,5}+)" + "(?:: | [\u2014\u2013-] )(?=[\\p{Lu}\\d])");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(HEADING, text, match -> {
            boolean begins = match.group(1).equals("\n");
            return (begins ? "\n" : PARAGRAPH_BREAK) + match.group(2) + PARAGRAPH_BREAK;
        });
    }
}
