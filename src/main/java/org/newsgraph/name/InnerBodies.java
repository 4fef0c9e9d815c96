package org.newsgraph.name;

import java.util.Locale;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/**
 * Finds what is inside a firm or a body and written like a name: its organs, {@code the Borax Board of Directors}, and behind a
 * post its departments, {@code Vice President of Sales & Marketing}. They name nobody but the firm.
 */
final class InnerBodies {

    private static final int MAX_ORGAN_TOKENS = 3;
    private static final String POST =
            "president|vp|svp|evp|director|head|chief|manager|lead|leader|officer|supervisor|coordinator|chair";

    private final Lexicon lexicon;

    InnerBodies(NameWords words) {
        this.lexicon = words.lexicon();
    }

    /** The end of the organ or the department that begins at the token; the token itself if none does. */
    int endAt(Sentence sentence, int begin) {
        int organ = organEnd(sentence, begin);
        return organ > begin ? organ : departmentEnd(sentence, begin);
    }

    private int organEnd(Sentence sentence, int begin) {
        for (int end = Math.min(sentence.size(), begin + MAX_ORGAN_TOKENS); end > begin + 1; end--) {
            if (lexicon.has(Kind.ORGANS, NameSpan.textOf(sentence, begin, end))) {
                return end;
            }
        }
        return begin;
    }

    private int departmentEnd(Sentence sentence, int begin) {
        if (!isAfterPost(sentence, begin)) {
            return begin;
        }
        int end = begin;
        while (end < sentence.size() && (isDepartment(sentence, end) || joins(sentence, end))) {
            end++;
        }
        boolean whole = end == sentence.size() || !sentence.token(end).isCapitalized();
        return whole ? end : begin;
    }

    /** <em>Head of …</em>, <em>Vice President, …</em>. */
    private static boolean isAfterPost(Sentence sentence, int begin) {
        if (begin < 2) {
            return false;
        }
        String joint = sentence.token(begin - 1).text();
        String post = sentence.token(begin - 2).text();
        return post.toLowerCase(Locale.ROOT).matches(POST)
                && (joint.matches("of|for")
                        || joint.equals(",") && sentence.token(begin - 2).isCapitalized());
    }

    private boolean joins(Sentence sentence, int at) {
        return sentence.token(at).text().matches("and|&|,")
                && at + 1 < sentence.size()
                && isDepartment(sentence, at + 1);
    }

    private boolean isDepartment(Sentence sentence, int at) {
        return lexicon.has(Kind.DEPARTMENTS, sentence.token(at).text());
    }
}
