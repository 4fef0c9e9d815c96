package org.newsgraph.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.claim.ClaimObject.DateObject;
import org.newsgraph.claim.ClaimObject.MoneyObject;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.frame.Frame;
import org.newsgraph.grammar.RolePath;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.value.Dates;
import org.newsgraph.value.Found;

/** The dates, amounts and plain words that fill a frame's roles, in one sentence. */
final class Values {

    /** A qualifier's words end here, so that no whole clause gets in. */
    private static final int MAX_WORDS = 8;

    private static final int MAX_ARCS = 5;

    private final Sentence sentence;
    private final Optional<LocalDate> appeared;
    private final Function<Sentence, List<Found<MoneyObject>>> moneyFinder;
    private List<Found<DateObject>> dates;
    private List<Found<MoneyObject>> amounts;

    /** @param moneyFinder finds the amounts of a sentence */
    Values(Sentence sentence, Optional<LocalDate> appeared, Function<Sentence, List<Found<MoneyObject>>> moneyFinder) {
        this.sentence = sentence;
        this.appeared = appeared;
        this.moneyFinder = moneyFinder;
    }

    /** Found on demand: most sentences' dates nobody asks for. */
    private List<Found<DateObject>> dates() {
        if (dates == null) {
            dates = Dates.in(sentence, appeared);
        }
        return dates;
    }

    private List<Found<MoneyObject>> amounts() {
        if (amounts == null) {
            amounts = moneyFinder.apply(sentence).stream()
                    .filter(amount -> !isPerShare(amount.end()))
                    .toList();
        }
        return amounts;
    }

    /** <em>20 euros per share, $12 ($9) a share</em>: the price of one share is nobody's worth. */
    private boolean isPerShare(int end) {
        int at = end;
        if (at < sentence.size() && sentence.token(at).text().equals("(")) {
            while (at < sentence.size() && !sentence.token(at).text().equals(")")) {
                at++;
            }
            at++;
        }
        return at + 1 < sentence.size()
                        && sentence.token(at).text().matches("per|a|each|an")
                        && sentence.token(at + 1).text().matches("share|stock|unit|ordinary|ADR|ADS")
                || at < sentence.size() && sentence.token(at).text().equals("apiece");
    }

    /**
     * The date of what the trigger says: at the end of the path or, for the path {@code self}, the nearest date that
     * hangs on the trigger with no other verb between; where none does, the one that opens what the trigger is joined with.
     */
    Optional<Found<DateObject>> dateNear(RolePath path, int trigger, Roles roles) {
        Optional<Found<DateObject>> best = Optional.empty();
        int bestArcs = MAX_ARCS + 1;
        for (int start : roles.follow(path, trigger)) {
            for (Found<DateObject> date : dates()) {
                int arcs = date.covers(start) ? 0 : arcsUp(date, start);
                boolean nearer = arcs < bestArcs
                        || arcs == bestArcs
                                && best.isPresent()
                                && distance(date, trigger) < distance(best.get(), trigger);
                if (nearer) {
                    best = Optional.of(date);
                    bestArcs = arcs;
                }
            }
            if (best.isEmpty()) {
                best = openingDate(start);
            }
        }
        return best;
    }

    /** <em>In 1998 she left Acme and founded Borax</em>: what opens the first clause is said of the second, which shares its subject. */
    private Optional<Found<DateObject>> openingDate(int verb) {
        int first = verb;
        while (sentence.hasRelation(first, "conj")
                && sentence.head(first) != Arc.ROOT
                && sentence.token(first).isVerb()
                && sentence.children(first, "nsubj").isEmpty()) {
            first = sentence.head(first);
        }
        List<Integer> subjects = sentence.children(first, "nsubj");
        if (first == verb || subjects.isEmpty()) {
            return Optional.empty();
        }
        int clause = first;
        return dates().stream()
                .filter(date -> date.end() <= subjects.get(0) && arcsUp(date, clause) <= MAX_ARCS)
                .findFirst();
    }

    private static int distance(Found<?> value, int token) {
        return token < value.begin() ? value.begin() - token : token - value.end() + 1;
    }

    /** How many arcs lead from the value up to the token with no verb between; too many if they do not. */
    private int arcsUp(Found<?> value, int token) {
        int least = MAX_ARCS + 1;
        for (int i = value.begin(); i < value.end(); i++) {
            int at = i;
            for (int arcs = 0; arcs <= MAX_ARCS && at != Arc.ROOT; arcs++) {
                if (at == token) {
                    least = Math.min(least, arcs);
                }
                if (at != i && at != token && sentence.token(at).isVerb()) {
                    break;
                }
                at = sentence.head(at);
            }
        }
        return least;
    }

    /** The amounts at the end of a path. */
    List<Found<MoneyObject>> amountsAt(RolePath path, int trigger, Roles roles) {
        List<Integer> reached = roles.follow(path, trigger);
        return amounts().stream()
                .filter(a -> reached.stream().anyMatch(a::covers))
                .toList();
    }

    /** What a qualifier says: a date or an amount if its property asks for one, else words of the sentence. */
    Optional<Qualifier> qualifierAt(Frame.QualifierRole role, int trigger, Roles roles) {
        if (role.pattern().isPresent()) {
            return worded(role.property(), role.pattern().get());
        }
        RolePath path = role.path().orElseThrow();
        if (role.property().equals(NG.AMOUNT_OF)) {
            return amountNear(path, trigger, roles)
                    .map(a -> new Qualifier(role.property(), new Qualifier.Money(a.value())));
        }
        if (role.property().equals(NG.DATE)) {
            return dateNear(path, trigger, roles)
                    .map(d -> new Qualifier(role.property(), new Qualifier.Date(d.value())));
        }
        return roles.follow(path, trigger).stream()
                .filter(token -> sentence.token(token).isNoun())
                .findFirst()
                .map(token -> new Qualifier(role.property(), new Qualifier.Words(phrase(token))));
    }

    private Optional<Qualifier> worded(Iri property, Pattern pattern) {
        Matcher matcher = pattern.matcher(sentence.words(0, sentence.size()));
        return matcher.find()
                ? Optional.of(new Qualifier(property, new Qualifier.Words(matcher.group(1))))
                : Optional.empty();
    }

    private Optional<Found<MoneyObject>> amountNear(RolePath path, int trigger, Roles roles) {
        List<Found<MoneyObject>> there = amountsAt(path, trigger, roles);
        if (!there.isEmpty()) {
            return Optional.of(there.get(0));
        }
        return amounts().stream().filter(a -> arcsUp(a, trigger) <= MAX_ARCS).findFirst();
    }

    /** The noun phrase before and at its head, without determiner: <em>the most advanced chips</em> ⇒ advanced chips. */
    private String phrase(int head) {
        int begin = head;
        while (begin > 0 && head - begin < MAX_WORDS && isModifier(begin - 1, head)) {
            begin--;
        }
        return sentence.words(begin, head + 1);
    }

    private boolean isModifier(int token, int head) {
        boolean inside = sentence.head(token) == head || sentence.head(token) > token && sentence.head(token) < head;
        return inside
                && !sentence.hasRelation(token, "det")
                && !sentence.hasRelation(token, "case")
                && !sentence.hasRelation(token, "punct")
                && !sentence.hasRelation(token, "nmod:poss");
    }
}
