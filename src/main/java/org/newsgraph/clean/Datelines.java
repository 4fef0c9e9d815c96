package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * The place in capitals before a report becomes a paragraph of its own, lest it be taken for a subject: {@code "OSLO, 4 May —
 * Acme said" ⇒ "OSLO, 4 May\n\nAcme said"}.
 */
final class Datelines implements Repair {

    private static final String WORD = "\\p{Lu}[\\p{Lu}'\u2019-]++";
    private static final String PLACE = WORD + "(?:\\.? " + WORD + "| and(?= \\p{Lu}{2})){0,4}";
    private static final String DETAIL = "(?:, [\\p{L}\\d][\\p{L}\\d. ]{0,30}){0,2}(?: ?\\([^()\\n]{2,40}\\))?";
    private static final Pattern END = Pattern.compile(
            "(?m)(?:^|(?<=^\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4} ))(?<place>" + PLACE + DETAIL
                    + ")(?<sign> ?(?:[\u2014\u2013]|--?) ?|: |(?<=\\p{L}{3}|\\d)\\. ?(?!\\p{Lu}\\.))(?=[\\p{Lu}\"\u201c\u201e\u2018])");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(END, text, line -> {
            String words = line.group();
            String place = line.group(1);
            boolean sentence = place.length() > 60
                    || place.chars().filter(Character::isUpperCase).count() < 3;
            return sentence ? words : place + PARAGRAPH_BREAK;
        });
    }
}
