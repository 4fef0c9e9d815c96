package org.newsgraph.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * Dashes stand apart and hyphens do not: {@code "the firm—an old one" ⇒ "the firm -- an old one"}, {@code "Acme-an old firm" ⇒
 * "Acme -- an old firm"}, {@code "step -by -step" ⇒ "step-by-step"}, {@code "2014–2017" ⇒ "2014-2017"}.
 */
final class Dashes implements Repair {

    private static final Pattern DASH = Pattern.compile("(?<odd>[\u2010\u2011\u2212])"
            + "|(?<=\\p{L}) (?<loose>-)(?=(?<next>\\p{Ll}+))"
            + "|(?<=[\\p{L}\"])(?<tight>-)(?=(?<aside>\\p{Ll}+) \\p{L})"
            + "|(?<=[\\p{L}\\d])\u2013(?=[\\p{L}\\d])"
            + "|[ ]*+(?:[\u2012\u2013\u2014\u2015]|---?)[ ]*+"
            + "|(?<=[^\\s]) +- +(?=[^\\s])");

    private final Set<String> asides;

    /** @param asides words that after a hyphen begin an aside */
    Dashes(Set<String> asides) {
        this.asides = Set.copyOf(asides);
    }

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(DASH, text, dash -> repaired(dash, text));
    }

    private String repaired(MatchResult dash, String text) {
        String found = dash.group();
        if (dash.group(1) != null || found.equals("\u2013") && isJoined(dash, text)) {
            return "-";
        }
        if (dash.group(2) != null) {
            return asides.contains(dash.group(3)) ? " -- " : "-";
        }
        if (dash.group(4) != null) {
            return asides.contains(dash.group(5)) ? " -- " : "-";
        }
        return atBreak(dash, text) ? found : " -- ";
    }

    private static boolean isJoined(MatchResult dash, String text) {
        return dash.start() > 0
                && dash.end() < text.length()
                && Character.isLetterOrDigit(text.charAt(dash.start() - 1))
                && Character.isLetterOrDigit(text.charAt(dash.end()));
    }

    private static boolean atBreak(MatchResult dash, String text) {
        return dash.group().contains("--")
                && (dash.start() == 0 || dash.end() == text.length() || text.charAt(dash.start() - 1) == '\n');
    }
}
