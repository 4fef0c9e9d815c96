package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * Any gap is two spaces wide: {@code "a       b" ⇒ "a  b"}.
 *
 * <p>Two still tell the repairs after this one that something ended, and no repair walks along a megabyte of spaces again
 * and again.
 */
final class WideGaps implements Repair {

    private static final Pattern GAP = Pattern.compile(" {3,}+");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(GAP, text, "  ");
    }
}
