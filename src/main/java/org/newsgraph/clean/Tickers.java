package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * The letters that a share goes by leave the sentence, which reads on without them: {@code "Acme Corp <ACM.O> said" ⇒ "Acme Corp
 * said"}, {@code "Acme (ACM.N), opens new tab, said" ⇒ "Acme, said"}, {@code "Acme (NYSE: ACM) said" ⇒ "Acme (NYSE) said"}.
 *
 * <p>An exchange stays, since it tells where the share is traded.
 */
final class Tickers implements Repair {

    /** In capitals, but for a letter for the class of shares; other words in angles part a name and a verb of a headline. */
    private static final String SYMBOL = "(?:\\p{Lu}[\\p{Lu}\\d]{0,5}\\p{Ll}?|\\d{3,6})";

    private static final String MARKET = "\\.\\p{Lu}[\\p{Lu}\\p{Ll}]{0,2}";
    private static final String IN_ANGLES = "<" + SYMBOL + "(?:" + MARKET + ")?>";
    /** A market is a letter or more after the dot, but {@code (U.S)} has none. */
    private static final String IN_BRACKETS = "\\((?!U\\.|D\\.C)" + SYMBOL + MARKET + "\\)";
    /** A word in capitals, a number or another sign; after any other word stands a name. */
    static final String NAME_BEFORE = "(?:^|[\\s(\"'/-])[\\p{Lu}\\d][^\\s<>]{0,30}";

    private static final String AFTER_NAME = "(?<=" + NAME_BEFORE + "|[>)])";

    private static final String AFTER_EXCHANGE = "(?<=\\([^()\\n]{0,50}(?<!\\p{L})\\p{Lu}\\p{L}{1,9})";
    private static final String LINK_NOTE = "(?<=\\S), opens new tab\\b";

    private static final Pattern SIGN = Pattern.compile(AFTER_NAME + " ?(?:" + IN_ANGLES + "|" + IN_BRACKETS + ")"
            + "|" + AFTER_EXCHANGE + ": ?[\\p{Lu}\\d][\\p{Lu}\\d.]{0,9}(?=[);,])"
            + "|" + LINK_NOTE);

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(SIGN, text, "");
    }
}
