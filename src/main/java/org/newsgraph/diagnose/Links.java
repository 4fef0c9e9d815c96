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
import org.newsgraph.mention.MentionedEntities.Located;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/** Tells whom the pronouns and nouns of a sentence were taken for, where they might mean an end that is missing there. */
final class Links {

    /** Also those of speakers: <em>we</em> in an interview is a firm. */
    private static final Set<String> PRONOUNS = Set.of(
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
            "i",
            "me",
            "my",
            "we",
            "us",
            "our",
            "ours");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    Links(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** {@code linked elsewhere: "its" to Borax, "the firm" to nobody}; empty if no such word is there. */
    Optional<String> elsewhere(Case wanted, int index) {
        Sentence sentence = wanted.sentence(index);
        List<String> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<Located> located = wanted.trace().scene().entities().headedBy(index, token.index());
            if (located.isPresent()) {
                Mention mention = located.get().mention();
                EntityObject entity = new EntityObject(located.get().entity().id());
                boolean other = !wanted.isSubject(entity) && !wanted.isObject(entity);
                if (mention.kind() != Mention.Kind.NAME
                        && other
                        && mayBeMissing(located.get().entity().type(), wanted, index)) {
                    found.add(Words.quoted(sentence, mention.begin(), mention.end()) + " to "
                            + located.get().entity().name());
                }
            } else if (mayMeanMissing(token, wanted, index)) {
                found.add("\"" + token.text() + "\" to nobody");
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of("linked elsewhere: " + Words.listed(found));
    }

    private boolean mayMeanMissing(Token token, Case wanted, int sentence) {
        if (PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT))) {
            return true;
        }
        return token.isNoun()
                && !token.isProperNoun()
                && lexicon.classes(Kind.CLASS_NOUNS, token.lemma()).stream()
                        .anyMatch(type -> mayBeMissing(type, wanted, sentence));
    }

    /** Whether something of the class could be the end that the sentence lacks. */
    private boolean mayBeMissing(Iri type, Case wanted, int sentence) {
        PropertyTerm property = wanted.wanted().property();
        boolean subject = !wanted.subjectPlaces().containsKey(sentence) && vocabulary.admitsSubject(property, type);
        boolean object = !wanted.objectPlaces().containsKey(sentence)
                && !property.datatype()
                && vocabulary.admitsObject(property, type);
        return subject || object;
    }
}
