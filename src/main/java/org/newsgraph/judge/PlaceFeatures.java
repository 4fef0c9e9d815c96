package org.newsgraph.judge;

import java.util.Locale;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.name.CaseProfile;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;

/** What the learned judge sees around a place of a name: the words beside it, the noun or verb before, what comes after. */
final class PlaceFeatures {

    private final NounPhrases phrases;

    PlaceFeatures(Lexicon lexicon) {
        this.phrases = new NounPhrases(lexicon);
    }

    /** @param share how much this place counts among the places of the name */
    void gather(Sentence sentence, NameSpan span, double share, Features features) {
        int before = span.begin() - 1;
        if (!span.title().isEmpty()) {
            features.add("title=" + span.title(), share);
            before -= span.title().split(" ").length;
        }
        String previous = wordAt(sentence, before);
        String next = wordAt(sentence, span.end());
        features.add("prev=" + previous, share);
        features.add("prev2=" + wordAt(sentence, before - 1) + " " + previous, Features.WORD * share);
        features.add("next=" + next, share);
        features.add("next2=" + next + " " + wordAt(sentence, span.end() + 1), Features.WORD * share);
        features.add("around=" + previous + " _ " + next, Features.WORD * share);
        features.add("prevTag=" + tagAt(sentence, before), share);
        features.add("nextTag=" + tagAt(sentence, span.end()), share);
        if (CaseProfile.beginsClause(sentence, span.begin())) {
            features.add("clauseBegin", share);
        }
        for (int i = span.begin(); i < span.end(); i++) {
            features.add("tagger=" + sentence.token(i).nameTag(), share / span.length());
            features.add("pos=" + sentence.token(i).tag(), share / span.length());
        }
        if (span.form() != NameSpan.Form.PLAIN) {
            String word = sentence.token(span.end() - 1).text();
            features.add("hyphen=" + word.substring(word.lastIndexOf('-') + 1), share);
        }
        pronounAfter(sentence, span, share, features);
        nounBefore(sentence, before, share, features);
        nounAfter(sentence, span.end(), share, features);
    }

    /** The first pronoun that follows before another name does. */
    private static void pronounAfter(Sentence sentence, NameSpan span, double share, Features features) {
        for (int i = span.end(); i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.tag().matches("PRP\\$?|WP\\$?|WDT")
                    && !token.text().matches("(?i)that|what|i|we|you|my|our|your|us|me")) {
                features.add("then=" + Features.lower(token.text()), share);
                return;
            }
            if (token.isProperNoun()) {
                return;
            }
        }
    }

    /** The nearest noun or verb before, over small words: "a stake in", "founded by". */
    private void nounBefore(Sentence sentence, int from, double share, Features features) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i >= 0 && i > from - 5; i--) {
            Token token = sentence.token(i);
            if (token.isNoun() && !token.isProperNoun() || token.isVerb()) {
                features.add("left=" + token.lemma() + path, share);
                if (token.isNoun()) {
                    for (Iri cls : phrases.classesOfNoun(sentence, i)) {
                        features.add("leftClass=" + cls.localName() + path, share);
                    }
                }
                return;
            }
            path.append('/')
                    .append(token.tag().startsWith("NNP") ? "N" : token.lemma().toLowerCase(Locale.ROOT));
        }
    }

    /** The head of a description after, or the verb: ", a maker of", "'s board", "raised". */
    private void nounAfter(Sentence sentence, int from, double share, Features features) {
        if (from >= sentence.size()) {
            features.add("right=end", share);
            return;
        }
        Token token = sentence.token(from);
        if (token.isVerb() || token.tag().equals("MD")) {
            for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
                if (sentence.token(i).isVerb()) {
                    features.add("rightVerb=" + sentence.token(i).lemma(), share);
                }
            }
        } else if (token.text().matches("[,(–—-]|['’]s?") && from + 1 < sentence.size()) {
            int head = NounPhrases.headFrom(sentence, from + 1);
            if (head >= 0) {
                String mark = token.text().startsWith("'") || token.text().startsWith("’") ? "'s" : ",";
                features.add("right=" + mark + sentence.token(head).lemma(), share);
                for (Iri cls : phrases.classesOfNoun(sentence, head)) {
                    features.add("rightClass=" + mark + cls.localName(), share);
                }
            }
        } else if (token.isNoun()) {
            features.add("rightNoun=" + token.lemma(), share);
        }
    }

    private static String wordAt(Sentence sentence, int i) {
        if (i < 0) {
            return "^";
        }
        return i >= sentence.size()
                ? "$"
                : Features.lower(
                        sentence.token(i).isProperNoun()
                                ? "NNP"
                                : sentence.token(i).text());
    }

    private static String tagAt(Sentence sentence, int i) {
        return i < 0 ? "^" : i >= sentence.size() ? "$" : sentence.token(i).tag();
    }
}
