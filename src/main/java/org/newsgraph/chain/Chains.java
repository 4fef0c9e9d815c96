package org.newsgraph.chain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.layout.Paragraphs;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/**
 * Lets nouns and pronouns join the names they stand for, reading the article once from its beginning.
 *
 * <p>First by grammar (apposition, copula, relative clauses), then by what {@link Antecedents} finds. Only in sentences that
 * are parsed.
 */
final class Chains {

    private final Nominals nominals;
    private final NounFit fit;
    private final Antecedents antecedents;

    Chains(Nominals nominals, NounFit fit, Antecedents antecedents) {
        this.nominals = nominals;
        this.fit = fit;
        this.antecedents = antecedents;
    }

    /** Adds mentions to the referents. */
    void extend(AnnotatedArticle article, List<Referent> referents) {
        Map<Integer, Map<Integer, Referent>> heads = Referents.byToken(referents, Mention::head);
        Map<Integer, Map<Integer, Referent>> begins = Referents.byToken(referents, Mention::begin);
        Discourse discourse = new Discourse(new Paragraphs(article), new SectionTopics(article, referents, fit));
        Groups groups = new Groups(fit);
        for (Sentence sentence : article.sentences()) {
            SentenceReferents here = new SentenceReferents(
                    sentence,
                    heads.getOrDefault(sentence.index(), Map.of()),
                    begins.getOrDefault(sentence.index(), Map.of()));
            new Reading(here, discourse, groups).run();
            groups.keep(sentence, here.known());
        }
    }

    /** The reading of one sentence. */
    private final class Reading {

        private final Sentence sentence;
        private final SentenceReferents here;
        private final Discourse discourse;
        private final Severals severals;

        Reading(SentenceReferents here, Discourse discourse, Groups groups) {
            this.sentence = here.sentence();
            this.here = here;
            this.discourse = discourse;
            this.severals = new Severals(here, groups, nominals);
        }

        void run() {
            if (sentence.isParsed()) {
                IntStream.range(0, sentence.size()).forEach(this::identify);
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isParsed() && here.at(i).isEmpty() && !severals.join(i)) {
                    resolve(i);
                }
                if (here.at(i).isPresent()) {
                    discourse.add(here.placeAt(i));
                }
            }
        }

        /** Apposition and copula with a name: what is said there helps with all that follows. */
        private void identify(int token) {
            Optional<Referent> named = here.at(token);
            if (named.isPresent() && !sentence.token(token).tag().startsWith("JJ")) {
                modifiers(named.get(), token);
                return;
            }
            Set<Iri> classes = nominals.classesAt(sentence, token);
            if (!classes.isEmpty()) {
                same(token, classes).ifPresent(referent -> joinNoun(referent, token));
            }
        }

        /** Whom apposition or copula makes the same as a noun, if the noun's classes allow it. */
        private Optional<Referent> same(int noun, Set<Iri> classes) {
            return here.at(GrammarLinks.sameAs(sentence, noun)).filter(referent -> agree(referent, classes));
        }

        /** The Chinese start-up X: nouns and adjectives before a name. */
        private void modifiers(Referent named, int token) {
            nominals.remember(named, sentence, token);
            for (int child : sentence.children(token)) {
                if (child < token && sentence.token(child).tag().matches("NN|JJ")) {
                    named.nouns().add(sentence.token(child).lemma().toLowerCase(Locale.ROOT));
                }
            }
        }

        private boolean agree(Referent referent, Set<Iri> classes) {
            boolean person = referent.types().contains(NG.PERSON);
            return person ? classes.contains(NG.PERSON) : classes.stream().anyMatch(c -> !c.equals(NG.PERSON));
        }

        /** Who is for people, which is not. */
        private boolean agree(Referent referent, String relativePronoun) {
            boolean person = referent.types().contains(NG.PERSON);
            return switch (relativePronoun) {
                case "who", "whom" -> person || !fit.isPlace(referent);
                case "which" -> !person;
                default -> true;
            };
        }

