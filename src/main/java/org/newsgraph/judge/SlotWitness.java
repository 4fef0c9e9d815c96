package org.newsgraph.judge;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.NameLists;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.name.Capitals;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/** What the places say in which a name stands: "X's chief executive", "X said", "joined X". */
final class SlotWitness implements Witness {

    private static final String APPOINTING =
            "name|appoint|hire|elect|install|pick|choose|unveil|announce|confirm|recruit";

    private final Lexicon lexicon;
    private final PeopleNames people;

    SlotWitness(Lexicon lexicon, NameLists lists) {
        this.lexicon = lexicon;
        this.people = new PeopleNames(lexicon, lists);
    }

    @Override
    public void testify(Names names) {
        for (Name name : names.view()) {
            double share = 1.0 / Math.sqrt(name.spans().size());
            for (NameSpan span : name.spans()) {
                if (span.form() == NameSpan.Form.PLAIN) {
                    Sentence sentence = names.sentence(span);
                    before(name, sentence, span, share);
                    after(name, sentence, span, share);
                    if (isQuarter(names, sentence, span)) {
                        name.ballot().vote(NG.PLACE, 2 * share);
                    }
                }
            }
        }
    }

    /** <em>in London's Soho</em>: what lies in a city and has no kind beside it is a part of it. */
    private static boolean isQuarter(Names names, Sentence sentence, NameSpan span) {
        int owner = span.begin() - 1;
        boolean alone = owner > 1
                && sentence.token(owner).tag().equals("POS")
                && (span.end() >= sentence.size() || !sentence.token(span.end()).isNoun());
        return alone
                && names.view().stream()
                        .filter(name -> name.known()
                                .filter(entry -> entry.type().equals(NG.CITY))
                                .isPresent())
                        .flatMap(name -> name.spans().stream())
                        .filter(city -> city.sentence() == span.sentence() && city.end() == owner && city.begin() > 0)
                        .anyMatch(city ->
                                sentence.token(city.begin() - 1).lemma().matches("in|near|around|outside|across"));
    }

    private void after(Name name, Sentence sentence, NameSpan span, double share) {
        int at = span.end();
        if (at >= sentence.size()) {
            return;
        }
        Token next = sentence.token(at);
        if (next.text().matches("['’]s?") && next.tag().equals("POS")) {
            possession(name, sentence, at + 1, share);
            if (isPerson(sentence, at + 1)) {
                name.ballot().vote(NG.COMPANY, 1.5 * share);
            }
        } else if (next.isVerb() || next.tag().equals("MD")) {
            Token verb = verbFrom(sentence, at);
            Kind kind = isPassive(sentence, at, verb) ? Kind.OBJECT_VERBS : Kind.SUBJECT_VERBS;
            vote(name, lexicon.classes(kind, verb.lemma()), 1.2 * share);
        } else if (next.isNoun() && !next.isProperNoun()) {
            vote(name, lexicon.classes(Kind.POSSESSIONS, next.lemma()), 1.0 * share);
        } else if (next.text().equals("as") && isAppointed(sentence, span, at)) {
            name.ballot().vote(NG.PERSON, 2 * share);
        } else if (next.text().equals(",") && at + 1 < sentence.size()) {
            if (lexicon.has(Kind.QUOTING_VERBS, sentence.token(at + 1).lemma())
                    && sentence.token(at + 1).isVerb()) {
                name.ballot().vote(NG.PERSON, 0.5 * share);
            }
        } else if (isDateline(sentence, span, at)) {
            name.ballot().vote(NG.CITY, 4);
        }
        if (isDateline(sentence, span, at)) {
            name.ballot().vote(NG.CITY, 3);
        }
    }

    /** LAGOS - …; ZURICH, Jan 21 - …; CHENGDU. … */
    private static boolean isDateline(Sentence sentence, NameSpan span, int at) {
        boolean shouted = Capitals.areThroughout(span.text())
                || span.text().length() == 4 && span.text().equals(span.text().toUpperCase(Locale.ROOT));
        if (span.begin() != 0 || !shouted) {
            return false;
        }
        for (int i = at; i < Math.min(sentence.size(), at + 6); i++) {
            String text = sentence.token(i).text();
            if (text.matches("[-–—:/]|--") || i == at && text.equals(".") && sentence.size() == at + 1) {
                return true;
            }
        }
        return false;
    }

