package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Token;

/**
 * Finds the main clause again where the parser has lost it behind another.
 *
 * <ul>
 *   <li>A relative clause hung up by its pronoun: {@code Borax, which makes resins, bought Cortex}, <em>makes</em> a
 *       {@code dep} of <em>which</em> ⇒ the {@code acl:relcl} of <em>Borax</em>, <em>which</em> its {@code nsubj}.
 *   <li>A finite verb taken for an adjective of its object: {@code Borax, which makes Cortex}, <em>makes</em> an {@code amod} of
 *       <em>Cortex</em> ⇒ <em>Cortex</em> its {@code obj}.
 *   <li>A predicate taken for a subject: {@code Lee, who is a citizen of Chad, left}, <em>citizen</em> the {@code nsubj} of
 *       <em>left</em> ⇒ the {@code acl:relcl} of <em>Lee</em>.
 *   <li>A main verb taken for part of what stands before it: in both, <em>bought</em> and <em>left</em> hang below the noun
 *       that is their subject ⇒ they are the root.
 *   <li>A participle in front taken for the main verb: {@code Founded by Lee, Borax makes resins} ⇒ <em>makes</em> is the root,
 *       <em>Founded</em> its {@code advcl}.
 *   <li>A participle that gives a name taken for the main verb: {@code a rival called Borax grew} ⇒ <em>called</em> is an
 *       {@code acl} of <em>rival</em>.
 *   <li>A participle after a name and a comma hung one noun too high: {@code talks with Borax, founded by Lee} ⇒ an {@code acl}
 *       of <em>Borax</em>.
 * </ul>
 */
final class ClauseRepairs {

    private final List<Token> tokens;
    private final List<Arc> arcs;

    private ClauseRepairs(List<Token> tokens, List<Arc> arcs) {
        this.tokens = tokens;
        this.arcs = new ArrayList<>(arcs);
    }

    static List<Arc> repaired(List<Token> tokens, List<Arc> arcs) {
        ClauseRepairs repairs = new ClauseRepairs(tokens, arcs);
        for (int i = 1; i < tokens.size(); i++) {
            repairs.freeFromObject(i);
        }
        for (int i = 1; i < tokens.size(); i++) {
            repairs.attachRelative(i);
            repairs.attachPossessorsClause(i);
            repairs.attachNaming(i);
            repairs.attachParticiple(i);
        }
        repairs.promoteMainVerb();
        repairs.freeFromFrontedParticiple();
        return repairs.arcs;
    }

    private void freeFromObject(int verb) {
        int noun = head(verb);
        boolean finite =
                tokens.get(verb).tag().matches("VB[DZP]") && relation(verb).equals("amod") && noun > verb;
        if (!finite || head(noun) == Arc.ROOT || head(noun) > verb) {
            return;
        }
        arcs.set(verb, new Arc(head(noun), "dep"));
        arcs.set(noun, new Arc(verb, "obj"));
        if (head(verb - 1) == noun && tokens.get(verb - 1).tag().matches("WDT|WP")) {
            arcs.set(verb - 1, new Arc(verb, "nsubj"));
        }
    }

    private void attachPossessorsClause(int pronoun) {
        int noun = is(pronoun - 1, ",") ? pronoun - 2 : pronoun - 1;
        if (noun < 0 || !tokens.get(pronoun).tag().equals("WP$") || head(pronoun) == Arc.ROOT) {
            return;
        }
        int verb = head(head(pronoun));
        if (verb > pronoun && relation(verb).equals("dep") && head(verb) == noun) {
            attach(verb, noun, "acl:relcl");
        }
    }

    private void attachRelative(int pronoun) {
        if (!tokens.get(pronoun).tag().matches("WDT|WP")) {
            return;
        }
        int noun = is(pronoun - 1, ",") ? pronoun - 2 : pronoun - 1;
        if (noun < 0 || !tokens.get(noun).isNoun()) {
            return;
        }
        Optional<Integer> copula = child(pronoun, "cop");
        if (copula.isPresent()) {
            nounPhraseAfter(copula.get()).filter(p -> !isAbove(p, noun)).ifPresent(predicate -> {
                attach(predicate, noun, "acl:relcl");
                attach(pronoun, predicate, "nsubj");
                attach(copula.get(), predicate, "cop");
            });
            return;
        }
        Optional<Integer> hung = child(pronoun, "dep").filter(v -> tokens.get(v).isVerb());
        if (hung.isPresent() && head(pronoun) >= 0 && head(pronoun) < pronoun) {
            attach(hung.get(), head(pronoun), "acl:relcl");
            attach(pronoun, hung.get(), child(hung.get(), "nsubj").isPresent() ? "obj" : "nsubj");
            return;
        }
        int verb = head(pronoun);
        boolean unnamed = verb > pronoun
                && tokens.get(verb).isVerb()
                && relation(verb).equals("dep")
                && head(verb) >= 0
                && head(verb) < pronoun
                && tokens.get(head(verb)).isNoun();
        if (unnamed) {
            attach(verb, head(verb), "acl:relcl");
            if (relation(pronoun).equals("dep")) {
                attach(pronoun, verb, child(verb, "nsubj").isPresent() ? "obj" : "nsubj");
            }
        }
    }

    private void attachNaming(int participle) {
        boolean naming = tokens.get(participle).lemma().matches("call|name|dub")
                && tokens.get(participle).tag().matches("VBN|VBD")
                && tokens.get(participle - 1).isNoun()
                && head(participle - 1) == participle
                && relation(participle - 1).equals("nsubj")
                && participle + 1 < tokens.size()
                && tokens.get(participle + 1).isProperNoun();
        if (!naming) {
            return;
        }
        Optional<Integer> verb = strandedVerb(participle, participle);
        verb.ifPresent(v -> {
            int noun = participle - 1;
            arcs.set(v, arcs.get(participle));
            arcs.set(noun, new Arc(v, "nsubj"));
            arcs.set(participle, new Arc(noun, "acl"));
        });
    }

