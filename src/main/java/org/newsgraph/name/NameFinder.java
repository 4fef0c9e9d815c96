package org.newsgraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.WorkTitles;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Finds the names of a sentence by their capitals, whatever they name. */
final class NameFinder {

    private final NameWords words;
    private final NameRuns runs;
    private final NameEdges edges;
    private final HyphenatedNames hyphenated;
    private final GovernmentNames governments;
    private final NationalBodies bodies;
    private final Portfolios portfolios;
    private final InnerBodies inner;
    private final MakersGoods makers;
    private final AbbreviatedNames abbreviations;
    private final InvertedNames inverted;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    NameFinder(NameWords words) {
        this.words = words;
        this.runs = new NameRuns(words);
        this.edges = new NameEdges(words);
        this.hyphenated = new HyphenatedNames(words);
        this.governments = new GovernmentNames(words);
        this.bodies = new NationalBodies(words);
        this.portfolios = new Portfolios(words);
        this.inner = new InnerBodies(words);
        this.abbreviations = new AbbreviatedNames(words);
        this.inverted = new InvertedNames(words);
        this.makers = new MakersGoods(words.gazetteer());
        this.lexicon = words.lexicon();
        this.gazetteer = words.gazetteer();
    }

    /** The names in order; they do not overlap, but two may share a compound such as {@code US-China}. */
    List<NameSpan> namesIn(Sentence sentence) {
        List<NameSpan> found = new ArrayList<>();
        Map<Integer, WorkTitles.Title> titles = titlesIn(sentence);
        Map<Integer, Integer> abbreviated = abbreviations.in(sentence);
        Optional<NameSpan> person = inverted.in(sentence);
        person.ifPresent(found::add);
        int i = person.map(NameSpan::end).orElse(0);
        while (i < sentence.size()) {
            Optional<Integer> known = runs.knownNameAt(sentence, i);
            int nobody = Math.max(portfolios.endAt(sentence, i), inner.endAt(sentence, i));
            if (nobody > i) {
                i = nobody;
            } else if (titles.containsKey(i)) {
                int end = titles.get(i).end();
                found.add(NameSpan.plain(sentence, i, end, ""));
                i = end;
            } else if (abbreviated.containsKey(i)) {
                int end = abbreviated.get(i);
                found.add(NameSpan.plain(sentence, i, end, ""));
                i = end;
            } else if (known.isPresent() && sentence.token(i).isCapitalized()) {
                int end = Math.max(known.get(), extended(sentence, i, known.get()));
                split(sentence, i, end, "", found);
                i = end;
            } else if (words.beginsName(sentence, i)) {
                int end = runs.endOfRun(sentence, i);
                split(sentence, i, end, "", found);
                i = end;
            } else {
                hyphenated.namesAt(sentence, i).ifPresent(found::addAll);
                i++;
            }
        }
        List<NameSpan> all = new ArrayList<>();
        for (NameSpan span : found) {
            all.add(governments.withGovernment(span, sentence));
            governments.ministryOf(span, sentence).ifPresent(all::add);
        }
        return all;
    }

    /** Titles of works by their first token, but those that have a well-known name. */
    private Map<Integer, WorkTitles.Title> titlesIn(Sentence sentence) {
        return WorkTitles.in(sentence).stream()
                .filter(title -> !words.isWellKnown(NameSpan.textOf(sentence, title.begin(), title.end())))
                .collect(Collectors.toMap(WorkTitles.Title::begin, title -> title, (first, same) -> first));
    }

    /** A known name may be only the beginning of one: Hong Kong ⇒ Hong Kong Monetary Authority, The Chad ⇒ The Chad Red Cross. */
    private int extended(Sentence sentence, int at, int end) {
        int begin = sentence.token(at).text().equals("The") ? at + 1 : at;
        return words.beginsName(sentence, begin) ? runs.endOfRun(sentence, begin) : end;
    }

    /** Cuts a run into names: at titles and posts, after demonyms, around words that name nothing. */
    private void split(Sentence sentence, int begin, int end, String title, List<NameSpan> found) {
        int from = begin;
        int to = end;
        while (from < to && edges.isFirstNothing(sentence, from, to)) {
            from++;
        }
        while (from < to && edges.isLastNothing(sentence, from, to)) {
            to--;
        }
        if (from >= to) {
            return;
        }
        int maker = makers.endOfMaker(sentence, from, to);
        if (maker > from) {
            add(sentence, from, maker, title, found);
            add(sentence, maker, to, "", found);
            return;
        }
        String text = NameSpan.textOf(sentence, from, to);
        if (words.isWellKnown(text)) {
            add(sentence, from, to, title, found);
            return;
        }
        for (int i = from; i < to; i++) {
            int roleEnd = roleAt(sentence, i, to);
            if (roleEnd > i && isSeparateRole(sentence, from, i, roleEnd, to)) {
                split(sentence, from, i, title, found);
                split(sentence, roleEnd, to, NameSpan.textOf(sentence, i, roleEnd), found);
                return;
            }
        }
        int demonymEnd = demonymAt(sentence, from, to);
        if (demonymEnd > from && !bodies.isNamedWith(sentence, from, demonymEnd, to)) {
            found.add(new NameSpan(
                    sentence.index(),
                    from,
                    demonymEnd,
                    NameSpan.textOf(sentence, from, demonymEnd),
                    "",
                    NameSpan.Form.DEMONYM));
            split(sentence, demonymEnd, to, "", found);
            return;
        }
        add(sentence, from, to, title, found);
    }

