package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the titles of films, books and games where a sentence says that they are such: {@code films such as Quiet Harbour,
 * The Art of the Deal and Low Tide}, {@code the novel Night of the Heron}.
 *
 * <p>In a list a title goes over small words that end other names, for the commas say where it ends. Immutable, cheap.
 */
public final class WorkTitles {

    /**
     * A title in its sentence.
     *
     * @param begin index of its first token
     * @param end index after its last token
     */
    public record Title(int begin, int end) {}

    private static final Pattern ONE = Pattern.compile(
            "film|movie|feature|documentary|sitcom|miniseries|show|series|cartoon|drama|comedy|thriller|musical"
                    + "|album|single|song|comic|podcast|game|videogame|novel|book|play|opera|sequel|anime|manga|telenovela"
                    + "|blockbuster|shooter|biopic|romance|classic|western|chatshow|melodrama|novella");
    private static final Pattern MANY = Pattern.compile(
            "(film|movie|feature|documentarie|sitcom|show|cartoon|drama|comedie|thriller|musical|album|single|song"
                    + "|comic|podcast|game|videogame|novel|book|play|opera|sequel|telenovela|blockbuster|biopic|western|title"
                    + "|production|release|credit|hit|short|classic|product|toy)s|(mini)?series|anime|manga");

    private static final Pattern PARTING = Pattern.compile("[,;.]|and|or|&");
    private static final Pattern LISTING = Pattern.compile("include[sd]?|including|comprise[sd]?");
    private static final Pattern BEING = Pattern.compile("are|were|been|be");
    private static final Pattern SAID_OF_WORKS =
            Pattern.compile("is|was|were|are|has|had|have|stars|starred|won|premiered|follows|followed|aired|did");
    private static final Pattern CALENDAR =
            Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|St\\.?|Mr\\.?|Ms\\.?");

    private final List<String> words;
    private final List<String> tags;
    private final TitleBounds bounds;
    private final List<Title> titles = new ArrayList<>();

    private WorkTitles(List<String> words, List<String> tags) {
        this.words = words;
        this.tags = tags;
        this.bounds = new TitleBounds(words, tags);
        int i = 0;
        while (i < words.size()) {
            boolean many = isWork(i, MANY);
            int list = many ? listAfter(i) : i;
            if (list > i + 1) {
                addList(list);
            } else if (many && tags.get(i).equals("NNS") && !acts(bounds.endFrom(i + 1, false))) {
                addNamed(i + 1);
            } else if (isWork(i, ONE)) {
                addOne(isFirst(i) ? i + 2 : i + 1);
            }
            i = Math.max(
                    i + 1, titles.isEmpty() ? 0 : titles.get(titles.size() - 1).end());
        }
    }

    /** The titles that a sentence calls works, in their order; {@code tags} are the words' parts of speech. */
    public static List<Title> in(List<String> words, List<String> tags) {
        return List.copyOf(new WorkTitles(words, tags).titles);
    }

    /** The titles that a sentence calls works, in their order. */
    public static List<Title> in(Sentence sentence) {
        return in(
                sentence.tokens().stream().map(Token::text).toList(),
                sentence.tokens().stream().map(Token::tag).toList());
    }

    private boolean is(int at, Pattern pattern) {
        return at >= 0 && at < words.size() && pattern.matcher(words.get(at)).matches();
    }

    /** <em>novel</em> and <em>classic</em> are taken for adjectives before a title. */
    private boolean isWork(int at, Pattern works) {
        return is(at, works) && tags.get(at).matches("NNS?|JJ") && at + 1 < words.size();
    }

    /** Where a list of titles begins: films <em>such as</em>, films <em>have included</em>; else a token that begins none. */
    private int listAfter(int noun) {
        int at = words.get(noun + 1).equals(",") ? noun + 2 : noun + 1;
        if (at + 1 >= words.size()) {
            return noun;
        }
        String text = words.get(at);
        if (text.equals("such") && words.get(at + 1).equals("as")) {
            return at + 2;
        }
        if (text.matches("including|like|namely|:") || text.equals("as") && isSuch(noun)) {
            return at + 1;
        }
        while (at + 1 < words.size() && tags.get(at).matches("VB[PDNZ]?|MD|RB")) {
            at++;
            if (is(at - 1, LISTING) || is(at - 1, BEING) && !tags.get(at).matches("VB.?|RB")) {
                return words.get(at).equals(":") ? at + 1 : at;
            }
        }
        return noun;
    }

    /** <em>such popular films as</em>. */
    private boolean isSuch(int noun) {
        return words.subList(Math.max(0, noun - 4), noun).contains("such");
    }

    /** <em>the films Amber (1994) and Low Tide</em>, but not <em>the films Acme and Borax made</em>. */
    private void addNamed(int from) {
        int before = titles.size();
        addList(from);
        int last = titles.isEmpty() ? 0 : titles.get(titles.size() - 1).end();
        if (titles.size() < before + 2 || acts(last)) {
            titles.subList(before, titles.size()).clear();
        }
    }

    /** <em>its first film, Amber, won</em>: one of somebody's, and its title between commas. */
    private boolean isFirst(int noun) {
        if (!words.get(noun + 1).equals(",") || !bounds.isCapital(noun + 2)) {
            return false;
        }
        int end = bounds.endFrom(noun + 2, false);
        return (end >= words.size() || words.get(end).matches("[,.(]|for|in"))
                && words.subList(Math.max(0, noun - 4), noun).stream()
                        .anyMatch(w -> w.matches("first|second|third|latest|next|newest|debut|['’]s|its|their"));
    }

    /** A title that stands alone goes no further than is safe, for no comma bounds it. */
    private void addOne(int from) {
        int at = from;
        while (at < words.size() && words.get(at).matches("called|titled|entitled|named")) {
            at++;
        }
        at += bounds.isQuote(at) ? 1 : 0;
        int end = bounds.endFrom(at, false);
        if (end > at && words.get(at).length() > 1 && !is(at, CALENDAR) && !acts(end)) {
            titles.add(new Title(at, end));
        }
    }

    /** <em>the film Acme made</em>, but not <em>the film Low Tide was a success</em>. */
    private boolean acts(int end) {
        return end < words.size()
                && (tags.get(end).matches("VB[DPZ]|MD") && !is(end, SAID_OF_WORKS)
                        || words.get(end).matches("['’]s?"));
    }

    private void addList(int from) {
        int at = from;
        while (at < words.size()) {
            while (bounds.isQuote(at) || at < words.size() && words.get(at).matches("the|both")) {
                at++;
            }
            int end = bounds.endFrom(at, true);
            if (end == at) {
                return;
            }
            int next = bounds.afterRemarks(end);
            boolean parted = next >= words.size() || is(next, PARTING);
            boolean expected = at == from || words.get(at - 1).matches("and|or|&|the") || bounds.isQuote(at - 1);
            if (!parted && !expected) {
                return;
            }
            titles.add(new Title(at, end));
            if (!parted) {
                return;
            }
            at = next;
            while (is(at, PARTING)
                    || bounds.isQuote(at)
                    || at < words.size() && words.get(at).equals("also")) {
                at++;
            }
        }
    }
}
