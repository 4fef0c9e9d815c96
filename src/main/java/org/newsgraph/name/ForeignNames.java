package org.newsgraph.name;

import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Tells where the name of a body goes on in small letters, as in languages other than English: <em>École nationale des ponts</em>. */
final class ForeignNames {

    /** What adjectives of Romance languages and German end in. */
    private static final String ADJECTIVE =
            "\\p{Ll}{2,}(nal|nale|onal|nel|nelle|ique|icas?|icos?|aise|çaise|enne|ienne|iana|iano|ières?|ieure?|iste|ische[rn]?|ura|ora)";

    /** Small words that no English sentence has after a name. */
    private static final String PARTICLE =
            "d[eiou]|d[ao]s|des|de[rmn]|del|dell[ae]|degli|dei|für|von|zur?|zum|et|och|för|og";

    private final NameWords words;
    private final Lexicon lexicon;

    ForeignNames(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** @return the end of the name after small words, or {@code at} if it ends before them */
    int after(Sentence sentence, int begin, int at) {
        if (!lexicon.has(Kind.FOREIGN_BODIES, sentence.token(begin).text())) {
            return at;
        }
        int end = at;
        boolean linked = false;
        for (int i = at; i < sentence.size(); i++) {
            String word = sentence.token(i).text();
            if (word.matches(PARTICLE) || linked && word.matches("la|las|les|los|le|il|die|das")) {
                linked = true;
            } else if (word.matches(ADJECTIVE) || linked && isWord(sentence, i)) {
                linked = false;
                end = i + 1;
            } else {
                break;
            }
        }
        return end;
    }

    /** What stands after a particle is of the same language. */
    private boolean isWord(Sentence sentence, int at) {
        return words.continuesName(sentence, at) || sentence.token(at).text().matches("\\p{Ll}{4,}");
    }
}