    private static Token verbFrom(Sentence sentence, int at) {
        Token verb = sentence.token(at);
        for (int i = at; i < Math.min(sentence.size(), at + 5); i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                verb = token;
            } else if (!token.tag().matches("MD|RB")) {
                break;
            }
        }
        return verb;
    }

    /** <em>X was sacked</em>: a participle right after a form of "be". */
    private static boolean isPassive(Sentence sentence, int at, Token verb) {
        if (!verb.tag().equals("VBN")) {
            return false;
        }
        for (int i = verb.index() - 1; i >= at; i--) {
            Token token = sentence.token(i);
            if (!token.tag().startsWith("RB")) {
                return token.lemma().equals("be");
            }
        }
        return false;
    }

    /** <em>named X as its next chief executive</em>: a verb of choosing before, and what a person is after. */
    private boolean isAppointed(Sentence sentence, NameSpan span, int as) {
        if (span.begin() == 0 || !sentence.token(span.begin() - 1).lemma().matches(APPOINTING)) {
            return false;
        }
        for (int i = as + 1; i < Math.min(sentence.size(), as + 6); i++) {
            String lemma = sentence.token(i).lemma();
            if (sentence.token(i).isNoun()
                    && lexicon.classes(Kind.CLASS_NOUNS, lemma).contains(NG.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** <em>Acme Wealth's Ann Lee</em>: a given name and another. */
    private boolean isPerson(Sentence sentence, int from) {
        return from + 1 < sentence.size()
                && sentence.token(from).isProperNoun()
                && sentence.token(from + 1).isProperNoun()
                && people.isGiven(sentence.token(from).text());
    }

    private void possession(Name name, Sentence sentence, int from, double share) {
        for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
            Token token = sentence.token(i);
            String two = i + 1 < sentence.size()
                    ? token.lemma() + " " + sentence.token(i + 1).lemma()
                    : token.lemma();
            if (lexicon.has(Kind.POSSESSIONS, two)) {
                vote(name, lexicon.classes(Kind.POSSESSIONS, two), 1.6 * share);
                return;
            }
            if (token.isNoun() && lexicon.has(Kind.POSSESSIONS, token.lemma())) {
                vote(name, lexicon.classes(Kind.POSSESSIONS, token.lemma()), 1.3 * share);
                return;
            }
            if (!token.tag().matches("JJ[RS]?|NN|VBN|VBG|CD|RB|NNP")) {
                return;
            }
        }
    }

    private void before(Name name, Sentence sentence, NameSpan span, double share) {
        int at = span.begin() - 1;
        if (at >= 0 && sentence.token(at).text().equalsIgnoreCase("the")) {
            at--;
            name.ballot().vote(NG.PERSON, -1 * share);
        }
        if (at < 0) {
            return;
        }
        Token token = sentence.token(at);
        if (token.isVerb()) {
            if (lexicon.has(Kind.QUOTING_VERBS, token.lemma())
                    && span.end() < sentence.size()
                    && sentence.token(span.end()).text().matches("[,.]|of|who")) {
                name.ballot().vote(NG.PERSON, 1.6);
            }
            Set<Iri> classes = lexicon.classes(Kind.OBJECT_VERBS, token.lemma());
            vote(name, classes, (classes.contains(NG.PRODUCT) ? 3 : 1.2) * share);
        } else if (token.tag().matches("IN|TO") && at > 0) {
            // "a stake in X", "acquired by X"
            String words = sentence.token(at - 1).lemma() + " " + token.text();
            vote(name, lexicon.classes(Kind.OBJECT_VERBS, words), 2.4 * share);
        } else if (token.tag().equals("DT") && token.text().matches("an?")) {
            boolean single =
                    span.end() >= sentence.size() || !sentence.token(span.end()).isNoun();
            name.ballot().vote(NG.PRODUCT, single ? 0.8 * share : 0.2);
        }
    }

    private static void vote(Name name, Set<Iri> classes, double weight) {
        for (Iri cls : classes) {
            name.ballot().vote(cls, weight / classes.size());
        }
    }
}
