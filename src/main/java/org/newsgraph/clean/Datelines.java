package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Replacement;

/**
 * The place in capitals before a report becomes a paragraph of its own, lest it be taken for a subject: {@code "OSLO, 4 May —
 * Acme said" ⇒ "OSLO, 4 May\n\nAcme said"}, {@code "Oslo, May 4 (NTB) Acme said"} likewise.
 */
final class Datelines implements Repair {

    private static final String WORD = "\\p{Lu}[\\p{Lu}'\u2019-]++";
    private static final String PLACE = WORD + "(?:\\.? " + WORD + "| and(?= \\p{Lu}{2})){0,4}";
    private static final String DETAIL = "(?:, [\\p{L}\\d][\\p{L}\\d. ]{0,30}){0,2}(?: ?\\([^()\\n]{2,40}\\))?";
    /** A place in small letters is one only with a date and an agency behind it, or a well-known agency and a dash. */
    private static final String CITY = "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}";

    private static final String AGENCY =
            "AFP|AP|ANI|Reuters|UPI|PTI|IANS|Xinhua|Bloomberg|Kyodo|Yonhap|Bernama|CNN|NTB|ANP|EFE|ANSA|TASS|dpa|DPA";

    private static final String AGENCY_LINE =
            "^(" + CITY + "(?:, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2} \\(\\p{Lu}[\\p{L}/]{1,20}\\)| \\((?:" + AGENCY
                    + ")\\)(?= ?[\u2014\u2013-])))(?: ?(?:[\u2014\u2013]|--?) ?| )(?=[\\p{Lu}\"\u201c\u201e\u2018])";

    private static final Pattern END = Pattern.compile(
            "(?m)" + AGENCY_LINE + "|(?:^|(?<=^\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4} ))(?!C[A-Z]O: )(?<place>"
                    + PLACE + DETAIL
                    + ")(?<sign> ?(?:[\u2014\u2013]|--?) ?|: |(?<=\\p{L}{3}|\\d)\\. ?(?!\\p{Lu}\\.))(?=[\\p{Lu}\"\u201c\u201e\u2018])");

    @Override
    public List<Replacement> in(String text) {
        return Repair.ofMatches(END, text, line -> {
            String words = line.group();
            if (line.group(1) != null) {
                return line.group(1) + PARAGRAPH_BREAK;
            }
            String place = line.group(2);
            boolean sentence = place.length() > 60
                    || place.chars().filter(Character::isUpperCase).count() < 3;
            return sentence ? words : place + PARAGRAPH_BREAK;
        });
    }
}
