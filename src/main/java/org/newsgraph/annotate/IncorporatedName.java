package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.Arc;

/**
 * A firm's name with its legal form behind a comma: {@code the Arco Group, Inc.'s customers}. To the parser the comma parts them.
 *
 * @param begin its first word
 * @param end after the legal form
 */
record IncorporatedName(int begin, int end) implements WordGroup {

    private static final Pattern FORM = Pattern.compile(
            "Inc|LLC|L\\.L\\.C|Ltd|Limited|L\\.?P|LLP|L\\.L\\.P|Corp|PLC|Plc|S\\.?A|N\\.?V|GmbH|Incorporated");

    /** The name that begins at a word, if one does. */
    static Optional<WordGroup> at(List<CoreLabel> words, int begin) {
        if (begin > 0 && isNamePart(words.get(begin - 1))) {
            return Optional.empty();
        }
        int comma = begin;
        while (comma < words.size() && isNamePart(words.get(comma))) {
            comma++;
        }
        return comma > begin && isFormAfter(words, comma)
                ? Optional.of(new IncorporatedName(begin, comma + 2))
                : Optional.empty();
    }

    /** Whether a word is a comma and a legal form follows. */
    static boolean isFormAfter(List<CoreLabel> words, int comma) {
        return comma + 1 < words.size()
                && words.get(comma).word().equals(",")
                && FORM.matcher(words.get(comma + 1).word().replaceFirst("\\.$", ""))
                        .matches();
    }

    private static boolean isNamePart(CoreLabel word) {
        return word.tag().startsWith("NNP") || word.word().equals("&");
    }

    @Override
    public int head() {
        return end - 3;
    }

    @Override
    public Arc inside(int word) {
        boolean comma = word == end - 2;
        return new Arc(head(), comma ? "punct" : word < head() ? "compound" : "flat");
    }
}
