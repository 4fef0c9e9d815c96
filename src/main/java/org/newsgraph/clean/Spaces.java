package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/** One space between words, one blank line between paragraphs, nothing around: {@code "a  b \n\n\n c " ⇒ "a b\n\nc"}. */
final class Spaces implements Repair {

    private static final Pattern SPACE = Pattern.compile("\\A\\s++|\\s++\\z| *+\\n\\s*+|  ++");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(SPACE, text, space -> {
            boolean outside = space.start() == 0 || space.end() == text.length();
            String between = space.group().indexOf('\n') >= 0 ? PARAGRAPH_BREAK : " ";
            return outside ? "" : between;
        });
    }
}
