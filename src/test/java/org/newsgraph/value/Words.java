package org.newsgraph.value;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.Span;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Unparsed sentences of words parted by blanks. */
final class Words {

    private Words() {}

    static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : words.strip().split(" +")) {
            tokens.add(new Token(tokens.size(), word, word, "NN", "O", new Span(begin, begin + word.length())));
            begin += word.length() + 1;
        }
        return new Sentence(0, tokens, List.of());
    }
}
