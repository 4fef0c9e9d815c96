package org.newsgraph.grammar;

import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/** Active and passive verbs of one sentence, and infinitives. */
final class Voice {

    /** Tags under which participles come; the tagger takes many for the past tense or an adjective. */
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD", "JJ");

    private final Sentence sentence;

    Voice(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the verb stands in the passive, a bare participle included. */
    boolean isPassive(int verb) {
        boolean marked = !sentence.children(verb, "aux:pass").isEmpty()
                || !sentence.children(verb, "nsubj:pass").isEmpty();
        return marked || isPassiveAdjective(verb) || isBareParticiple(verb) || isBrought(verb);
    }

    /** <em>has its resins made by X</em>: what is had done is done to the object. */
    private boolean isBrought(int verb) {
        int head = sentence.head(verb);
        return head != Arc.ROOT
                && sentence.token(verb).tag().equals("VBN")
                && sentence.relation(verb).matches("ccomp|xcomp")
                && sentence.token(head).lemma().matches("have|get")
                && sentence.children(verb, "aux").isEmpty()
                && sentence.children(verb, "obj").isEmpty();
    }

    /** Whether the verb is an infinitive with its <em>to</em>. */
    boolean hasTo(int verb) {
        return sentence.children(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).lemma().equals("to"));
    }

    /** <em>is majority-owned by X</em>: what was once a participle. */
    private boolean isPassiveAdjective(int verb) {
        return sentence.token(verb).tag().equals("JJ")
                && sentence.token(verb).text().endsWith("ed")
                && !sentence.children(verb, "cop").isEmpty();
    }

    private boolean isBareParticiple(int verb) {
        String tag = sentence.token(verb).tag();
        boolean active = !sentence.children(verb, "nsubj").isEmpty()
                || !sentence.children(verb, "obj").isEmpty()
                || !sentence.children(verb, "aux").isEmpty();
        if (active || !PARTICIPLES.contains(tag)) {
            return false;
        }
        if (sentence.hasRelation(verb, "conj") && sentence.head(verb) != Arc.ROOT) {
            // "founded and bankrolled by X": a coordinated participle has the voice of the first.
            return tag.equals("VBN") && isPassive(sentence.head(verb));
        }
        return sentence.relation(verb).equals("acl")
                || sentence.hasRelation(verb, "advcl")
                || sentence.hasRelation(verb, "amod")
                || sentence.hasRelation(verb, "dep")
                || sentence.hasRelation(verb, "parataxis")
                || tag.equals("VBN") && sentence.relation(verb).equals("root");
    }
}