    private int roleAt(Sentence sentence, int at, int to) {
        for (int end = Math.min(to, at + 3); end > at; end--) {
            String text = NameSpan.textOf(sentence, at, end);
            if (lexicon.has(Kind.TITLES, text) || lexicon.has(Kind.NAME_ROLES, text) || words.isPost(text)) {
                return end;
            }
        }
        return at;
    }

    /** Whether a word for a post stands beside the name, not inside: President Xi, but not General Motors or Chair Group. */
    private boolean isSeparateRole(Sentence sentence, int from, int role, int roleEnd, int to) {
        String text = NameSpan.textOf(sentence, role, roleEnd);
        boolean courtesy = text.matches("(Mr|Mrs|Ms|Dr|Prof)\\.?");
        if (courtesy) {
            return true;
        }
        if (roleEnd == to) {
            return role > from && (lexicon.has(Kind.NAME_ROLES, text) || words.isPost(text)) || role == from;
        }
        String last = sentence.token(to - 1).text();
        boolean institution = lexicon.has(Kind.NAME_ENDINGS, last) || lexicon.has(Kind.CORPORATE_SUFFIXES, last);
        if (institution || sentence.token(roleEnd).text().matches("of|and|&|for")) {
            return false;
        }
        return role == from
                ? lexicon.has(Kind.TITLES, text) || words.isPost(text)
                : words.isPost(text) || lexicon.has(Kind.NAME_ROLES, text) || lexicon.has(Kind.TITLES, text);
    }

    private int demonymAt(Sentence sentence, int from, int to) {
        for (int end = Math.min(to, from + 2); end > from; end--) {
            if (gazetteer.byDemonym(NameSpan.textOf(sentence, from, end)).isPresent()) {
                return end;
            }
        }
        return from;
    }

    private void add(Sentence sentence, int from, int to, String title, List<NameSpan> found) {
        Optional<List<NameSpan>> compound = hyphenated.namesAt(sentence, to - 1);
        if (compound.isPresent()) {
            addHyphenated(sentence, from, to, title, compound.get(), found);
            return;
        }
        if (demonymAt(sentence, from, to) == to) {
            found.add(new NameSpan(
                    sentence.index(), from, to, NameSpan.textOf(sentence, from, to), "", NameSpan.Form.DEMONYM));
            return;
        }
        int nothingFrom = ignoredEndOf(sentence, from, to);
        if (nothingFrom > from) {
            split(sentence, from, nothingFrom, title, found);
            return;
        }
        String text = NameSpan.textOf(sentence, from, to);
        boolean nothing = words.isIgnored(text)
                || isLaw(sentence, from, to)
                || words.isPost(text)
                || to - from > 3 && Capitals.areThroughout(text) && !words.isWellKnown(text)
                || to - from == 1 && lexicon.has(Kind.GENERIC_NAMES, text)
                || to - from == 1 && title.isEmpty() && lexicon.has(Kind.TITLES, text) && !words.isWellKnown(text);
        if (!nothing) {
            found.add(NameSpan.plain(sentence, from, to, title));
        }
    }

    /** <em>the 2018 Farm Bill</em>, <em>Norway's Forest Act</em>: neither somebody nor something that acts. */
    private static boolean isLaw(Sentence sentence, int from, int to) {
        int before = from > 0 && sentence.token(from - 1).text().matches("(19|20)\\d\\d") ? from - 2 : from - 1;
        return to - from > 1
                && sentence.token(to - 1).text().matches("Bill|Act")
                && before >= 0
                && sentence.token(before).text().matches("[Tt]he|[Aa]n?|this|[Ii]ts|['’]s?|[Uu]nder");
    }

    /** Where two last words begin that name nothing, after a well-known name: <em>the U.S. Entity List</em>; otherwise the beginning. */
    private int ignoredEndOf(Sentence sentence, int from, int to) {
        boolean ends = to - from > 2
                && words.isIgnored(NameSpan.textOf(sentence, to - 2, to))
                && words.isWellKnown(NameSpan.textOf(sentence, from, to - 2));
        return ends ? to - 2 : from;
    }

    /** Adds the names of a run whose last word is hyphenated: the compound's own, or all up to the hyphen as one. */
    private void addHyphenated(
            Sentence sentence, int from, int to, String title, List<NameSpan> compound, List<NameSpan> found) {
        if (to - 1 > from
                && (!compound.isEmpty()
                        || isBodyBeforeHyphen(sentence.token(to - 1).text()))) {
            String text = NameSpan.textOf(sentence, from, to);
            String name = text.substring(0, text.lastIndexOf('-'));
            NameSpan.Form form =
                    gazetteer.byDemonym(name).isPresent() ? NameSpan.Form.DEMONYM : NameSpan.Form.HYPHENATED;
            found.add(new NameSpan(sentence.index(), from, to, name, "", form));
            return;
        }
        if (to - 1 > from) {
            split(sentence, from, to - 1, title, found);
        }
        found.addAll(compound);
    }

    /** <em>Orr Council-certified</em>: what ends names of bodies is no word of its own. */
    private boolean isBodyBeforeHyphen(String compound) {
        return lexicon.has(Kind.NAME_ENDINGS, compound.substring(0, compound.lastIndexOf('-')));
    }
}
