package org.newsgraph.grammar;

import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Active and passive verbs of one sentence. */
final class Voice {

    private final Sentence sentence;

    Voice(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the verb stands in the passive, a bare participle included. */
    boolean isPassive(int verb) {
        if (!sentence.children(verb, "aux:pass").isEmpty()
                || !sentence.children(verb, "nsubj:pass").isEmpty()) {
            return true;
        }
        Token token = sentence.token(verb);
        boolean participle = token.tag().equals("VBN")
                || token.tag().equals("JJ")
                || token.tag().equals("VBD");
        if (!participle) {
            return false;
        }
        if (token.text().endsWith("ed")
                && token.tag().equals("JJ")
                && !sentence.children(verb, "cop").isEmpty()) {
            // "is majority-owned by X": what was once a participle.
            return true;
        }
        boolean active = !sentence.children(verb, "nsubj").isEmpty()
                || !sentence.children(verb, "obj").isEmpty()
                || !sentence.children(verb, "aux").isEmpty();
        if (active) {
            return false;
        }
        if (sentence.hasRelation(verb, "conj") && sentence.head(verb) != Arc.ROOT) {
            // "founded and bankrolled by X": a coordinated participle has the voice of the first.
            return token.tag().equals("VBN") && isPassive(sentence.head(verb));
        }
        return sentence.relation(verb).equals("acl")
                || sentence.hasRelation(verb, "advcl")
                || sentence.hasRelation(verb, "amod")
                || sentence.hasRelation(verb, "dep")
                || sentence.hasRelation(verb, "parataxis")
                || token.tag().equals("VBN") && sentence.relation(verb).equals("root");
    }
}