        private boolean agreeInKind(Referent referent, String pronoun) {
            boolean person = referent.types().contains(NG.PERSON);
            return switch (pronoun) {
                case "its", "it" -> !person && !fit.isPlace(referent);
                case "his", "her", "he", "she" -> person;
                default -> false;
            };
        }

        private void resolve(int i) {
            Token token = sentence.token(i);
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.tag().matches("WP\\$?|WDT")) {
                here.at(GrammarLinks.antecedentOf(sentence, i))
                        .filter(referent -> agree(referent, word))
                        .ifPresent(referent -> here.join(referent, i, Mention.Kind.PRONOUN));
            } else if (Pronouns.isPronoun(sentence, i)) {
                speakerOfItself(word, i)
                        .or(() -> here.at(GrammarLinks.subjectBehind(sentence, i))
                                .filter(Referent::isNamed)
                                .filter(referent -> agreeInKind(referent, word)))
                        .or(() -> antecedents
                                .of(Anaphor.pronoun(sentence, i, word), discourse, here.ahead(i))
                                .filter(Referent::isNamed))
                        .ifPresent(referent -> here.join(referent, i, Mention.Kind.PRONOUN));
            } else {
                Set<Iri> classes = nominals.classesAt(sentence, i);
                if (!classes.isEmpty()) {
                    nominal(i, classes);
                }
            }
        }

        /** <em>Acme said it had moved</em>: a firm that speaks of itself. */
        private Optional<Referent> speakerOfItself(String pronoun, int i) {
            return pronoun.equals("it")
                    ? here.at(GrammarLinks.speakerOfItself(sentence, i))
                            .filter(Referent::isNamed)
                            .filter(speaker -> speaker.types().stream().noneMatch(NG.PERSON::equals))
                    : Optional.empty();
        }

        private void nominal(int i, Set<Iri> classes) {
            Optional<Referent> next = here.namedFrom(i + 1);
            if (next.isPresent() && !sentence.token(i).tag().startsWith("JJ")) {
                // "the hedge fund X", whatever the parser makes of it
                next.filter(named -> agree(named, classes)).ifPresent(named -> joinNoun(named, i));
                return;
            }
            Optional<Referent> modifier = here.at(i - 1);
            if (modifier.isPresent()
                    && sentence.head(i - 1) == i
                    && nominals.isNameWith(modifier.get(), sentence, i, classes)) {
                joinNoun(modifier.get(), i);
                return;
            }
            if (modifier.isPresent()
                    && sentence.hasRelation(i - 1, "compound")
                    && nominals.isProductOf(modifier.get(), classes)) {
                here.introduce(Referent.unnamed(classes), i);
                return;
            }
            Optional<Referent> same = same(i, classes);
            boolean definite = Definiteness.isDefinite(sentence, i);
            if (same.isPresent()) {
                joinNoun(same.get(), i);
            } else if (definite && !isNew(i) && !nominals.isPartOfNamed(sentence, i)) {
                antecedents
                        .of(nominals.anaphorAt(sentence, i, classes), discourse, here.ahead(i))
                        .ifPresent(referent -> joinNoun(referent, i));
            } else if (definite || Definiteness.isIndefinite(sentence, i)) {
                Referent referent = Referent.unnamed(classes);
                nominals.remember(referent, sentence, i);
                here.introduce(referent, i);
            }
        }

        /** Whether a definite noun says itself which one it means, and does not only tell of one spoken of where it is. */
        private boolean isNew(int noun) {
            return Definiteness.isExplained(sentence, noun) && !nominals.isSeated(sentence, noun);
        }

        /** Joins a noun and keeps what it and its adjectives say. */
        private void joinNoun(Referent referent, int token) {
            here.join(referent, token, Mention.Kind.NOMINAL);
            nominals.remember(referent, sentence, token);
        }
    }
}
