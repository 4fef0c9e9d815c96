package org.newsgraph.recognize;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.name.Capitals;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/**
 * Tells a seat of government from the state that acts under its name: "Washington tightened the rules", but "a conference
 * in Washington".
 */
final class Seats {

    private static final Set<String> WHERE = Set.of(
            "in", "at", "near", "outside", "around", "through", "via", "across", "within", "inside", "into", "towards",
            "toward", "off", "north", "south", "east", "west");
    private static final Set<String> WITH_WHOM = Set.of("with", "against", "between", "by", "unlike");

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    Seats(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** The state, or the union of states, that is meant at this place; empty if the seat itself is. */
    Optional<GazetteerEntry> actorAt(NameSpan span, Sentence sentence) {
        String text = Capitals.areThroughout(span.text()) ? Capitals.onlyFirst(span.text()) : span.text();
        Optional<GazetteerEntry> actor = gazetteer.byMetonym(text);
        if (actor.isEmpty() || span.form() != NameSpan.Form.PLAIN || Capitals.areThroughout(span.text())) {
            return Optional.empty();
        }
        boolean onlySeat = gazetteer.named(text).isEmpty();
        return onlySeat || acts(span, sentence) ? actor : Optional.empty();
    }

    private boolean acts(NameSpan span, Sentence sentence) {
        int before = span.begin() - 1;
        if (before >= 0 && sentence.token(before).text().equalsIgnoreCase("the")) {
            if (isBeforeNoun(span, sentence)) {
                return speaksOrRules(span, sentence);
            }
            before--;
        }
        String previous = before < 0 ? "" : sentence.token(before).text().toLowerCase(Locale.ROOT);
        if (WHERE.contains(previous)) {
            return false;
        }
        if (WITH_WHOM.contains(previous)) {
            return true;
        }
        if (previous.matches("from|of|to|for") && before > 0) {
            String governor = sentence.token(before - 1).lemma().toLowerCase(Locale.ROOT);
            return lexicon.has(Kind.POLICY_NOUNS, governor);
        }
        if (before >= 0
                && sentence.token(before).isVerb()
                && !previous.matches("is|was|are|were|left|visited|reached|leaving")) {
            return true;
        }
        return speaksOrRules(span, sentence);
    }

    /** <em>by the Oslo shipping firm</em>: the article is that of the noun, and the seat says where. */
    private static boolean isBeforeNoun(NameSpan span, Sentence sentence) {
        return span.end() < sentence.size() && sentence.token(span.end()).tag().matches("NNS?|JJ[RS]?|VBG");
    }

    private boolean speaksOrRules(NameSpan span, Sentence sentence) {
        int at = span.end();
        if (at >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(at);
        if (next.isVerb()
                || next.tag().equals("MD")
                || next.tag().equals("RB")
                        && at + 1 < sentence.size()
                        && sentence.token(at + 1).isVerb()) {
            return !next.tag().matches("VBG|VBN");
        }
        if (next.text().matches("['’]s?") || next.isNoun() && !next.isProperNoun()) {
            return policyFollows(sentence, next.isNoun() ? at : at + 1);
        }
        if (next.text().matches("and|or") && at + 2 < sentence.size()) {
            boolean other = gazetteer.byMetonym(sentence.token(at + 1).text()).isPresent()
                    || gazetteer.named(sentence.token(at + 1).text()).stream()
                            .anyMatch(e -> e.type().localName().equals("Country"));
            Token verb = sentence.token(at + 2);
            return other && (verb.isVerb() || verb.tag().equals("MD"));
        }
        return false;
    }

    private boolean policyFollows(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
            Token token = sentence.token(i);
            if (token.isNoun() && lexicon.has(Kind.POLICY_NOUNS, token.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!token.tag().matches("JJ[RS]?|NNS?|CD|VBN|HYPH|RB|DT|PRP\\$")) {
                return false;
            }
        }
        return false;
    }
}
