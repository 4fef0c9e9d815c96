package org.newsgraph.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.grammar.NounPhrases;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.language.WorkTitles;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;

/**
 * What an article says a name is: "the Chinese start-up X", "X, a chip maker", "X is a bank", "companies such as X",
 * "an app called X", "X, who".
 */
final class DescriptionWitness implements Witness {

    private static final double BEFORE = 2.5;
    private static final double APPOSITION = 3;
    private static final double COPULA = 3;
    /** The model takes most names for firms: who calls one a film or a car has to speak louder. */
    private static final double GOODS_FACTOR = 1.6;

    private static final Set<Iri> GOODS = Set.of(NG.PRODUCT, NG.SOFTWARE, NG.HARDWARE);
    private static final double DATED = 4;
    private static final double TITLE = 6;

    private final NounPhrases phrases;
    private final ListedDescriptions lists;

    DescriptionWitness(Lexicon lexicon) {
        this.phrases = new NounPhrases(lexicon);
        this.lists = new ListedDescriptions(lexicon, phrases);
    }

    @Override
    public void testify(Names names) {
        Map<Integer, List<WorkTitles.Title>> titles = new HashMap<>();
        for (Name name : names.view()) {
            for (NameSpan span : name.spans()) {
                if (span.form() == NameSpan.Form.PLAIN) {
                    Sentence sentence = names.sentence(span);
                    title(name, titles.computeIfAbsent(sentence.index(), i -> WorkTitles.in(sentence)), span);
                    before(name, sentence, span);
                    after(name, sentence, span);
                }
            }
        }
    }

    private static void title(Name name, List<WorkTitles.Title> titles, NameSpan span) {
        if (titles.contains(new WorkTitles.Title(span.begin(), span.end()))) {
            name.ballot().vote(NG.PRODUCT, TITLE);
        }
    }

    private void before(Name name, Sentence sentence, NameSpan span) {
        int at = span.begin() - 1;
        if (!span.title().isEmpty()) {
            return;
        }
        if (at >= 0 && sentence.token(at).text().matches("[\"“‘'`]|``")) {
            at--;
        }
        if (at >= 0 && sentence.token(at).text().matches("called|named|dubbed|christened|baptised")) {
            at--;
            while (at > 0 && sentence.token(at).tag().matches("RB|VBN|,")) {
                at--;
            }
        }
        if (at < 0) {
            return;
        }
        Token token = sentence.token(at);
        if (token.isNoun() && !(token.isProperNoun() && token.isCapitalized())) {
            vote(name, phrases.classesOfNoun(sentence, at), BEFORE);
        } else if (token.text().equals(",") && isOwnGoods(sentence, at - 1, span.end())) {
            vote(name, phrases.classesOfNoun(sentence, at - 1), BEFORE);
        } else if (equated(sentence, at) >= 0) {
            Set<Iri> classes = phrases.classesOfNoun(sentence, equated(sentence, at));
            vote(name, GOODS.containsAll(classes) ? classes : Set.of(), BEFORE);
        } else {
            lists.examples(name, sentence, span.begin());
            lists.coordinated(name, sentence, span.begin());
        }
    }

    /** <em>its lager, Quiet Harbour, is</em>: what somebody makes, and its name. */
    private boolean isOwnGoods(Sentence sentence, int noun, int end) {
        if (noun < 1
                || !sentence.token(noun).tag().equals("NN")
                || end < sentence.size() && !sentence.token(end).text().matches("[,.;:()]")) {
            return false;
        }
        int owner = noun - 1;
        while (owner > 0 && sentence.token(owner).tag().matches("NN|JJ[RS]?|VBN|VBG|CD")) {
            owner--;
        }
        Set<Iri> classes = phrases.classesOfNoun(sentence, noun);
        return sentence.token(owner).tag().matches("PRP\\$|POS") && !classes.isEmpty() && GOODS.containsAll(classes);
    }

    /** "Its newest device is the X", "Acme's first film was X" ⇒ "device", "film", if that is the whole subject; else -1. */
    private static int equated(Sentence sentence, int before) {
        int verb = sentence.token(before).text().equals("the") ? before - 1 : before;
        int noun = verb - 1;
        if (noun < 0
                || !sentence.token(verb).lemma().equals("be")
                || !sentence.token(noun).tag().equals("NN")) {
            return -1;
        }
        int begin = noun - 1;
        while (begin >= 0 && sentence.token(begin).tag().matches("NN|JJ[RS]?|RB[RS]?|HYPH|CD|VBN|VBG|POS|NNP")) {
            begin--;
        }
        boolean owned = begin < 0 && sentence.token(0).isProperNoun();
        boolean whole = owned
                || begin >= 0
                        && sentence.token(begin).tag().matches("DT|PRP\\$")
                        && (begin == 0 || sentence.token(begin - 1).tag().matches("[,.:]|CC|``|''"));
        return whole ? noun : -1;
    }

