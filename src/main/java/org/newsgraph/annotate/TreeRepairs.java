package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Token;

/**
 * Corrects arcs that the parser is known to get wrong.
 *
 * <ul>
 *   <li>A gerund after its preposition taken for an adjective: {@code barred from [selling resins]}, <em>selling</em> an
 *       {@code amod} of <em>resins</em> ⇒ <em>selling</em> the {@code advcl} of <em>barred</em>, <em>resins</em> its
 *       {@code obj}.
 *   <li>A gerund hung on its preposition: {@code barred Borax from selling}, <em>selling</em> a {@code dep} of <em>from</em> ⇒ the
 *       {@code advcl} of <em>barred</em>, <em>from</em> its {@code mark}.
 *   <li>A partner taken for the subject of a purpose: {@code merged with [Borax to form Cortex]}, <em>Borax</em> the
 *       {@code nsubj} of <em>form</em> ⇒ <em>Borax</em> an {@code obl} of <em>merged</em>.
 *   <li>A subject right after a year taken for its noun: {@code In [1958 Borax] bought Cortex}, <em>Borax</em> an
 *       {@code obl} of <em>bought</em> ⇒ <em>Borax</em> its {@code nsubj}, <em>1958</em> the {@code obl}.
 *   <li>A second participle taken for a coordinate of a name: {@code was based in [Bergen and funded] by Borax}, <em>funded</em>
 *       a {@code conj} of <em>Bergen</em> ⇒ a {@code conj} of <em>based</em>.
 * </ul>
 */
final class TreeRepairs {

    private TreeRepairs() {}

    static List<Arc> repaired(List<Token> tokens, List<Arc> arcs) {
        List<Arc> repaired = new ArrayList<>(arcs);
        for (int gerund = 1; gerund < tokens.size(); gerund++) {
            Arc arc = arcs.get(gerund);
            int noun = arc.head();
            boolean adjective = tokens.get(gerund).tag().equals("VBG")
                    && arc.relation().equals("amod")
                    && noun > gerund
                    && arcs.get(gerund - 1).head() == noun
                    && arcs.get(gerund - 1).relation().equals("case")
                    && arcs.get(noun).head() != Arc.ROOT;
            boolean hung = tokens.get(gerund).tag().equals("VBG")
                    && arc.relation().equals("dep")
                    && noun == gerund - 1
                    && tokens.get(noun).tag().equals("IN")
                    && arcs.get(noun).head() != Arc.ROOT;
            if (hung) {
                repaired.set(gerund, new Arc(arcs.get(noun).head(), "advcl"));
                repaired.set(noun, new Arc(gerund, "mark"));
            }
            if (adjective) {
                repaired.set(gerund, new Arc(arcs.get(noun).head(), "advcl"));
                repaired.set(gerund - 1, new Arc(gerund, "mark"));
                repaired.set(noun, new Arc(gerund, "obj"));
            }
        }
        for (int subject = 1; subject < tokens.size(); subject++) {
            freeFromPurpose(subject, tokens, arcs, repaired);
            freeFromYear(subject, tokens, arcs, repaired);
            freeFromName(subject, tokens, arcs, repaired);
        }
        return repaired;
    }

    private static void freeFromName(int participle, List<Token> tokens, List<Arc> arcs, List<Arc> repaired) {
        Arc arc = arcs.get(participle);
        boolean lost = arc.relation().startsWith("conj")
                && arc.head() != Arc.ROOT
                && arc.head() < participle
                && tokens.get(participle).tag().equals("VBN")
                && tokens.get(arc.head()).isProperNoun();
        if (!lost) {
            return;
        }
        int verb = arcs.get(arc.head()).head();
        while (verb != Arc.ROOT && tokens.get(verb).isNoun()) {
            verb = arcs.get(verb).head();
        }
        if (verb != Arc.ROOT && verb < participle && tokens.get(verb).tag().equals("VBN")) {
            repaired.set(participle, new Arc(verb, "conj"));
        }
    }

    private static void freeFromYear(int subject, List<Token> tokens, List<Arc> arcs, List<Arc> repaired) {
        int verb = arcs.get(subject).head();
        boolean before = verb > subject
                && arcs.get(subject).relation().equals("obl")
                && tokens.get(verb).isVerb()
                && subject > 1;
        if (!before) {
            return;
        }
        int year = Arc.ROOT;
        int preposition = Arc.ROOT;
        for (int i = 0; i < tokens.size(); i++) {
            Arc arc = arcs.get(i);
            if (arc.head() == verb && arc.relation().startsWith("nsubj")) {
                return;
            }
            if (i < subject && tokens.get(i).text().matches("(1[5-9]|20)\\d\\d")) {
                year = i;
            }
            if (i < subject && arc.head() == subject && arc.relation().equals("case")) {
                preposition = i;
            }
        }
        boolean phrase = preposition != Arc.ROOT
                && year > preposition
                && year - preposition <= 2
                && year < subject
                && tokens.get(subject).isNoun()
                && tokens.get(year + 1).isCapitalized();
        if (phrase) {
            boolean passive =
                    arcs.stream().anyMatch(a -> a.head() == verb && a.relation().equals("aux:pass"));
            repaired.set(subject, new Arc(verb, passive ? "nsubj:pass" : "nsubj"));
            repaired.set(preposition, new Arc(year, "case"));
            repaired.set(year, new Arc(verb, "obl"));
        }
    }

    private static void freeFromPurpose(int subject, List<Token> tokens, List<Arc> arcs, List<Arc> repaired) {
        int infinitive = arcs.get(subject).head();
        if (!arcs.get(subject).relation().equals("nsubj")
                || infinitive <= subject
                || arcs.get(infinitive).head() == Arc.ROOT) {
            return;
        }
        int preposition = Arc.ROOT;
        boolean purpose = false;
        for (int i = 0; i < infinitive; i++) {
            if (arcs.get(i).head() == infinitive && arcs.get(i).relation().equals("mark")) {
                if (i < subject
                        && tokens.get(i).tag().equals("IN")
                        && !tokens.get(i).lemma().equals("for")) {
                    preposition = i;
                } else if (i > subject && tokens.get(i).lemma().equals("to")) {
                    purpose = true;
                }
            }
        }
        if (purpose && preposition != Arc.ROOT) {
            repaired.set(preposition, new Arc(subject, "case"));
            repaired.set(subject, new Arc(arcs.get(infinitive).head(), "obl"));
        }
    }
}
