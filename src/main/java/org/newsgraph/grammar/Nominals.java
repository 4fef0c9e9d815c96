package org.newsgraph.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Who owns and who bears the nouns of one sentence: <em>Acme's founder, Ann Lee</em>. */
final class Nominals {

    /** Verbs that give their subject or object the noun as a post: <em>became chairman, named her chairman</em>. */
    private static final Set<String> NAMING = Set.of(
            "become", "remain", "stay", "name", "appoint", "elect", "make", "call", "be", "crown", "install", "turn");

    /** Verbs whose subject takes the post from their object: <em>succeeds Lee as chairman</em>. */
    private static final Set<String> SUCCEEDING = Set.of("succeed", "replace", "follow");

    private static final Set<String> CALLING = Set.of("called", "named", "dubbed", "christened");
    private static final Set<String> PLACING =
            Set.of("on", "in", "at", "under", "with", "near", "against", "from", "off");
    private static final Set<String> LISTING = Set.of("include", "number", "comprise");
    private static final Set<String> EXAMPLES = Set.of("such as", "including", "like", "namely", "among");

    private static final Set<String> PLAIN_ADJECTIVES = Set.of(
            "Other",
            "Major",
            "Notable",
            "Former",
            "Past",
            "Current",
            "Early",
            "Earlier",
            "Recent",
            "New",
            "Key",
            "Main",
            "Additional",
            "Principal",
            "Strategic",
            "Corporate",
            "Existing",
            "Large",
            "Big",
            "Prominent",
            "Famous",
            "Important",
            "First",
            "Initial",
            "Later",
            "Original",
            "Well-known",
            "Popular");

    private final Sentence sentence;
    private final Antecedents antecedents;
    private final Prepositions prepositions;
    private final Clauses clauses;

    Nominals(Sentence sentence, Antecedents antecedents, Prepositions prepositions, Clauses clauses) {
        this.sentence = sentence;
        this.antecedents = antecedents;
        this.prepositions = prepositions;
        this.clauses = clauses;
    }

    /** Whose the noun is: <em>Acme's founder</em>, <em>the founder of Acme</em>, <em>the Acme founder</em>. */
    List<Integer> possessorsOf(int noun) {
        List<Integer> own = ownPossessors(noun);
        if (!own.isEmpty()) {
            return own;
        }
        if (sentence.hasRelation(noun, "conj") && !startsAnew(noun)) {
            own = ownPossessors(sentence.head(noun));
        }
        if (own.isEmpty()) {
            for (int other : sentence.children(noun, "conj")) {
                if (own.isEmpty() && !startsAnew(other)) {
                    own = ownPossessors(other);
                }
            }
        }
        return own;
    }

    /**
     * Whether a coordinated noun has an owner or a name before it of its own, so that it shares nothing with the first:
     * <em>Acme's chairman, Ann Lee, and Peru's consul</em>.
     */
    private boolean startsAnew(int noun) {
        return sentence.children(noun).stream()
                .anyMatch(c -> c < noun
                        && (sentence.hasRelation(c, "nmod:poss")
                                || sentence.hasRelation(c, "amod")
                                        && sentence.token(c).isCapitalized()));
    }

    private List<Integer> ownPossessors(int noun) {
        List<Integer> found = new ArrayList<>(sentence.children(noun, "nmod:poss"));
        found.addAll(prepositions.complementsOf(noun, Set.of("of")));
        if (!found.isEmpty() && !sentence.children(noun, "nmod:poss").isEmpty()) {
            // "Acme's US chief": the firm's, not the country's.
            return antecedents.expanded(found);
        }
        for (int child : sentence.children(noun)) {
            boolean modifier = sentence.hasRelation(child, "compound") || sentence.hasRelation(child, "amod");
            // "Other backers include X": a first word has its capital from its place.
            boolean first = child == 0
                    && PLAIN_ADJECTIVES.contains(sentence.token(child).text());
            if (modifier && !first && sentence.token(child).isCapitalized() && child < noun) {
                found.add(child);
            }
        }
        return antecedents.expanded(found);
    }

