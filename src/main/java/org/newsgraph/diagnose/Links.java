package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.ClaimObject.EntityObject;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionedEntities;
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Lexicon;

/** Tells whom the pronouns and nouns of a sentence were taken for, where they might mean an end that is missing there. */
final class Links {

    private static final Set<String> THIRD_PERSON = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "who",
            "whose",
            "which",
            "that");

    private final Lexicon lexicon;

    Links(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code linked elsewhere: "its" to Borax, "the firm" to nobody}; empty if no such word is there. */
    Optional<String> elsewhere(Case wanted, int index) {
        Sentence sentence = wanted.sentence(index);
        MentionedEntities entities = wanted.trace().scene().entities();
        List<String> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<Located> located = entities.headedBy(index, token.index());
            if (located.isPresent()) {
                EntityObject entity = new EntityObject(located.get().entity().id());
                Mention mention = located.get().mention();
                if (mention.kind() != Mention.Kind.NAME && !wanted.isSubject(entity) && !wanted.isObject(entity)) {
                    found.add(Words.quoted(sentence, mention.begin(), mention.end()) + " to "
                            + located.get().entity().name());
                }
            } else if (mayMeanSomebody(sentence, token)) {
                found.add("\"" + token.text() + "\" to nobody");
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of("linked elsewhere: " + Words.listed(found));
    }

    private boolean mayMeanSomebody(Sentence sentence, Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (token.tag().startsWith("PRP") || token.tag().startsWith("W")) {
            return THIRD_PERSON.contains(word);
        }
        boolean common = token.isNoun() && !token.isProperNoun();
        return common
                && (lexicon.has(Lexicon.Kind.CLASS_NOUNS, token.lemma())
                        || !sentence.children(token.index(), "nmod:poss").isEmpty()
                                && lexicon.has(Lexicon.Kind.RELATIONAL_NOUNS, token.lemma()));
    }
}
