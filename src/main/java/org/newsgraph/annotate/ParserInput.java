package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Arc;

/**
 * The words of a sentence as the parser reads them best, with the way back.
 *
 * <p>What it tears apart is one word to it: an amount of money, {@code valued at $ 2.5 billion in May} ⇒ {@code valued at money
 * in May}; the name of an institution, {@code the Bank of Chad}; a name with a sign, {@code Raven & Finch}; a {@link
 * SeatPhrase}.
 */
final class ParserInput {

    private static final Set<String> SCALES =
            Set.of("thousand", "million", "billion", "trillion", "bn", "bln", "m", "mn", "mln", "k", "tn");

    /** Letters that stand for a currency before a number. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}|[SND]Kr|SFr|Dh|Rs?|Fr");
    /** What names begin with that go on with <em>of</em>. */
    private static final Set<String> INSTITUTIONS = Set.of(
            "Bank",
            "University",
            "College",
            "Ministry",
            "Department",
            "Institute",
            "School",
            "Academy",
            "Bureau",
            "Board",
            "Federation",
            "Council");

    /** What a name goes on with after <em>and</em>. */
    private static final Set<String> SUBJECTS = Set.of(
            "Technology",
            "Science",
            "Sciences",
            "Arts",
            "Trade",
            "Industry",
            "Commerce",
            "Food",
            "Health",
            "Social",
            "Human",
            "Education",
            "Culture",
            "Research",
            "Engineering",
            "Economics",
            "Political",
            "Design",
            "Fisheries",
            "Sport",
            "Rural",
            "Tropical",
            "Management",
            "Medicine",
            "Energy",
            "Security",
            "Infectious");

    /** What may stand between such a name and a person's. */
    private static final Set<String> TITLES = Set.of(
            "Governor",
            "President",
            "Professor",
            "Chancellor",
            "Chairman",
            "Director",
            "Secretary",
            "Commissioner",
            "Dean",
            "Chief");

    private final List<CoreLabel> words;
    private final List<CoreLabel> simplified = new ArrayList<>();
    private final int[] simplifiedOf;
    /** The word whose arc a simplified word's is: mostly the first that it stands for. */
    private final List<Integer> firstOf = new ArrayList<>();

    private final Map<Integer, SeatPhrase> seats = new HashMap<>();

    ParserInput(List<CoreLabel> words) {
        this.words = words;
        this.simplifiedOf = new int[words.size()];
        for (int i = 0; i < words.size(); ) {
            i = simplify(i);
        }
    }

    /** Simplifies what begins at a word and says where the next begins. */
    private int simplify(int begin) {
        Optional<SeatPhrase> seat = SeatPhrase.at(words, begin);
        if (seat.isPresent()) {
            seats.put(seat.get().city(), seat.get());
            return replace(
                    begin,
                    seat.get().end(),
                    seat.get().city(),
                    words.get(seat.get().reading()));
        }
        if (isFloatingEach(begin)) {
            return replace(begin, begin + 2, begin + 1, words.get(begin + 1));
        }
        int sign = isComparison(begin) ? begin + 2 : begin;
        int amount = amountEnd(sign);
        return amount > sign + 1
                ? replace(begin, amount, sign, money())
                : replace(begin, Math.max(partnersEnd(begin), nameEnd(begin)), begin, words.get(begin));
    }

    /** Lets one word stand for several, with the arc of one of them. */
    private int replace(int begin, int end, int arc, CoreLabel word) {
        Arrays.fill(simplifiedOf, begin, end, simplified.size());
        simplified.add(word);
        firstOf.add(arc);
        return end;
    }

