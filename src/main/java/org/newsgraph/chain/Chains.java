package org.newsgraph.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    private final Antecedents antecedents;

    Chains(Nominals nominals, Antecedents antecedents) {
        this.nominals = nominals;
        this.antecedents = antecedents;
    }

    /** Adds mentions to the referents. */
    void extend(AnnotatedArticle article, List<Referent> referents) {
        Map<Integer, Map<Integer, Referent>> heads = Referents.byToken(referents, Mention::head);
        Map<Integer, Map<Integer, Referent>> begins = Referents.byToken(referents, Mention::begin);
        Discourse discourse = new Discourse(new Paragraphs(article));
        Groups groups = new Groups(nominals);
        for (Sentence sentence : article.sentences()) {
            new Reading(
                            sentence,
                            discourse,
                            groups,
                            heads.getOrDefault(sentence.index(), new HashMap<>()),
                            begins.getOrDefault(sentence.index(), Map.of()))
                    .run();
        }
    }

    /** The reading of one sentence. */
    private final class Reading {

        private final Sentence sentence;
        private final Discourse discourse;
        private final Groups groups;
        private final Map<Integer, Referent> known;
        private final Map<Integer, Referent> begins;

        Reading(
                Sentence sentence,
                Discourse discourse,
                Groups groups,
                Map<Integer, Referent> known,
                Map<Integer, Referent> begins) {
            this.sentence = sentence;
            this.discourse = discourse;
            this.groups = groups;
            this.known = known;
            this.begins = begins;
        }

        void run() {
            if (sentence.isParsed()) {
                for (int i = 0; i < sentence.size(); i++) {
                    identify(i);
                }
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isParsed() && !known.containsKey(i) && !isOfSeveral(i)) {
                    resolve(i);
                }
                see(i);
            }
            groups.keep(sentence, known);
        }

        /** Joins a plural to all whom it stands for, and says whether there are any. */
        private boolean isOfSeveral(int token) {
            List<Referent> members = several(token);
            if (members.isEmpty()) {
                return false;
            }
            Mention.Kind kind =
                    sentence.token(token).tag().matches("PRP\\$?|W.*") ? Mention.Kind.PRONOUN : Mention.Kind.NOMINAL;
            int begin = kind == Mention.Kind.NOMINAL ? GrammarLinks.phraseBegin(sentence, token) : token;
            members.forEach(m -> m.mentions().add(new Mention(kind, sentence.index(), begin, token + 1, token)));
            groups.keep(new Groups.Group(
                    members, sentence.index(), token, sentence.relation(token).startsWith("nsubj")));
            return true;
        }

        private List<Referent> several(int token) {
            List<Groups.Group> before = Groups.sideBySide(sentence, known).stream()
                    .filter(g -> g.token() < token)
                    .toList();
            OptionalInt relative = GrammarLinks.relativeOfSeveral(sentence, token);
            if (relative.isPresent()) {
                int head = sentence.hasRelation(relative.getAsInt(), "conj")
                        ? sentence.head(relative.getAsInt())
                        : relative.getAsInt();
                return before.stream()
                        .filter(g -> g.token() == head)
                        .map(Groups.Group::members)
                        .findFirst()
                        .orElse(List.of());
            }
            return Plural.at(sentence, token, nominals)
                    .flatMap(plural -> groups.of(plural, sentence, before, inClauseOf(token)))
                    .orElse(List.of());
        }

        /** Who is named after a word, or is another argument of its verb. */
        private Set<Referent> inClauseOf(int token) {
            Set<Referent> others = new HashSet<>();
            known.forEach((other, referent) -> {
                if (other > token || GrammarLinks.coArguments(sentence, other, token)) {
                    others.add(referent);
                }
            });
            return others;
        }

        private void see(int token) {
            if (known.containsKey(token)) {
                discourse.add(placeAt(token));
            }
        }

        private List<Discourse.Seen> ahead(int token) {
            return known.keySet().stream()
                    .filter(other -> other > token)
                    .sorted()
                    .map(this::placeAt)
                    .toList();
        }

        private Discourse.Seen placeAt(int token) {
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

        /** Apposition and copula with a name: what is said there helps with all that follows. */
        private void identify(int token) {
            Referent named = known.get(token);
            if (named != null && !sentence.token(token).tag().startsWith("JJ")) {
                modifiers(named, token);
                return;
            }
            Set<Iri> classes = nominals.classesAt(sentence, token);
            if (classes.isEmpty()) {
                return;
            }
            OptionalInt same = GrammarLinks.sameAs(sentence, token);
            if (same.isPresent() && known.containsKey(same.getAsInt())) {
                Referent referent = known.get(same.getAsInt());
                if (agree(referent, classes)) {
                    join(referent, token, Mention.Kind.NOMINAL);
                    nominals.remember(referent, sentence, token);
                }
            }
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
                case "who", "whom" -> person || !nominals.isPlace(referent);
                case "which" -> !person;
                default -> true;
            };
        }

        private void resolve(int i) {
            Token token = sentence.token(i);
            if (token.tag().matches("WP\\$?|WDT")) {
                OptionalInt antecedent = GrammarLinks.antecedentOf(sentence, i);
                if (antecedent.isPresent()
                        && known.containsKey(antecedent.getAsInt())
                        && agree(known.get(antecedent.getAsInt()), token.text().toLowerCase(Locale.ROOT))) {
                    join(known.get(antecedent.getAsInt()), i, Mention.Kind.PRONOUN);
                }
                return;
            }
            if (Pronouns.isPronoun(sentence, i)) {
                String word = token.text().toLowerCase(Locale.ROOT);
                antecedents
                        .of(Anaphor.pronoun(sentence, i, word), discourse, ahead(i))
                        .filter(Referent::isNamed)
                        .ifPresent(r -> join(r, i, Mention.Kind.PRONOUN));
                return;
            }
            Set<Iri> classes = nominals.classesAt(sentence, i);
            if (!classes.isEmpty()) {
                nominal(i, classes);
            }
        }

        private void nominal(int i, Set<Iri> classes) {
            if (i + 1 < sentence.size()
                    && begins.containsKey(i + 1)
                    && !sentence.token(i).tag().startsWith("JJ")) {
                // "the hedge fund X", whatever the parser makes of it
                Referent named = begins.get(i + 1);
                if (agree(named, classes)) {
                    join(named, i, Mention.Kind.NOMINAL);
                    nominals.remember(named, sentence, i);
                }
                return;
            }
            Referent modifier = i > 0 ? known.get(i - 1) : null;
            if (modifier != null && sentence.head(i - 1) == i && nominals.isNameWith(modifier, sentence, i, classes)) {
                join(modifier, i, Mention.Kind.NOMINAL);
                nominals.remember(modifier, sentence, i);
                return;
            }
            if (modifier != null
                    && sentence.hasRelation(i - 1, "compound")
                    && nominals.isProductOf(modifier, classes)) {
                known.put(i, Referent.unnamed(classes));
                return;
            }
            OptionalInt same = GrammarLinks.sameAs(sentence, i);
            if (same.isPresent() && known.containsKey(same.getAsInt()) && agree(known.get(same.getAsInt()), classes)) {
                join(known.get(same.getAsInt()), i, Mention.Kind.NOMINAL);
                nominals.remember(known.get(same.getAsInt()), sentence, i);
            } else if (nominals.isDefinite(sentence, i) && !nominals.isExplained(sentence, i)) {
                Optional<Referent> referent =
                        antecedents.of(nominals.anaphorAt(sentence, i, classes), discourse, ahead(i));
                referent.ifPresent(r -> {
                    join(r, i, Mention.Kind.NOMINAL);
                    nominals.remember(r, sentence, i);
                });
            } else if (nominals.isIndefinite(sentence, i) || nominals.isDefinite(sentence, i)) {
                Referent referent = Referent.unnamed(classes);
                nominals.remember(referent, sentence, i);
                known.put(i, referent);
            }
        }

        private void join(Referent referent, int token, Mention.Kind kind) {
            int begin = kind == Mention.Kind.NOMINAL ? GrammarLinks.phraseBegin(sentence, token) : token;
            referent.mentions().add(new Mention(kind, sentence.index(), begin, token + 1, token));
            known.put(token, referent);
        }
    }
}
