package org.newsgraph.grammar;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;

/**
 * Who does what to whom in the clauses of one sentence, whatever the voice.
 *
 * <p>Where a part is played by a relative pronoun, its antecedent is given: <em>the start-up that Ann founded</em>: patient of
 * <em>founded</em> ⇒ <em>start-up</em>.
 */
final class Clauses {

    /** Verbs whose passive has for its subject whom something is given to. */
    private static final Set<String> GIVING =
            Set.of("grant", "give", "award", "deny", "refuse", "issue", "offer", "hand");

    /** What is agreed is to be done to a party to it. */
    private static final Set<String> PACTS =
            Set.of("agreement", "deal", "contract", "pact", "accord", "talk", "negotiation", "intention");

    private final Sentence sentence;
    private final MeantWords meant;
    private final Prepositions prepositions;
    private final Voice voice;
    private final Objects objects;
    private final Subjects subjects;
    private final Companions companions;

    Clauses(Sentence sentence, MeantWords meant, Prepositions prepositions) {
        this.sentence = sentence;
        this.meant = meant;
        this.prepositions = prepositions;
        this.voice = new Voice(sentence);
        this.objects = new Objects(sentence, meant);
        this.subjects = new Subjects(sentence, meant, voice, objects);
        this.companions = new Companions(sentence, prepositions);
    }

    /** Whether the verb stands in the passive, a bare participle included. */
    boolean isPassive(int verb) {
        return voice.isPassive(verb);
    }

    /** Whether the verb is an infinitive with its <em>to</em>. */
    boolean hasTo(int verb) {
        return voice.hasTo(verb);
    }

    /** Those whom the verb's clause is about, its grammatical subjects, whatever the voice. */
    List<Integer> subjectsOf(int verb) {
        return subjects.of(verb);
    }

    /** Those who do what the verb says, those who do it with them and those who lead them included. */
    List<Integer> agentsOf(int verb) {
        return voice.isPassive(verb)
                ? companions.withLeaders(byPhrases(verb))
                : companions.withLeaders(companions.withCompanions(verb, subjects.of(verb)));
    }

    private List<Integer> byPhrases(int verb) {
        List<Integer> by = prepositions.complementsOf(verb, Set.of("by"));
        if (by.isEmpty() && sentence.relation(verb).equals("conj")) {
            // "held and backed by X": the phrase hangs on the first of the coordinated verbs.
            return voice.isPassive(sentence.head(verb))
                    ? prepositions.complementsOf(sentence.head(verb), Set.of("by")).stream()
                            .filter(b -> b > verb)
                            .toList()
                    : List.of();
        }
        if (by.isEmpty()) {
            // "founded and financed by X": the phrase hangs on the last of the coordinated verbs.
            for (int other : sentence.children(verb, "conj")) {
                if (sentence.token(other).tag().equals("VBN")
                        && sentence.children(other, "aux").isEmpty()) {
                    by = prepositions.complementsOf(other, Set.of("by"));
                }
            }
        }
        return by;
    }

    /** Those to whom the verb's action is done. */
    List<Integer> patientsOf(int verb) {
        if (voice.isPassive(verb)) {
            if (isSaidOfNoun(verb)) {
                return meant.expanded(List.of(sentence.head(verb)));
            }
            if (GIVING.contains(sentence.token(verb).lemma())
                    && !sentence.children(verb, "obj").isEmpty()) {
                // "X was granted a licence": X is whom it is given to.
                return meant.expanded(sentence.children(verb, "obj"));
            }
            List<Integer> trailed = objectBefore(verb);
            if (!trailed.isEmpty()) {
                return trailed;
            }
            List<Integer> passive = subjects.of(verb);
            if (passive.isEmpty()
                    && sentence.relation(verb).equals("conj")
                    && (sentence.relation(sentence.head(verb)).equals("acl"))) {
                return meant.expanded(List.of(sentence.head(sentence.head(verb))));
            }
            return passive;
        }
        return objects.of(verb);
    }

    /** <em>the firm bought by X</em>; not <em>signed an agreement to be bought</em>, <em>in the process of being bought</em>. */
    private boolean isSaidOfNoun(int participle) {
        boolean clause = sentence.relation(participle).equals("acl");
        boolean ofParty = clause
                && (subjects.isOfGerund(participle)
                        || voice.hasTo(participle)
                                && PACTS.contains(sentence.token(sentence.head(participle))
                                        .lemma()));
        return !ofParty && (clause || sentence.hasRelation(participle, "amod"));
    }

    /** <em>raised a round in July, led by X</em>: a trailing participle says something of the object before it. */
    private List<Integer> objectBefore(int participle) {
        int head = sentence.head(participle);
        boolean trails = head != Arc.ROOT
                && head < participle
                && sentence.token(head).isVerb()
                && sentence.token(participle - 1).text().equals(",")
                && sentence.children(participle, "aux").isEmpty()
                && sentence.children(participle, "nsubj").isEmpty();
        if (!trails) {
            return List.of();
        }
        return meant.expanded(sentence.children(head, "obj").stream()
                .filter(o -> o < participle)
                .toList());
    }

    /** Those to whom something is given: <em>gave X a licence</em>, <em>X was given a licence</em>. */
    List<Integer> recipientsOf(int verb) {
        List<Integer> found = sentence.children(verb, "iobj");
        if (found.isEmpty()
                && GIVING.contains(sentence.token(verb).lemma())
                && voice.isPassive(verb)
                && !sentence.children(verb, "obj").isEmpty()) {
            return subjects.of(verb);
        }
        return found.isEmpty() ? List.of() : meant.expanded(found);
    }
}