    /** <em>Acme and Borax each bought pumps</em>: the parser loses the subject. */
    private boolean isFloatingEach(int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at).word().equals("each")
                && words.get(at - 1).tag().startsWith("NNP")
                && words.get(at + 1).tag().matches("VB[DPZ]");
    }

    /** <em>more than $3 billion</em>, <em>less than</em>: the parser takes the comparison for the head. */
    private boolean isComparison(int at) {
        return at + 2 < words.size()
                && words.get(at).word().matches("more|less")
                && words.get(at + 1).word().equals("than");
    }

    private static CoreLabel money() {
        CoreLabel word = new CoreLabel();
        word.setWord("money");
        word.setValue("money");
        word.setTag("NN");
        return word;
    }

    private int amountEnd(int begin) {
        boolean sign = words.get(begin).tag().equals("$");
        boolean code = CODE.matcher(words.get(begin).word()).matches();
        if (!sign && !code || begin + 1 == words.size()) {
            return begin + 1;
        }
        int end = begin + 1;
        while (end < words.size() && isNumber(words.get(end))) {
            end++;
        }
        return sign || isScaled(end - 1) ? end : begin + 1;
    }

    /** Whether a number is too great to be anything but money after a code: <em>NOK 9.4bn</em>, but not <em>TSMC 300</em>. */
    private boolean isScaled(int number) {
        String text = words.get(number).word();
        return SCALES.contains(text) || text.matches("\\d.*(?:bn|m|mn|tn|,\\d{3})");
    }

    /** The end of a name such as <em>Bank of Chad</em> that begins at a word. */
    private int nameEnd(int begin) {
        boolean named = INSTITUTIONS.contains(words.get(begin).word())
                && begin + 2 < words.size()
                && words.get(begin + 1).word().equals("of");
        int end = begin + 2;
        while (named && end < words.size() && (isNamePart(words.get(end)) || isAnotherSubject(end))) {
            end++;
        }
        return named && end > begin + 2 ? end : begin + 1;
    }

    /** The end of a name such as <em>Raven & Finch</em> that begins at a word. */
    private int partnersEnd(int begin) {
        int end = begin + 1;
        while (isCapital(end - 1)
                && end + 1 < words.size()
                && words.get(end).word().equals("&")
                && isCapital(end + 1)) {
            end += 2;
        }
        return end;
    }

    private boolean isCapital(int word) {
        return Character.isUpperCase(words.get(word).word().charAt(0));
    }

    /** <em>University of Mines and Technology</em>: the name goes on with what else the institution looks after. */
    private boolean isAnotherSubject(int link) {
        return words.get(link).word().matches("and|,|&")
                && link + 1 < words.size()
                && SUBJECTS.contains(words.get(link + 1).word());
    }

    private static boolean isNamePart(CoreLabel word) {
        return word.tag().startsWith("NNP")
                && Character.isUpperCase(word.word().charAt(0))
                && !TITLES.contains(word.word());
    }

    private static boolean isNumber(CoreLabel word) {
        return word.tag().equals("CD") && Character.isDigit(word.word().charAt(0)) || SCALES.contains(word.word());
    }

    /** What the parser reads. */
    List<CoreLabel> simplified() {
        return simplified;
    }

    /** The arcs of all words, given those of the simplified ones. */
    List<Arc> restored(List<Arc> arcs) {
        List<Arc> restored = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int at = simplifiedOf[i];
            if (firstOf.get(at) == i) {
                Arc arc = arcs.get(at);
                restored.add(arc.head() == Arc.ROOT ? arc : new Arc(firstOf.get(arc.head()), arc.relation()));
            } else {
                restored.add(inside(i, firstOf.get(at)));
            }
        }
        return restored;
    }

    /** The arc of a later word of an amount or a name. */
    private Arc inside(int word, int first) {
        if (seats.containsKey(first)) {
            return seats.get(first).inside(word);
        }
        if (word < partnersEnd(first)) {
            return new Arc(first, "flat");
        }
        int last = nameEnd(first) - 1;
        if (last == first) {
            return new Arc(first, "nummod");
        }
        if (word == last) {
            return new Arc(first, "nmod");
        }
        return new Arc(last, word == first + 1 ? "case" : "compound");
    }
}
