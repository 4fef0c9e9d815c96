package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.Arc;

/**
 * A name on a list, with its article, its quotation marks and what brackets say of it: {@code the University of Chad (UC)}.
 *
 * @param begin index of its first word
 * @param first the first word of the name itself
 * @param last the last word of the name itself
 * @param end after its last word
 * @param tags the parts of speech of its words, from the first
 */
record ListedName(int begin, int first, int last, int end, List<String> tags) {

    private static final Pattern BEFORE = Pattern.compile("the|both|``|\"|“|‘|`");
    private static final Pattern AFTER = Pattern.compile("''|\"|”|’");
    private static final Pattern SMALL = Pattern.compile("of|the|de|du|des|la|le|van|von|der|&|:|['’]s?");
    private static final Pattern CAPITAL = Pattern.compile(".*\\p{Lu}.*");
    private static final int LONGEST = 10;
    private static final int LONGEST_REMARK = 8;

    ListedName {
        tags = List.copyOf(tags);
    }

    /** The name that begins at a word, if one does. */
    static Optional<ListedName> at(List<CoreLabel> words, int begin) {
        int first = begin;
        while (is(words, first, BEFORE) && !isNamePart(words, first)) {
            first++;
        }
        if (!isNamePart(words, first)) {
            return Optional.empty();
        }
        int last = first;
        int next = nextPart(words, last);
        while (next > last && next - first < LONGEST) {
            last = next;
            next = nextPart(words, last);
        }
        int end = last + 1;
        while (is(words, end, AFTER) || isOwn(words, end)) {
            end++;
        }
        end = afterRemark(words, end);
        return Optional.of(new ListedName(
                begin,
                first,
                last,
                end,
                words.subList(begin, end).stream().map(CoreLabel::tag).toList()));
    }

    /** The next word with a capital, over small ones; the word itself if the name ends there. */
    private static int nextPart(List<CoreLabel> words, int word) {
        int next = word + 1;
        if (IncorporatedName.isFormAfter(words, next)) {
            return next + 1;
        }
        while (is(words, next, SMALL) && !isNamePart(words, next)) {
            next++;
        }
        boolean numbered = next == word + 1
                && next < words.size()
                && words.get(next).word().matches("\\d{1,4}");
        return isNamePart(words, next) || numbered ? next : word;
    }

    /** <em>Macy's</em>: what looks like an owner owns nothing where a comma follows. */
    private static boolean isOwn(List<CoreLabel> words, int sign) {
        return sign < words.size()
                && words.get(sign).tag().equals("POS")
                && (sign + 1 == words.size() || words.get(sign + 1).word().matches("[,;.)]|-RRB-|and|or"));
    }

    private static boolean isNamePart(List<CoreLabel> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        CoreLabel word = words.get(at);
        boolean capital = CAPITAL.matcher(word.word()).matches() && !word.tag().matches("PRP\\$?|CC|-LRB-|-RRB-");
        return word.tag().startsWith("NNP") && word.word().matches(".*[\\p{L}\\d!].*") || capital;
    }

    private static int afterRemark(List<CoreLabel> words, int begin) {
        if (begin >= words.size() || !words.get(begin).word().matches("\\(|-LRB-")) {
            return begin;
        }
        for (int i = begin + 1; i < words.size() && i < begin + LONGEST_REMARK; i++) {
            if (words.get(i).word().matches("\\)|-RRB-")) {
                return i + 1;
            }
        }
        return begin;
    }

    private static boolean is(List<CoreLabel> words, int at, Pattern pattern) {
        return at < words.size() && pattern.matcher(words.get(at).word()).matches();
    }

    /** The word that the others hang on: the last, or that before <em>of</em>. */
    int head() {
        for (int i = first + 1; i < last; i++) {
            if (tag(i).equals("IN")) {
                return i - 1;
            }
        }
        return last;
    }

    /** The arc of another of its words than the head. */
    Arc inside(int word) {
        int head = head();
        if (word < first) {
            return new Arc(head, tag(word).equals("DT") ? "det" : "punct");
        }
        if (tag(word).equals("POS")) {
            return new Arc(word - 1, "case");
        }
        if (tag(word).equals(",")) {
            return new Arc(head, "punct");
        }
        if (word > last) {
            return remark(word);
        }
        if (word < head) {
            return beforeHead(word, head);
        }
        if (word == last) {
            return new Arc(head, "nmod");
        }
        return new Arc(last, tag(word).equals("IN") ? "case" : "compound");
    }

    private Arc beforeHead(int word, int head) {
        if (tag(word).equals(":")) {
            return new Arc(word - 1, "punct");
        }
        for (int i = word + 1; i < head; i++) {
            if (tag(i).equals(":")) {
                return i == word + 1 ? new Arc(head, "dep") : new Arc(i - 1, "compound");
            }
        }
        return new Arc(head, tag(word + 1).equals("POS") ? "nmod:poss" : "compound");
    }

    /** {@code (UC)}: another name; a year is none. */
    private Arc remark(int word) {
        int name = end - 2;
        boolean named = name > last && tag(name).startsWith("NNP");
        if (word == name && named) {
            return new Arc(head(), "appos");
        }
        boolean inside = word > last + 1 && word < name;
        return new Arc(inside && named ? name : head(), inside ? "compound" : "dep");
    }

    private String tag(int word) {
        return tags.get(word - begin);
    }
}
