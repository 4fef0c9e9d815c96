package org.newsgraph.chain;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.language.Sentence;
import org.newsgraph.mention.Mention;

/** Whom the words of one sentence stand for, while it is read. */
final class SentenceReferents {

    private final Sentence sentence;
    private final Map<Integer, Referent> known;
    private final Map<Integer, Referent> begins;

    /**
     * A sentence of which only the names are read.
     *
     * @param heads the referents of its names by the token of the name's head
     * @param begins the same by the name's first token
     */
    SentenceReferents(Sentence sentence, Map<Integer, Referent> heads, Map<Integer, Referent> begins) {
        this.sentence = sentence;
        this.known = new HashMap<>(heads);
        this.begins = Map.copyOf(begins);
    }

    Sentence sentence() {
        return sentence;
    }

    /** By token; a view. */
    Map<Integer, Referent> known() {
        return Collections.unmodifiableMap(known);
    }

    /** Whom the token stands for, named or not. */
    Optional<Referent> at(int token) {
        return Optional.ofNullable(known.get(token));
    }

    /** Whom the token stands for, if there is one. */
    Optional<Referent> at(OptionalInt token) {
        return token.isPresent() ? at(token.getAsInt()) : Optional.empty();
    }

    /** Whose name begins at the token. */
    Optional<Referent> namedFrom(int token) {
        return Optional.ofNullable(begins.get(token));
    }

    /** Lets a token stand for somebody, as one of his mentions. */
    void join(Referent referent, int token, Mention.Kind kind) {
        referent.mentions().add(mention(token, kind));
        known.put(token, referent);
    }

    /** Lets a token stand for somebody who is new. */
    void introduce(Referent unnamed, int token) {
        known.put(token, unnamed);
    }

    /** A mention at a token, with the words before it that belong to its phrase. */
    Mention mention(int token, Mention.Kind kind) {
        int begin = kind == Mention.Kind.NOMINAL ? GrammarLinks.phraseBegin(sentence, token) : token;
        return new Mention(kind, sentence.index(), begin, token + 1, token);
    }

    /** The places after a token, in their order. */
    List<Discourse.Seen> ahead(int token) {
        return known.keySet().stream()
                .filter(other -> other > token)
                .sorted()
                .map(this::placeAt)
                .toList();
    }

    /** The place at a token that stands for somebody. */
    Discourse.Seen placeAt(int token) {
        Referent referent = known.get(token);
        return new Discourse.Seen(
                referent, sentence.index(), token, kindAt(referent, token), relation(token), leads(token));
    }

    private boolean leads(int token) {
        return relation(token).startsWith("nsubj") && sentence.hasRelation(sentence.head(token), "root");
    }

    private Mention.Kind kindAt(Referent referent, int token) {
        return referent.mentions().stream()
                .filter(m -> m.sentence() == sentence.index() && m.head() == token)
                .map(Mention::kind)
                .findFirst()
                .orElse(Mention.Kind.NOMINAL);
    }

    private String relation(int token) {
        return sentence.isParsed() ? sentence.relation(token) : "";
    }
}