    /** Who bears the noun: by apposition, copula, title, <em>as</em>, naming, listing. */
    List<Integer> holdersOf(int noun) {
        List<Integer> found = new ArrayList<>(ownHolders(noun));
        boolean titleOfOne =
                !found.isEmpty() && !sentence.token(noun).tag().endsWith("S") && found.equals(titled(noun));
        if (isAsideOf(noun, found) || titleOfOne) {
            // "chief executive Ann Lee and Bob Ray": one has the title.
            return found;
        }
        if (found.isEmpty() && sentence.hasRelation(noun, "conj") && !startsAnew(noun)) {
            int first = sentence.head(noun);
            if (sentence.token(first).isNoun()) {
                found.addAll(ownHolders(first));
            }
        }
        if (found.isEmpty()) {
            for (int other : sentence.children(noun, "conj")) {
                if (!startsAnew(other)) {
                    found.addAll(appositives(other));
                    found.addAll(titled(other));
                }
            }
        }
        return antecedents.expanded(found);
    }

    /** <em>Lee, its chairman, Chan and Diaz</em>: a title inside a list is that of the name before it alone. */
    private boolean isAsideOf(int noun, List<Integer> holders) {
        return sentence.hasRelation(noun, "appos")
                && sentence.token(noun).tag().equals("NN")
                && holders.equals(List.of(sentence.head(noun)))
                && sentence.children(sentence.head(noun), "conj").stream().anyMatch(c -> c > noun);
    }

    private List<Integer> ownHolders(int noun) {
        List<Integer> found = new ArrayList<>();
        if (!sentence.children(noun, "cop").isEmpty() && !isPlace(noun)) {
            found.addAll(clauses.subjectsOf(noun));
        }
        found.addAll(appositives(noun));
        found.addAll(titled(noun));
        found.addAll(asBearers(noun));
        found.addAll(named(noun));
        found.addAll(listed(noun));
        found.addAll(called(noun));
        int head = sentence.head(noun);
        boolean oneOf = head != Arc.ROOT
                && sentence.token(head).lemma().equals("one")
                && prepositions.prepositionOf(noun).equals("of");
        if (oneOf) {
            // "X, one of the founders of Y", "X became one of the first partners of Y".
            found.addAll(ownHolders(head));
        }
        return found;
    }

    /** <em>X is on a list</em>: the noun says where, not what. */
    private boolean isPlace(int noun) {
        return PLACING.contains(prepositions.prepositionOf(noun));
    }

    private List<Integer> appositives(int noun) {
        List<Integer> found = new ArrayList<>(sentence.children(noun, "appos"));
        if (sentence.hasRelation(noun, "appos")) {
            found.add(sentence.head(noun));
        }
        // "the French engineer Paul Martin": the parser may not know what to make of the name.
        for (int child : sentence.children(noun, "dep")) {
            if (child > noun
                    && sentence.token(child).isProperNoun()
                    && sentence.token(noun + 1).isProperNoun()) {
                found.add(child);
            }
        }
        return found;
    }

    /** <em>chief executive Ann Lee</em>: the noun modifies the name it stands before. */
    private List<Integer> titled(int noun) {
        int head = sentence.head(noun);
        boolean modifies = sentence.hasRelation(noun, "compound")
                || sentence.hasRelation(noun, "amod")
                || sentence.hasRelation(noun, "nmod")
                || sentence.hasRelation(noun, "flat")
                || sentence.hasRelation(noun, "dep");
        if (modifies
                && head > noun
                && sentence.token(head).isProperNoun()
                && prepositions.prepositionOf(noun).isEmpty()
                && !isPossessive(noun)) {
            List<Integer> found = new ArrayList<>(List.of(head));
            boolean several = sentence.token(noun).tag().equals("NNS") && sentence.hasRelation(head, "conj");
            if (several) {
                // "firms such as A and investors B and C": the title of B is that of C, not of A.
                sentence.children(sentence.head(head), "conj").stream()
                        .filter(c -> c > head)
                        .forEach(found::add);
            }
            return found;
        }
        return List.of();
    }

    private boolean isPossessive(int token) {
        return sentence.children(token, "case").stream()
                .anyMatch(c -> sentence.token(c).tag().equals("POS"));
    }

