package org.newsgraph.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names without what does not tell them apart: case, accents, punctuation, articles, titles and corporate suffixes.
 *
 * <p>Remembers what it has seen; for one thread.
 */
final class NameForms {

    private static final Set<String> SUFFIXES = words(
            "inc incorporated corp corporation ltd limited co company cos companies llc plc lp llp ag sa nv gmbh spa"
                    + " bv ab asa oyj as kg kgaa se pvt pty sas sarl srl kk tbk bhd berhad pjsc jsc");
    private static final Set<String> LEADS = words("the a an mr mrs ms dr sir prof professor lord lady dame president");
    private static final Set<String> GENERIC = union(
            SUFFIXES,
            LEADS,
            words(
                    "of and for in at on de la le du des der und van von group bank university college school institute"
                            + " association international national new north south east west united states city state technologies"
                            + " technology systems holdings services industries media capital partners ventures fund news times"));

    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, String> squashed = new HashMap<>();

    /** {@code The Café & Co., Inc. ⇒ cafe}: the words that matter, in lower case, with one space between. */
    String plain(String name) {
        return plain.computeIfAbsent(name, NameForms::plainForm);
    }

    /** {@link #plain} without the spaces: {@code Open AI ⇒ openai}. */
    String squashed(String name) {
        return squashed.computeIfAbsent(name, n -> plain(n).replace(" ", ""));
    }

    /** Whether the words of one name, of which one is more than a common part of names, stand within the other. */
    boolean oneHoldsTheOther(String a, String b) {
        List<String> left = split(plain(a));
        List<String> right = split(plain(b));
        List<String> shorter = left.size() <= right.size() ? left : right;
        List<String> longer = left.size() <= right.size() ? right : left;
        boolean telling = shorter.stream().anyMatch(w -> !GENERIC.contains(w) && w.codePointCount(0, w.length()) > 1);
        return telling && Collections.indexOfSubList(longer, shorter) >= 0;
    }

    private static String plainForm(String name) {
        List<String> words = split(withoutPunctuation(folded(name)));
        int begin = 0;
        int end = words.size();
        while (end - begin > 1 && LEADS.contains(words.get(begin))) {
            begin++;
        }
        while (end - begin > 1
                && (SUFFIXES.contains(words.get(end - 1)) || words.get(end - 1).equals("and"))) {
            end--;
        }
        return String.join(" ", words.subList(begin, end));
    }

    private static String folded(String name) {
        String letters = name.replace("ß", "ss")
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('đ', 'd');
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(letters, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !Characters.isCombining(c))
                .forEach(c -> out.append(caseFolded(c)));
        return out.toString();
    }

    private static String caseFolded(int c) {
        if (c == 'ẞ') {
            return "ss";
        }
        // The upper case of the dotless i is that of the dotted one, yet they are two letters.
        return c == 'ı' ? "ı" : Character.toString(Character.toLowerCase(Character.toUpperCase(c)));
    }

    private static String withoutPunctuation(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> ".’'`".indexOf(c) < 0).forEach(c -> {
            if (c == '&') {
                out.append(" and ");
            } else {
                out.appendCodePoint(c != '_' && Characters.isWord(c) ? c : ' ');
            }
        });
        return out.toString();
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> union = new TreeSet<>();
        for (Set<String> set : sets) {
            union.addAll(set);
        }
        return Set.copyOf(union);
    }
}
