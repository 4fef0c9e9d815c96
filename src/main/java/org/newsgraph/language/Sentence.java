package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.newsgraph.article.Span;

/**
 * A sentence: its tokens and, where it was worth parsing, its basic dependency tree.
 *
 * <p>Immutable. Token indices count from 0.
 */
public final class Sentence {

    private final int index;
    private final List<Token> tokens;
    private final List<Arc> arcs;
    private final List<List<Integer>> children;

    /**
     * @param index the sentence's place in its article, from 0
     * @param tokens its tokens in order, at least one; the i-th has the index i
     * @param arcs one arc for each token, or none at all if the sentence was not parsed
     * @throws IllegalArgumentException if the arcs do not fit the tokens
     */
    public Sentence(int index, List<Token> tokens, List<Arc> arcs) {
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.arcs = List.copyOf(arcs);
        if (this.tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence " + index + " has no tokens");
        }
        if (!this.arcs.isEmpty() && this.arcs.size() != this.tokens.size()) {
            throw new IllegalArgumentException(
                    "sentence " + index + " has " + this.tokens.size() + " tokens, but " + this.arcs.size() + " arcs");
        }
        this.children = childrenOf(this.tokens.size(), this.arcs);
    }

    private static List<List<Integer>> childrenOf(int size, List<Arc> arcs) {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < arcs.size(); i++) {
            int head = arcs.get(i).head();
            if (head != Arc.ROOT) {
                children.get(Objects.checkIndex(head, size)).add(i);
            }
        }
        return children.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    public boolean isParsed() {
        return !arcs.isEmpty();
    }

    /** The index of the token that governs token {@code i}, or {@link Arc#ROOT}; also where the sentence is not parsed. */
    public int head(int i) {
        return arcs.isEmpty() ? Arc.ROOT : arcs.get(i).head();
    }

    /** The relation of token {@code i} to its head; empty if the sentence is not parsed. */
    public String relation(int i) {
        return arcs.isEmpty() ? "" : arcs.get(i).relation();
    }

    /** Whether token {@code i} has the relation {@code name} to its head, or a subtype of it. */
    public boolean hasRelation(int i, String name) {
        String relation = relation(i);
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    /** The indices of the tokens that token {@code i} governs, in order; empty if the sentence is not parsed. */
    public List<Integer> children(int i) {
        return children.get(i);
    }

    /** Those {@link #children} of token {@code i} that have the relation {@code name}, or a subtype of it. */
    public List<Integer> children(int i, String name) {
        return children.get(i).stream().filter(c -> hasRelation(c, name)).toList();
    }

    /** Where the sentence stands in the cleaned text. */
    public Span span() {
        return spanOf(0, tokens.size());
    }

    /** Where the tokens {@code [begin, end)} stand in the cleaned text; at least one token. */
    public Span spanOf(int begin, int end) {
        return new Span(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    }

    /** The words of the tokens {@code [begin, end)}, parted by single blanks. */
    public String words(int begin, int end) {
        return tokens.subList(begin, end).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** Prints the words and, where there is one, the tree: {@code DeepSeek/nsubj<2}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(out.isEmpty() ? "" : " ").append(token.text());
            if (isParsed()) {
                out.append('/').append(relation(token.index())).append('<').append(head(token.index()));
            }
        }
        return out.toString();
    }
}
