package org.newsgraph.language;

import java.util.List;
import java.util.regex.Pattern;

/** How far the title of a work goes that begins at a word, and what is said of it before the next. */
final class TitleBounds {

    private static final Pattern SMALL =
            Pattern.compile("of|the|in|on|for|to|a|an|at|from|with|vs\\.?|&|:|de|la|le|les|des|du|el|il|der|die|das");
    private static final Pattern QUOTE = Pattern.compile("[\"“”‘'`]|``|''");

    private static final int LONGEST = 9;

    private final List<String> words;
    private final List<String> tags;

    TitleBounds(List<String> words, List<String> tags) {
        this.words = words;
        this.tags = tags;
    }

    boolean isQuote(int at) {
        return at >= 0 && at < words.size() && QUOTE.matcher(words.get(at)).matches();
    }

    /**
     * The end of the title that begins at a token; the token itself if none begins there.
     *
     * @param list whether commas bound it, so that it may go over more small words
     */
    int endFrom(int begin, boolean list) {
        if (!isCapital(begin)) {
            return begin;
        }
        int end = begin + 1;
        while (end < words.size() && end - begin < LONGEST) {
            int next = continued(end, list);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The end of the title with what stands at the token, or the token if it is no part of it. */
    private int continued(int at, boolean list) {
        if (isTitleWord(at)) {
            return at + 1;
        }
        if (list && words.get(at).matches("['’]s?") && tags.get(at).equals("POS") && isTitleWord(at + 1)) {
            return at + 2;
        }
        int next = at;
        while (next < words.size()
                && SMALL.matcher(words.get(next)).matches()
                && (list || words.get(next).matches("of|the|:"))) {
            next++;
        }
        boolean place = words.get(at - 1)
                .matches("Under|Into|Behind|Beyond|Beneath|Over|Through|Across|Before|After|Against|Among");
        boolean bound = list || place || words.get(at).matches("of|:");
        return bound && next > at && isTitleWord(next) ? next + 1 : at;
    }

    boolean isCapital(int at) {
        return at < words.size() && Character.isUpperCase(words.get(at).codePointAt(0));
    }

    private boolean isTitleWord(int at) {
        return isCapital(at) || at < words.size() && words.get(at).matches("\\d{1,2}|[!?]");
    }

    /** Past what is said of a title: {@code (1987)}, {@code by Jo Mare}, and a quotation mark that closes it. */
    int afterRemarks(int end) {
        int at = end;
        while (at < words.size()) {
            if (isQuote(at)) {
                at++;
            } else if (words.get(at).matches("\\(|-LRB-")) {
                while (at < words.size() && !words.get(at).matches("\\)|-RRB-")) {
                    at++;
                }
                at++;
            } else if (words.get(at).equals("by") && isCapital(at + 1)) {
                at++;
                while (isCapital(at)) {
                    at++;
                }
            } else {
                return at;
            }
        }
        return Math.min(at, words.size());
    }
}
