package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;
import org.newsgraph.article.Span;

/** The author's name above an article goes: {@code "Tea is up\n\nBy Ann Lee, Oslo\n\nTea" ⇒ "Tea is up\n\nTea"}. */
final class Bylines implements Repair {

    private static final Pattern BY = Pattern.compile("(?m)(?:^|(?<=[^,;:\\n] ))(?:By|BY) (?=\\p{Lu})");
    private static final Pattern PARAGRAPH_END = Pattern.compile(" *(?:\\n|\\||\\z)");

    @Override
    public List<Replacement> in(String text) {
        List<Replacement> changes = new ArrayList<>();
        Matcher by = BY.matcher(text);
        int from = 0;
        while (by.find(from)) {
            from = by.end();
            NameRun names = NameRun.at(text, by.end());
            boolean sole = names.end() == NameRun.End.BOUNDARY
                    && !names.isEmpty()
                    && text.charAt(names.endIndex() - 1) != '.'
                    && PARAGRAPH_END
                            .matcher(text)
                            .region(names.endIndex(), text.length())
                            .lookingAt();
            if (sole) {
                changes.add(new Replacement(new Span(by.start(), names.endIndex()), PARAGRAPH_BREAK));
                from = names.endIndex();
            }
        }
        return changes;
    }
}
