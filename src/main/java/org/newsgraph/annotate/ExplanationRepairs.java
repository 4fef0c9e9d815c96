package org.newsgraph.annotate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.Arc;

/**
 * Hangs what tells more of a name, a list or an event on that name, list or event.
 *
 * <ul>
 *   <li>A place hung on the date before it: {@code born on 8 [May in Bergen]} ⇒ an {@code obl} of <em>born</em>.
 *   <li>An example hung on what stands before it: {@code bought firms in [May, including Borax]} ⇒ an {@code nmod} of
 *       <em>firms</em>.
 *   <li>A possessed noun hung beyond the name it explains: {@code an inquiry by [Borax, its regulator]}, <em>regulator</em> an
 *       {@code appos} of <em>inquiry</em> ⇒ of <em>Borax</em>.
 *   <li>A description taken for the subject of its own infinitive: {@code Lee, the first [chemist to run] Borax}, <em>run</em>
 *       an {@code acl} of <em>Lee</em> ⇒ of <em>chemist</em>, which is an {@code appos} of <em>Lee</em>.
 * </ul>
 */
final class ExplanationRepairs {

    private static final Pattern DATES = Pattern.compile(
            "January|February|March|April|May|June|July|August|September|October|November|December|(1[5-9]|20)\\d\\d");

    private final RepairedSentence tree;

    private ExplanationRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        ExplanationRepairs repairs = new ExplanationRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.freeFromDate(i);
            repairs.hangPossessed(i);
            repairs.hangExample(i);
            repairs.hangInfinitive(i);
        }
    }

    private void freeFromDate(int place) {
        int date = tree.head(place);
        boolean dated = tree.relation(place).equals("nmod")
                && date != Arc.ROOT
                && date < place
                && tree.token(place).isProperNoun()
                && tree.child(place, "case")
                        .filter(c -> tree.token(c).text().matches("in|at|near"))
                        .isPresent()
                && (DATES.matcher(tree.token(date).text()).matches())
                && tree.head(date) != Arc.ROOT
                && tree.token(tree.head(date)).isVerb();
        if (dated) {
            tree.set(place, new Arc(tree.head(date), "obl"));
        }
    }

    private void hangPossessed(int noun) {
        int head = tree.head(noun);
        Optional<Integer> possessor =
                tree.child(noun, "nmod:poss").filter(p -> tree.token(p).tag().equals("PRP$"));
        boolean appended = tree.relation(noun).equals("appos")
                && possessor.isPresent()
                && possessor.get() > 1
                && tree.token(possessor.get() - 1).text().equals(",")
                && !tree.token(head).isProperNoun();
        int name = appended ? possessor.get() - 2 : -1;
        if (appended && name > head && tree.token(name).isProperNoun()) {
            tree.attach(noun, name, "appos");
        }
    }

    private void hangExample(int example) {
        boolean listed = tree.child(example, "case")
                .filter(c -> tree.token(c).text().equals("including") && c > 0)
                .isPresent();
        if (!listed || tree.head(example) == Arc.ROOT || isPlural(tree.head(example))) {
            return;
        }
        int verb = tree.head(example);
        while (verb != Arc.ROOT && !tree.token(verb).isVerb()) {
            verb = tree.head(verb);
        }
        if (verb == Arc.ROOT) {
            return;
        }
        int clause = verb;
        tree.child(clause, "obj")
                .or(() -> tree.child(clause, "nsubj:pass"))
                .filter(o -> o < example && isPlural(o))
                .ifPresent(o -> tree.attach(example, o, "nmod"));
    }

    private boolean isPlural(int token) {
        return tree.token(token).tag().equals("NNS");
    }

    private void hangInfinitive(int infinitive) {
        int name = tree.head(infinitive);
        Optional<Integer> noun = tree.child(infinitive, "nsubj")
                .filter(n -> tree.token(n).tag().equals("NN")
                        && n + 2 == infinitive
                        && tree.isChild(n + 1, infinitive, "mark"));
        boolean described = noun.isPresent()
                && tree.relation(infinitive).equals("acl")
                && name != Arc.ROOT
                && name < noun.get()
                && tree.token(name).isProperNoun();
        if (described) {
            tree.set(noun.get(), new Arc(name, "appos"));
            tree.set(infinitive, new Arc(noun.get(), "acl"));
        }
    }
}