    private void attachParticiple(int participle) {
        int name = participle - 2;
        boolean high = name > 0
                && tokens.get(participle).tag().equals("VBN")
                && relation(participle).equals("acl")
                && is(participle - 1, ",")
                && tokens.get(name).isProperNoun()
                && relation(name).equals("nmod")
                && head(name) == head(participle)
                && !tokens.get(head(name)).isProperNoun();
        if (high) {
            attach(participle, name, "acl");
        }
    }

    /** A sentence whose root is a noun, and a finite verb without a subject below it, right after a comma. */
    private void promoteMainVerb() {
        int root = root();
        if (root < 0 || !tokens.get(root).isNoun() || child(root, "cop").isPresent()) {
            return;
        }
        strandedVerb(root, root).filter(v -> isAfterComma(v)).ifPresent(verb -> {
            attach(verb, Arc.ROOT, "root");
            attach(root, verb, child(verb, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj");
        });
    }

    private void freeFromFrontedParticiple() {
        boolean fronted = !tokens.isEmpty()
                && tokens.get(0).tag().equals("VBN")
                && relation(0).equals("dep")
                && head(0) > 0
                && tokens.get(head(0)).isVerb();
        if (fronted) {
            attach(0, head(0), "advcl");
            return;
        }
        if (tokens.isEmpty() || root() != 0 || !tokens.get(0).tag().equals("VBN")) {
            return;
        }
        for (int comma = 1; comma < tokens.size() - 2; comma++) {
            int after = comma;
            Optional<Integer> verb = is(comma, ",") ? verbFrom(comma + 1, comma) : Optional.empty();
            Optional<Integer> subject = verb.flatMap(v -> subjectBetween(after, v));
            if (subject.isPresent()) {
                boolean passive = child(verb.get(), "aux:pass").isPresent();
                attach(verb.get(), Arc.ROOT, "root");
                attach(subject.get(), verb.get(), passive ? "nsubj:pass" : "nsubj");
                attach(0, verb.get(), "advcl");
                return;
            }
        }
    }

    /** The first finite verb from a token on that hangs on something before the comma. */
    private Optional<Integer> verbFrom(int from, int comma) {
        for (int i = from; i < tokens.size(); i++) {
            if (isFinite(i) && head(i) >= 0 && head(i) < comma) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> subjectBetween(int comma, int verb) {
        for (int i = comma + 1; i < verb; i++) {
            boolean subject = head(i) == verb && relation(i).startsWith("nsubj");
            boolean astray = tokens.get(i).isNoun() && head(i) >= 0 && head(i) < comma;
            if (subject || astray) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first finite verb after a token that hangs below another by mistake and has no subject. */
    private Optional<Integer> strandedVerb(int from, int ancestor) {
        for (int i = from + 1; i < tokens.size(); i++) {
            boolean stranded = isFinite(i)
                    && relation(i).matches("dep|acl|acl:relcl|parataxis")
                    && isAbove(ancestor, i)
                    && child(i, "nsubj").isEmpty()
                    && child(i, "nsubj:pass").isEmpty()
                    && child(i, "mark").isEmpty()
                    && !followsPronoun(i);
            if (stranded) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a relative pronoun belongs to the verb. */
    private boolean followsPronoun(int verb) {
        for (int i = 0; i < verb; i++) {
            if (tokens.get(i).tag().matches("WDT|WP|WRB|WP\\$") && head(i) == verb) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int token) {
        String tag = tokens.get(token).tag();
        return tag.matches("VB[DZP]")
                || tag.matches("VBN|VBG|VB") && firstAuxiliary(token).isPresent();
    }

    private Optional<Integer> firstAuxiliary(int verb) {
        return child(verb, "aux").or(() -> child(verb, "aux:pass")).filter(a -> a < verb);
    }

    private boolean isAfterComma(int verb) {
        return is(firstAuxiliary(verb).orElse(verb) - 1, ",");
    }

    /** The head of the noun phrase that begins after a token. */
    private Optional<Integer> nounPhraseAfter(int token) {
        for (int i = token + 1; i < Math.min(tokens.size(), token + 6); i++) {
            if (tokens.get(i).isNoun()
                    && (i + 1 == tokens.size() || !tokens.get(i + 1).isNoun())) {
                return Optional.of(i);
            }
            if (!tokens.get(i).tag().matches("DT|JJ[RS]?|NN.*|CD|RB|HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int root() {
        for (int i = 0; i < arcs.size(); i++) {
            if (head(i) == Arc.ROOT) {
                return i;
            }
        }
        return -1;
    }

    private int head(int token) {
        return arcs.get(token).head();
    }

    private String relation(int token) {
        return arcs.get(token).relation();
    }

    private boolean is(int token, String text) {
        return token >= 0 && tokens.get(token).text().equals(text);
    }

    private Optional<Integer> child(int head, String relation) {
        for (int i = 0; i < arcs.size(); i++) {
            if (head(i) == head && relation(i).equals(relation)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isAbove(int ancestor, int token) {
        int at = token;
        for (int steps = 0; steps <= arcs.size() && at != Arc.ROOT; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /** Hangs a token on another, unless that would close a circle. */
    private void attach(int token, int head, String relation) {
        if (head == Arc.ROOT || !isAbove(token, head)) {
            arcs.set(token, new Arc(head, relation));
        }
    }
}