    private void after(Name name, Sentence sentence, NameSpan span) {
        int at = span.end();
        if (at + 1 >= sentence.size()) {
            return;
        }
        Token next = sentence.token(at);
        if (isDated(sentence, at)) {
            name.ballot().vote(NG.PRODUCT, DATED);
        } else if (next.text().matches("[,(—–]|--?")) {
            apposition(name, sentence, at + 1);
        } else if (next.lemma().equals("be") || next.lemma().matches("become|remain")) {
            int from = at + 1;
            while (from < sentence.size() && sentence.token(from).tag().matches("RB")) {
                from++;
            }
            if (from < sentence.size() && sentence.token(from).tag().matches("DT|PRP\\$|CD")) {
                described(name, sentence, from, COPULA);
            }
        } else if (next.text().matches("who|whom")) {
            name.ballot().vote(NG.PERSON, 2);
        } else if (next.text().equals("of")) {
            postBehindPlace(name, sentence, at + 1);
        }
    }

    /** <em>Ann Orr of Acme, chairman of the guild</em>: a post without an article, which no firm has. */
    private void postBehindPlace(Name name, Sentence sentence, int from) {
        int at = from;
        while (at + 1 < sentence.size() && sentence.token(at).isProperNoun()) {
            at++;
        }
        boolean bare = at > from
                && sentence.token(at).text().equals(",")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).tag().equals("NN");
        if (bare
                && phrases.classesOfNoun(sentence, NounPhrases.headFrom(sentence, at + 1))
                        .contains(NG.PERSON)) {
            name.ballot().vote(NG.PERSON, APPOSITION);
        }
    }

    /** <em>Quiet Harbour (1987)</em>: films, games and ships are named with their year. */
    private static boolean isDated(Sentence sentence, int at) {
        return at + 2 < sentence.size()
                && sentence.token(at).text().equals("(")
                && sentence.token(at + 1).text().matches("(19|20)\\d\\d([-–](19|20)?\\d\\d)?")
                && sentence.token(at + 2).text().equals(")");
    }

    private void apposition(Name name, Sentence sentence, int from) {
        Token first = sentence.token(from);
        String text = first.text();
        boolean comma = from + 1 < sentence.size();
        if (text.matches("who|whom")) {
            name.ballot().vote(NG.PERSON, 3);
        } else if (text.equals("which")) {
            name.ballot().vote(NG.PERSON, -1.5);
            name.ballot().vote(NG.ORGANIZATION, 0.6);
        } else if (text.equals("where")) {
            name.ballot().vote(NG.PLACE, 2);
        } else if (comma
                && text.matches("[2-9]\\d|1[6-9]")
                && sentence.token(from + 1).text().matches("[,.)]")) {
            name.ballot().vote(NG.PERSON, 3);
        } else if (text.equals("aged")) {
            name.ballot().vote(NG.PERSON, 3);
        } else if (first.tag().matches("DT|PRP\\$|CD") || first.text().matches("one")) {
            described(name, sentence, from, APPOSITION);
        } else if (first.tag().matches("NN|JJ|VBG|VBN|NNP")) {
            int head = NounPhrases.headFrom(sentence, from);
            if (head >= 0
                    && !sentence.token(head).isProperNoun()
                    && sentence.token(head).tag().equals("NN")) {
                Set<Iri> classes = phrases.classesOfNoun(sentence, head);
                if (classes.contains(NG.PERSON)) {
                    name.ballot().vote(NG.PERSON, 2);
                } else if (!classes.isEmpty() && GOODS.containsAll(classes)) {
                    vote(name, classes, APPOSITION);
                }
            }
        }
    }

    private void described(Name name, Sentence sentence, int from, double weight) {
        int head = NounPhrases.headFrom(sentence, from);
        if (head >= 0
                && head + 1 < sentence.size()
                && sentence.token(head + 1).text().equals("who")) {
            name.ballot().vote(NG.PERSON, weight);
            return;
        }
        if (head < 0 || sentence.token(head).isProperNoun()) {
            return;
        }
        boolean plural = sentence.token(head).tag().equals("NNS");
        boolean oneOf = sentence.token(from).text().equals("one");
        if (!plural || oneOf) {
            boolean member = sentence.token(head)
                    .lemma()
                    .matches("part|member|result|sign|case|kind|sort|way|matter|lot|number|series");
            if (!member) {
                vote(name, phrases.classesOfNoun(sentence, head), weight);
            }
        }
    }

    static void vote(Name name, Set<Iri> classes, double weight) {
        for (Iri cls : classes) {
            double share = weight / classes.size();
            name.ballot().vote(cls, GOODS.contains(cls) ? GOODS_FACTOR * share : share);
        }
    }
}
