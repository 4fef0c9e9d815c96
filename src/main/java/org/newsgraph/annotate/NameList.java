package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.Arc;

/**
 * Names in a row, parted by commas: {@code clients such as Arco, Borax (2011) and the Cortex Group} is {@code clients such as
 * Arco} to the parser, which loses its way in long lists.
 *
 * @param begin its first word; a colon before the first name belongs to it
 * @param end after its last word
 * @param names at least three, in their order
 */
record NameList(int begin, int end, List<ListedName> names) implements WordGroup {

    private static final Pattern EXAMPLES =
            Pattern.compile("including|includes?|included|namely|like|comprises?|comprised|are|were");
    private static final Pattern PARTING = Pattern.compile("[,;]");
    private static final Pattern CLOSING = Pattern.compile("[.;:)]|-RRB-|etc\\.?|among|amongst");

    /** So many names are a list where a word announces examples. */
    private static final int SHORT = 3;
    /** So many are one after any other word that names may follow. */
    private static final int LONG = 4;

    NameList {
        names = List.copyOf(names);
    }

    /** The list that begins at a word, if one does. */
    static Optional<WordGroup> at(List<CoreLabel> words, int begin) {
        boolean sign = is(words, begin, "[:,]") && announces(words, begin - 1)
                || is(words, begin, ":")
                        && begin > 0
                        && words.get(begin - 1).tag().equals("NNS");
        boolean announced = sign || announces(words, begin - 1);
        if (begin == 0 || !announced && !mayPrecede(words.get(begin - 1))) {
            return Optional.empty();
        }
        List<ListedName> names = namesFrom(words, sign ? begin + 1 : begin, announced);
        boolean enough = names.size() >= (announced ? SHORT : LONG);
        return enough
                ? Optional.of(new NameList(begin, names.get(names.size() - 1).end(), names))
                : Optional.empty();
    }

    /** <em>including</em>, <em>such as</em>, <em>such films as</em>, <em>are</em>: the names that follow are examples, or all. */
    private static boolean announces(List<CoreLabel> words, int at) {
        return at >= 0 && EXAMPLES.matcher(words.get(at).word()).matches()
                || is(words, at, "as")
                        && words.subList(Math.max(0, at - 4), at).stream()
                                .anyMatch(w -> w.word().equals("such"));
    }

    /** Where a list may stand; after <em>in</em> and <em>of</em> the second name often says where the first is, or whose. */
    private static boolean mayPrecede(CoreLabel word) {
        return word.tag().matches("NNS|VB.?")
                || word.word().matches("by|with|for|from|to|between|against|through|via|than|\\(|-LRB-");
    }

    private static List<ListedName> namesFrom(List<CoreLabel> words, int begin, boolean announced) {
        List<ListedName> names = new ArrayList<>();
        boolean closed = false;
        int at = begin;
        while (true) {
            Optional<ListedName> name = ListedName.at(words, at);
            if (name.isEmpty()) {
                break;
            }
            boolean last = isLast(words, at);
            boolean acts = isFinite(words, name.get().end()) && !(last && announced && !closed);
            if (!names.isEmpty() && (acts || closed && !last)) {
                break;
            }
            names.add(name.get());
            closed |= last;
            int next = afterParting(words, name.get().end());
            if (next == name.get().end()) {
                break;
            }
            at = next;
        }
        while (!names.isEmpty() && !endsWell(words, names.get(names.size() - 1))) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    /** Whether a name that begins at a word follows <em>and</em>. */
    private static boolean isLast(List<CoreLabel> words, int begin) {
        return begin > 1 && (isConjunction(words.get(begin - 1)) || isAsWellAs(words, begin - 3));
    }

    private static boolean isFinite(List<CoreLabel> words, int at) {
        return at < words.size() && words.get(at).tag().matches("VB[DPZ]|MD");
    }

    /** Whether the list may end with a name: it is the last by <em>and</em>, and describes nothing, or a comma or a full stop follows. */
    private static boolean endsWell(List<CoreLabel> words, ListedName name) {
        int after = name.end();
        if (after == words.size() || CLOSING.matcher(words.get(after).word()).matches()) {
            return true;
        }
        return afterParting(words, after) > after
                || isLast(words, name.begin()) && !words.get(after).tag().matches("NNS?|POS|JJ.?|CD");
    }

    /** After the comma, the conjunction or both that begin at a word; the word itself if it parts nothing. */
    private static int afterParting(List<CoreLabel> words, int begin) {
        int at = is(words, begin, PARTING.pattern()) ? begin + 1 : begin;
        if (isAsWellAs(words, at)) {
            return at + 3;
        }
        return at < words.size() && isConjunction(words.get(at)) ? at + 1 : at;
    }

    private static boolean isConjunction(CoreLabel word) {
        return word.tag().equals("CC") && word.word().matches("and|or");
    }

    private static boolean isAsWellAs(List<CoreLabel> words, int at) {
        return is(words, at, "as") && is(words, at + 1, "well") && is(words, at + 2, "as");
    }

    private static boolean is(List<CoreLabel> words, int at, String pattern) {
        return at >= 0 && at < words.size() && words.get(at).word().matches(pattern);
    }

    @Override
    public int head() {
        return names.get(0).head();
    }

    /** The first name, whatever its words mean elsewhere. */
    @Override
    public CoreLabel reading(List<CoreLabel> words) {
        CoreLabel name = new CoreLabel(words.get(head()));
        name.setTag("NNP");
        return name;
    }

    @Override
    public Arc inside(int word) {
        for (ListedName name : names) {
            if (word == name.head()) {
                return new Arc(head(), "conj");
            }
            if (word < name.begin()) {
                return new Arc(name.head(), name.begin() - word == 1 && word > begin ? "cc" : "punct");
            }
            if (word < name.end()) {
                return name.inside(word);
            }
        }
        throw new IllegalArgumentException("no word of the list: " + word);
    }
}