    private List<Integer> asBearers(int noun) {
        int verb = sentence.head(noun);
        if (verb == Arc.ROOT || !prepositions.prepositionOf(noun).equals("as")) {
            return List.of();
        }
        if (!sentence.token(verb).isVerb()) {
            return sentence.hasRelation(noun, "nmod") ? nominalBearer(verb) : List.of();
        }
        if (SUCCEEDING.contains(sentence.token(verb).lemma())) {
            return clauses.agentsOf(verb);
        }
        List<Integer> patients = clauses.patientsOf(verb);
        List<Integer> people = patients.stream().filter(this::mayBeBearer).toList();
        return people.isEmpty() ? clauses.subjectsOf(verb) : people;
    }

    /** <em>hired Ann Lee as chairman</em>, the phrase hanging on the name. */
    private List<Integer> nominalBearer(int noun) {
        return sentence.token(noun).isProperNoun() ? List.of(noun) : List.of();
    }

    private boolean mayBeBearer(int token) {
        Token word = sentence.token(token);
        return word.isProperNoun() || word.tag().startsWith("PRP");
    }

    private List<Integer> named(int noun) {
        int verb = sentence.head(noun);
        if (verb == Arc.ROOT || !NAMING.contains(sentence.token(verb).lemma())) {
            return List.of();
        }
        boolean predicate = sentence.relation(noun).equals("xcomp")
                || sentence.relation(noun).equals("obj");
        if (!predicate) {
            return List.of();
        }
        List<Integer> others =
                sentence.children(verb, "obj").stream().filter(o -> o != noun).toList();
        List<Integer> first = sentence.children(verb, "iobj");
        if (!first.isEmpty()) {
            return first;
        }
        return others.isEmpty() || clauses.isPassive(verb) ? clauses.subjectsOf(verb) : others;
    }

    /** <em>a firm called Acme</em>, however the parser hung the participle. */
    private List<Integer> called(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int i = noun + 1; i < sentence.size() && i <= noun + 3; i++) {
            int participle = i;
            boolean near = sentence.head(i) == noun || sentence.head(i) == sentence.head(noun);
            if (near && CALLING.contains(sentence.token(i).text())) {
                sentence.children(i).stream()
                        .filter(c -> c > participle && sentence.token(c).isProperNoun())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** <em>Some of its backers include X</em>, <em>backers who include X</em>, <em>counts backers like X</em>. */
    private List<Integer> partlyListed(int noun, int above) {
        List<Integer> found = new ArrayList<>();
        if (above == Arc.ROOT) {
            return found;
        }
        int verb = sentence.head(above);
        boolean some = prepositions.prepositionOf(noun).equals("of")
                && sentence.hasRelation(above, "nsubj")
                && verb != Arc.ROOT
                && LISTING.contains(sentence.token(verb).lemma());
        if (some) {
            found.addAll(sentence.children(verb, "obj"));
        }
        for (int clause : sentence.children(noun, "acl:relcl")) {
            if (LISTING.contains(sentence.token(clause).lemma())) {
                found.addAll(sentence.children(clause, "obj"));
            }
        }
        if (sentence.hasRelation(noun, "obj") && sentence.token(noun).tag().equals("NNS")) {
            found.addAll(prepositions.complementsOf(above, Set.of("such as", "like", "including")));
        }
        return found;
    }

    /** <em>Its backers include X and Y</em>, <em>backers such as X</em>. */
    private List<Integer> listed(int noun) {
        List<Integer> found = new ArrayList<>();
        int verb = sentence.head(noun);
        boolean inverted = verb != Arc.ROOT
                && (sentence.hasRelation(noun, "nsubj")
                        || prepositions.prepositionOf(noun).equals("among") && noun < verb)
                && !sentence.children(verb, "cop").isEmpty()
                && sentence.token(verb).isProperNoun();
        if (inverted) {
            // "Among its backers are X and Y", "Its founder is X".
            found.add(verb);
        }
        if (verb != Arc.ROOT
                && sentence.hasRelation(noun, "nsubj")
                && LISTING.contains(sentence.token(verb).lemma())) {
            found.addAll(sentence.children(verb, "obj"));
        }
        found.addAll(partlyListed(noun, verb));
        found.addAll(prepositions.complementsOf(noun, EXAMPLES));
        return found;
    }
}
