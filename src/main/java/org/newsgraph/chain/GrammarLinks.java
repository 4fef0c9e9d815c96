package org.newsgraph.chain;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** What the tree of a sentence says about which tokens speak of one thing: apposition, copula, relative clause. */
final class GrammarLinks {

    private static final Set<String> SAYING =
            Set.of("say", "announce", "report", "confirm", "disclose", "add", "state");

    private GrammarLinks() {}

    /**
     * The token that a noun is said to be the same as, by apposition or copula.
     *
     * <p>{@code X, a chip maker} and {@code the chip maker, X}: maker ⇒ X; {@code X is a bank}: bank ⇒ X. But
     * {@code X, not the bank}: nothing.
     */
    static OptionalInt sameAs(Sentence sentence, int noun) {
        boolean denied = sentence.children(noun, "cop").isEmpty()
                && sentence.children(noun).stream()
                        .anyMatch(c -> sentence.token(c).lemma().equals("not"));
        if (denied) {
            return OptionalInt.empty();
        }
        if (sentence.hasRelation(noun, "appos")) {
            return OptionalInt.of(sentence.head(noun));
        }
        List<Integer> appositions = sentence.children(noun, "appos");
        if (!appositions.isEmpty() && sentence.token(appositions.get(0)).isProperNoun()) {
            return OptionalInt.of(appositions.get(0));
        }
        return subjectOfCopula(sentence, noun);
    }

    /** The subject of "is a bank", unless it is denied or in doubt. */
    static OptionalInt subjectOfCopula(Sentence sentence, int noun) {
        if (sentence.children(noun, "cop").isEmpty()) {
            return OptionalInt.empty();
        }
        boolean unsure = sentence.children(noun).stream()
                .anyMatch(c -> sentence.token(c).lemma().matches("not|n't|n’t|never|no|if|whether|once")
                        || sentence.token(c).tag().equals("MD"));
        List<Integer> subjects = sentence.children(noun, "nsubj");
        if (unsure || subjects.isEmpty()) {
            return OptionalInt.empty();
        }
        int subject = subjects.get(0);
        if (sentence.token(subject).tag().matches("WDT|WP") && sentence.hasRelation(noun, "acl:relcl")) {
            return OptionalInt.of(sentence.head(noun));
        }
        return OptionalInt.of(subject);
    }

    /** Who says something of itself: for <em>it</em> in <em>Corvo said it had moved</em>, <em>Corvo</em>. */
    static OptionalInt speakerOfItself(Sentence sentence, int it) {
        int said = sentence.head(it);
        int verb = said == Arc.ROOT ? Arc.ROOT : sentence.head(said);
        boolean telling = verb != Arc.ROOT
                && sentence.relation(it).startsWith("nsubj")
                && sentence.hasRelation(said, "ccomp")
                && said > verb
                && SAYING.contains(sentence.token(verb).lemma());
        return telling
                ? sentence.children(verb, "nsubj").stream()
                        .filter(s -> s < it)
                        .mapToInt(s -> s)
                        .findFirst()
                : OptionalInt.empty();
    }

    /**
     * The subject that follows the opening phrase in which a pronoun stands: {@code Since its purchase by X, Acme has grown}:
     * its ⇒ Acme. Not where a name stands before the pronoun.
     */
    static OptionalInt subjectBehind(Sentence sentence, int pronoun) {
        boolean first = sentence.isParsed()
                && sentence.tokens().subList(0, pronoun).stream().noneMatch(Token::isProperNoun);
        if (!first) {
            return OptionalInt.empty();
        }
        int phrase = pronoun;
        for (int steps = 0; steps < 8 && sentence.head(phrase) != Arc.ROOT; steps++) {
            int verb = sentence.head(phrase);
            if (sentence.head(verb) == Arc.ROOT && sentence.relation(phrase).matches("obl|advcl")) {
                int behind = phrase;
                return sentence.children(verb).stream()
                        .filter(s -> sentence.relation(s).startsWith("nsubj"))
                        .filter(s ->
                                s > behind && s > pronoun && sentence.token(s).isProperNoun())
                        .mapToInt(s -> s)
                        .findFirst();
            }
            phrase = verb;
        }
        return OptionalInt.empty();
    }

    /** The noun that a relative pronoun stands for: {@code start-up, which}, {@code the man whose firm}. */
    static OptionalInt antecedentOf(Sentence sentence, int pronoun) {
        int at = pronoun;
        for (int steps = 0; steps < 8 && at != Arc.ROOT; steps++) {
            if (sentence.hasRelation(at, "acl:relcl")) {
                int head = sentence.head(at);
                return head < pronoun ? OptionalInt.of(head) : OptionalInt.empty();
            }
            at = sentence.head(at);
        }
        return OptionalInt.empty();
    }

    /**
     * The noun before a relative clause that is about several: <em>Corvo and Lumen, who make</em>, <em>Corvo and Lumen, both of
     * which</em>.
     */
    static OptionalInt relativeOfSeveral(Sentence sentence, int token) {
        if (sentence.token(token).text().equalsIgnoreCase("both")) {
            return sentence.children(token, "nmod").stream()
                    .filter(c -> sentence.token(c).tag().matches("WDT|WP"))
                    .map(c -> antecedentOf(sentence, c))
                    .filter(OptionalInt::isPresent)
                    .findFirst()
                    .orElse(OptionalInt.empty());
        }
        boolean plural = sentence.token(token).tag().matches("WDT|WP")
                && sentence.hasRelation(token, "nsubj")
                && isPluralVerb(sentence, sentence.head(token));
        return plural ? antecedentOf(sentence, token) : OptionalInt.empty();
    }

    private static boolean isPluralVerb(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBP")
                || sentence.children(verb).stream()
                        .anyMatch(c -> sentence.relation(c).matches("aux|aux:pass|cop")
                                && sentence.token(c).text().matches("are|were|have"));
    }

    /** Whether two tokens are arguments of one verb, so that a pronoun for one would have to be reflexive. */
    static boolean coArguments(Sentence sentence, int one, int other) {
        return sentence.isParsed()
                && sentence.head(one) == sentence.head(other)
                && sentence.head(one) != Arc.ROOT
                && isArgument(sentence, one)
                && isArgument(sentence, other);
    }

    private static boolean isArgument(Sentence sentence, int token) {
        return sentence.hasRelation(token, "nsubj")
                || sentence.hasRelation(token, "obj")
                || sentence.hasRelation(token, "iobj")
                || sentence.hasRelation(token, "obl");
    }

    /** The first token of the noun phrase before its head: determiner, possessive, adjectives, compounds. */
    static int phraseBegin(Sentence sentence, int head) {
        int begin = head;
        while (begin > 0
                && sentence.token(begin - 1).tag().matches("DT|PRP\\$|JJ[RS]?|NN[SP]*|CD|VBG|VBN|POS|HYPH|RBS?")
                && dependsOn(sentence, begin - 1, head)) {
            begin--;
        }
        return begin;
    }

    private static boolean dependsOn(Sentence sentence, int token, int head) {
        int at = token;
        for (int steps = 0; steps < 6 && at != Arc.ROOT; steps++) {
            if (at == head) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }
}
