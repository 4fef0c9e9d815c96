package org.newsgraph.status;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Sentence;

/** Tells what one sentence puts into a past that has an end: <em>ran it for eleven years</em>, <em>had led it</em>. */
final class EndedPast {

    /** How many tokens from the trigger a phrase is looked for that the tree may have lost. */
    private static final int REACH = 9;

    private static final Set<String> SPANS_OF_TIME = Set.of("year", "decade", "month");

    private final Sentence sentence;
    private final Roles roles;
    private final EarlierPosts earlier;

    EndedPast(Roles roles, EarlierPosts earlier) {
        this.sentence = roles.sentence();
        this.roles = roles;
        this.earlier = earlier;
    }

    /** <em>ran it for eleven years</em>, <em>was its chief until 2021, was owned by Borax before Cortex bought it, had led it since 2003</em>: the past with an end. */
    boolean includes(int trigger) {
        boolean past = sentence.token(trigger).tag().equals("VBD")
                || isPastPerfect(trigger)
                || Stream.of("cop", "aux:pass")
                        .flatMap(relation -> sentence.children(trigger, relation).stream())
                        .anyMatch(c -> sentence.token(c).tag().equals("VBD"));
        boolean apposed = sentence.hasRelation(trigger, "appos");
        if ((past || apposed) && hasEnd(trigger) || past && earlier.isTold() || isNowAnother(trigger)) {
            return true;
        }
        // By nearness, not by the tree: the parser hangs such phrases anywhere.
        for (int i = trigger + 1; past && i < sentence.size() && i <= trigger + REACH; i++) {
            String lemma = sentence.token(i).lemma();
            if (sentence.token(i).isVerb()) {
                return false;
            }
            if (lemma.matches("until|before")
                    || lemma.equals("at") && isThen(i)
                    || lemma.matches("between|from") && isSpanOfYears(i)
                    || lemma.equals("since") && isPastPerfect(trigger)
                    || lemma.equals("for") && isSpanOfTime(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** <em>ran the port of her home town, Bergen, until 2019</em>, <em>its president until last year</em>. */
    boolean hasEnd(int trigger) {
        return sentence.children(trigger).stream()
                .filter(c -> sentence.relation(c).matches("obl|nmod|dep"))
                .anyMatch(c -> c > trigger && roles.prepositionOf(c).equals("until"));
    }

    /** <em>had led</em>, <em>had been its chief</em>. */
    boolean isPastPerfect(int trigger) {
        return sentence.children(trigger, "aux").stream()
                .anyMatch(a -> sentence.token(a).text().matches("had|'d"));
    }

    /** <em>between 2012 and 2019</em>, <em>from 2012 to 2019</em>. */
    private boolean isSpanOfYears(int preposition) {
        return preposition + 3 < sentence.size()
                && isYear(preposition + 1)
                && sentence.token(preposition + 2).text().matches("and|to|until")
                && isYear(preposition + 3);
    }

    /** <em>had been a unit of Acme and now is its rival</em>. */
    private boolean isNowAnother(int trigger) {
        return isPastPerfect(trigger)
                && sentence.children(trigger, "conj").stream()
                        .flatMap(other -> sentence.children(other, "advmod").stream())
                        .anyMatch(a -> sentence.token(a).lemma().equals("now"));
    }

    /** <em>belonged at the time to</em>, not <em>at the time of</em>. */
    private boolean isThen(int preposition) {
        return preposition + 3 < sentence.size()
                && sentence.token(preposition + 1).text().matches("the|that")
                && sentence.token(preposition + 2).text().equals("time")
                && !sentence.token(preposition + 3).text().equals("of");
    }

    private boolean isYear(int token) {
        return sentence.token(token).text().matches("(1[5-9]|20)\\d\\d");
    }

    /** Whether a span of time begins at the token: <em>eleven years</em>, <em>more than a decade</em>. */
    private boolean isSpanOfTime(int begin) {
        for (int i = begin; i < sentence.size() && i < begin + 5; i++) {
            if (SPANS_OF_TIME.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
