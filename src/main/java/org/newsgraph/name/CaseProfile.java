package org.newsgraph.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Headlines;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** How an article writes its words: which it has in lower case, which in capitals, and which sentences are headlines. */
public final class CaseProfile {

    private final Map<String, Integer> lower = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private final Set<Integer> headlines = new HashSet<>();

    /** Reads the whole article. */
    public CaseProfile(AnnotatedArticle article) {
        for (Sentence sentence : article.sentences()) {
            if (Headlines.looksLikeOne(sentence)) {
                headlines.add(sentence.index());
            } else {
                count(sentence);
            }
        }
    }

    private void count(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            String key = token.text().toLowerCase(Locale.ROOT);
            if (token.text().equals(key)) {
                lower.merge(key, 1, Integer::sum);
            } else if (!beginsClause(sentence, token.index())) {
                capital.merge(key, 1, Integer::sum);
            }
        }
    }

    /** Whether a token stands where any word has a capital: first, or after an opening quotation mark, a colon or a dash. */
    public static boolean beginsClause(Sentence sentence, int token) {
        return token == 0 || sentence.token(token - 1).text().matches("[\"“‘«„:•·*—–-]|``|''|\\.\\.\\.|…|[.?!]");
    }

    boolean isHeadline(Sentence sentence) {
        return headlines.contains(sentence.index());
    }

    /** How often the article has the word in lower case. */
    public int lowerCount(String word) {
        return lower.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** How often the article has the word with a capital where a common word has none. */
    int capitalCount(String word) {
        return capital.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
