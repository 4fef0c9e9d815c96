package org.newsgraph.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.chain.Discourse.Seen;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Iri;

/** What speaks for and against a candidate that a pronoun or noun may stand for: names of features, each of weight 1. */
final class AntecedentFeatures {

    private final NounFit fit;

    AntecedentFeatures(NounFit fit) {
        this.fit = fit;
    }

    /** The features of a candidate. */
    List<String> of(Anaphor anaphor, Considered candidate) {
        Referent referent = candidate.referent();
        List<Seen> places = candidate.places();
        Seen last = candidate.last();
        int rank = candidate.rank();
        String kind = kindOf(anaphor);
        int distance = anaphor.sentence().index() - last.sentence();
        String role = role(last.relation());
        String far = "far=" + Math.min(distance, 4);
        List<String> features = new ArrayList<>();
        add(features, kind, far);
        add(features, kind, "rank=" + Math.min(rank, 3));
        add(features, kind, "role=" + role);
        add(features, kind, far + ",role=" + role);
        add(features, kind, "rank=" + Math.min(rank, 2) + ",role=" + role);
        add(features, kind, "own=" + role(relationOf(anaphor)) + ",role=" + role + (distance == 0 ? ",here" : ""));
        add(features, kind, "last=" + last.kind());
        add(features, kind, "type=" + (referent.isNamed() ? referent.type().localName() : "unnamed"));
        add(features, kind, "mentions=" + Math.min(bits(referent.mentions().size()), 4));
        features.addAll(standing(anaphor, candidate, kind));
        if (distance == 0) {
            features.addAll(besides(anaphor, last, kind));
        } else if (opens(places)) {
            add(features, kind, "opens," + far);
        }
        if (places.size() > 1 && places.get(1).sentence() >= last.sentence() - 1) {
            add(features, kind, "goesOn");
        }
        if (anaphor.kind() == Anaphor.Kind.NOUN) {
            features.addAll(described(anaphor, candidate, kind));
        } else if (anaphor.gender().isPresent() && referent.gender().isPresent()) {
            add(features, kind, "gender");
        }
        return features;
    }

    /** What the whole article so far says of a candidate. */
    private static List<String> standing(Anaphor anaphor, Considered candidate, String kind) {
        List<String> features = new ArrayList<>();
        int sentence = anaphor.sentence().index();
        int distance = sentence - candidate.last().sentence();
        String own = "own=" + role(relationOf(anaphor));
        String salience = "salience=" + Math.min(candidate.salience(), 2);
        String paragraph = candidate.inParagraph() ? "par" : "otherPar";
        add(features, kind, salience);
        add(features, kind, salience + "," + own);
        add(features, kind, salience + ",far=" + Math.min(distance, 3));
        add(features, kind, salience + "," + paragraph);
        add(features, kind, "seniority=" + Math.min(candidate.seniority(), 2));
        add(features, kind, "seniority=" + Math.min(candidate.seniority(), 2) + "," + salience);
        add(features, kind, paragraph + ",far=" + Math.min(distance, 2));
        if (candidate.sinceBeginning() <= 1) {
            add(features, kind, "fromBeginning");
        }
        if (candidate.ledSentence(sentence - 1)) {
            add(features, kind, "ledLast");
            add(features, kind, "ledLast," + own);
        }
        return features;
    }

    /** What speaks for none of the candidates. */
    List<String> ofNobody(Anaphor anaphor, int candidates) {
        String kind = kindOf(anaphor);
        List<String> features = new ArrayList<>();
        add(features, kind, "nobody");
        add(features, kind, "nobody,of=" + Math.min(candidates, 3));
        add(features, kind, "nobody,own=" + role(relationOf(anaphor)));
        if (anaphor.kind() == Anaphor.Kind.NOUN) {
            add(features, kind, "nobody,noun=" + anaphor.word());
            boolean described = anaphor.sentence().children(anaphor.token()).stream()
                    .anyMatch(c -> anaphor.sentence().relation(c).matches("amod|compound|nummod"));
            if (described) {
                add(features, kind, "nobody,described");
            }
        }
        return features;
    }

    private static void add(List<String> features, String kind, String name) {
        features.add(kind + ":" + name);
    }

    private static String kindOf(Anaphor anaphor) {
        String kind = anaphor.kind().name().toLowerCase(Locale.ROOT);
        return anaphor.isPossessive() ? kind + "'s" : kind;
    }

    private static String relationOf(Anaphor anaphor) {
        return anaphor.sentence().relation(anaphor.token());
    }

    private static String role(String relation) {
        return switch (relation) {
            case "nsubj", "nsubj:pass" -> "subject";
            case "obj", "iobj" -> "object";
            case "obl", "obl:agent", "obl:npmod" -> "oblique";
            case "nmod:poss" -> "possessor";
            case "appos", "root", "conj", "compound", "nmod" -> relation;
            default -> "other";
        };
    }

    private static int bits(int number) {
        return 32 - Integer.numberOfLeadingZeros(number);
    }

    /** Whether the candidate is the first that its sentence speaks of. */
    private static boolean opens(List<Seen> places) {
        Seen last = places.get(0);
        int first = places.stream()
                .filter(p -> p.sentence() == last.sentence())
                .mapToInt(Seen::token)
                .min()
                .orElse(last.token());
        return first <= 3;
    }

    /** What a candidate in the same sentence has that one further off cannot have. */
    private static List<String> besides(Anaphor anaphor, Seen last, String kind) {
        Sentence sentence = anaphor.sentence();
        List<String> features = new ArrayList<>();
        int gap = Math.abs(anaphor.token() - last.token());
        add(features, kind, "gap=" + Math.min(bits(gap), 5));
        if (isAbove(sentence, sentence.head(last.token()), anaphor.token())) {
            add(features, kind, "commands,role=" + role(last.relation()));
        }
        return features;
    }

    private static boolean isAbove(Sentence sentence, int ancestor, int token) {
        int at = token;
        for (int steps = 0; steps < 30 && at >= 0; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }

    private List<String> described(Anaphor anaphor, Considered candidate, String kind) {
        Referent referent = candidate.referent();
        List<String> features = new ArrayList<>();
        add(features, kind, "fit=" + fit.of(referent, anaphor.classes()));
        String likeness = "kind=" + fit.likeness(referent, anaphor.word());
        add(features, kind, likeness);
        add(features, kind, likeness + ",salience=" + Math.min(candidate.salience(), 2));
        if (NounFit.isCalled(referent, anaphor.word())) {
            add(features, kind, "called");
        }
        Set<Iri> said = anaphor.countries();
        Optional<Iri> home = referent.known().flatMap(GazetteerEntry::country);
        if (!said.isEmpty() && (!referent.countries().isEmpty() || home.isPresent())) {
            boolean same = referent.countries().containsAll(said)
                    || home.filter(said::contains).isPresent();
            add(features, kind, same ? "sameCountry" : "otherCountry");
        } else if (!said.isEmpty()) {
            add(features, kind, "newCountry");
        }
        return features;
    }
}
