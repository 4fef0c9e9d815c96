package org.newsgraph.name;

import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/** Tells where a name goes on after <em>of</em> or <em>for</em>, which mostly end one. */
final class PrepositionJoints {

    private static final Set<Iri> NOT_INSTITUTIONS = Set.of(NG.PLACE, NG.CITY, NG.REGION, NG.COUNTRY, NG.PROJECT);

    /** How many tokens of a well-known body are asked for. */
    private static final int MAX_KNOWN = 4;

    private final NameWords words;
    private final Lexicon lexicon;

    PrepositionJoints(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /** @return the end of the name after "of" or "for" and the next word, or {@code at} if it ends before them */
    int after(Sentence sentence, int begin, int at) {
        int next = sentence.token(at + 1).text().equals("the") ? at + 2 : at + 1;
        if (next >= sentence.size()
                || !words.continuesName(sentence, next)
                || isIgnoredAlone(sentence, at, next)
                || isDepartmentOf(sentence, begin, at, next)
                || isPartOfKnown(sentence, begin, at, next)
                || isPriced(sentence, next)
                || isSeatOfBank(sentence, begin, at, next)) {
            return at;
        }
        String so = NameSpan.textOf(sentence, begin, at);
        Set<Iri> classes = beginningClasses(so, sentence.token(at - 1).text());
        boolean of = sentence.token(at).text().equals("of");
        boolean fits = of
                ? !classes.isEmpty()
                        || isPartOfFirm(sentence, begin, at, next)
                        || isPurpose(sentence, begin, at)
                        || isStateCompany(sentence, begin, at, next)
                        || isBodyOfMembers(sentence, begin, at, next)
                        || isRegional(sentence, so, next)
                : !classes.isEmpty() && classes.stream().noneMatch(NOT_INSTITUTIONS::contains);
        return fits ? next + 1 : at;
    }

    private Set<Iri> beginningClasses(String name, String last) {
        Set<Iri> classes = lexicon.classes(Kind.NAME_BEGINNINGS, name);
        return classes.isEmpty() ? lexicon.classes(Kind.NAME_BEGINNINGS, last) : classes;
    }

    /** <em>Agency for the Study of Polar Seas</em>: what a body is there for goes on. */
    private boolean isPurpose(Sentence sentence, int begin, int of) {
        for (int i = begin + 1; i < of - 1; i++) {
            if (sentence.token(i).text().equals("for")) {
                return !lexicon.classes(
                                Kind.NAME_BEGINNINGS, sentence.token(i - 1).text())
                        .isEmpty();
            }
        }
        return false;
    }

    /** <em>Trade Committee of MPs</em>, but neither <em>University of the West Indies</em> nor <em>School of Law</em>. */
    private boolean isIgnoredAlone(Sentence sentence, int of, int at) {
        String word = sentence.token(at).text();
        return words.isIgnored(word)
                && !(at == of + 1 && words.isField(word))
                && (at + 1 == sentence.size() || !words.continuesName(sentence, at + 1));
    }

    /** <em>Tax Department of the Ministry of Finance</em> is the department. */
    private boolean isDepartmentOf(Sentence sentence, int begin, int at, int next) {
        return at - begin > 1
                && next == at + 2
                && next + 1 < sentence.size()
                && sentence.token(next + 1).text().matches("of|for")
                && lexicon.has(Kind.NAME_BEGINNINGS, sentence.token(next).text());
    }

    /** <em>Orr Gallery of the Tate</em>: a name of its own, and the well-known body that it is part of. */
    private boolean isPartOfKnown(Sentence sentence, int begin, int of, int next) {
        if (next != of + 2 || of - begin < 2) {
            return false;
        }
        for (int end = next + 1; end <= Math.min(sentence.size(), next + MAX_KNOWN); end++) {
            if (words.isWellKnownBody(NameSpan.textOf(sentence, next, end))) {
                return true;
            }
        }
        return false;
    }

    /** <em>sold Orr Bank for US $5m</em>. */
    private static boolean isPriced(Sentence sentence, int next) {
        return next + 1 < sentence.size()
                && (sentence.token(next + 1).text().matches("[$€£¥]")
                        || sentence.token(next + 1).tag().equals("CD"));
    }

    /** <em>Council of Bell Ringers of America</em>: the country of those who are members. */
    private boolean isBodyOfMembers(Sentence sentence, int begin, int of, int next) {
        return of - begin > 2
                && sentence.token(begin + 1).text().equals("of")
                && lexicon.has(Kind.NAME_BEGINNINGS, sentence.token(begin).text())
                && sentence.token(of - 1).text().matches("\\p{Lu}\\p{Ll}+[^s]s")
                && !words.isField(sentence.token(of - 1).text())
                && (words.isCountry(sentence.token(next).text())
                        || sentence.token(next).text().equals("America"));
    }

    /** <em>Q&L Bank of Leeds</em>: one with a name of its own is not called after the city too, as <em>First National Bank of Leeds</em> is. */
    private boolean isSeatOfBank(Sentence sentence, int begin, int at, int next) {
        if (!sentence.token(at - 1).text().equals("Bank")
                || !words.isCity(sentence.token(next).text())) {
            return false;
        }
        for (int i = begin; i < at - 1; i++) {
            if (!words.isCommon(sentence.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** <em>Grid Company of Kenya</em>, but not <em>Acme Company of Boston</em>. */
    private boolean isStateCompany(Sentence sentence, int begin, int at, int next) {
        return at - begin > 1
                && sentence.token(at - 1).text().matches("Company|Corporation")
                && words.isCountry(sentence.token(next).text());
    }

    /**
     * <em>Acme of Canada Ltd</em>, <em>Acme Corporation of North America</em>: the name of a firm's unit there; not <em>the Acme of
     * America</em>, nor <em>Acme SA of France</em>.
     */
    private boolean isPartOfFirm(Sentence sentence, int begin, int of, int next) {
        boolean named = next == of + 1
                && !words.isGiven(sentence.token(begin).text())
                && !words.isWellKnown(NameSpan.textOf(sentence, begin, of))
                && !(begin > 0 && sentence.token(begin - 1).text().equals("the"));
        if (!named) {
            return false;
        }
        boolean far = sentence.token(next).text().matches("North|South|Latin");
        int country = far ? next + 1 : next;
        if (country < sentence.size() && sentence.token(country).text().equals("America")) {
            return true;
        }
        return !far
                && words.isCountry(sentence.token(next).text())
                && next + 1 < sentence.size()
                && words.isLegalForm(sentence.token(next + 1).text());
    }

    /** <em>North of England Opera</em>: a part of a country, and the word for a body at the end. */
    private boolean isRegional(Sentence sentence, String so, int next) {
        int last = next + 1;
        return so.matches("North|South|East|West")
                && last < sentence.size()
                && words.continuesName(sentence, last)
                && lexicon.has(Kind.NAME_ENDINGS, sentence.token(last).text());
    }
}
