package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Finds the names of a sentence by their capitals, whatever they name. */
final class NameFinder {

    private final NameWords words;
    private final NameRuns runs;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    NameFinder(NameWords words) {
        this.words = words;
        this.runs = new NameRuns(words);
        this.lexicon = words.lexicon();
        this.gazetteer = words.gazetteer();
    }

    /** The names in order; they do not overlap, but two may share a compound such as {@code US-China}. */
    List<NameSpan> namesIn(Sentence sentence) {
        List<NameSpan> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Integer> known = runs.knownNameAt(sentence, i);
            if (known.isPresent() && sentence.token(i).isCapitalized()) {
                int end = Math.max(known.get(), extended(sentence, i, known.get()));
                split(sentence, i, end, "", found);
                i = end;
            } else if (words.beginsName(sentence, i)) {
                int end = runs.endOfRun(sentence, i);
                split(sentence, i, end, "", found);
                i = end;
            } else {
                compound(sentence, i).ifPresent(found::addAll);
                i++;
            }
        }
        List<NameSpan> all = new ArrayList<>();
        for (NameSpan span : found) {
            all.add(withGovernment(span, sentence));
            ministry(span, sentence).ifPresent(all::add);
        }
        return all;
    }

    /** Norwegian ⇒ Norwegian foreign ministry; China ⇒ China's commerce ministry. */
    private Optional<NameSpan> ministry(NameSpan span, Sentence sentence) {
        if (span.form() == NameSpan.Form.HYPHENATED
                || span.form() == NameSpan.Form.PLAIN
                        && gazetteer.named(span.text()).isEmpty()) {
            return Optional.empty();
        }
        int at = span.end();
        if (at < sentence.size() && sentence.token(at).text().matches("['’]s?")) {
            at++;
        }
        int begin = at;
        while (at < sentence.size()
                && lexicon.has(Kind.PORTFOLIOS, sentence.token(at).text())
                && !sentence.token(at).isCapitalized()) {
            at++;
        }
        boolean named = at > begin
                && at < sentence.size()
                && sentence.token(at).text().matches("ministry|department|exchange|regulator");
        return named ? Optional.of(NameSpan.plain(sentence, span.begin(), at + 1, "")) : Optional.empty();
    }

    /** The Polish state, the US government: as much the country as its name alone. */
    private NameSpan withGovernment(NameSpan span, Sentence sentence) {
        boolean country = span.form() == NameSpan.Form.DEMONYM || isCountryWord(span.text());
        boolean governed = span.end() < sentence.size()
                && sentence.token(span.end()).text().matches("government|state|administration|authorities")
                && span.form() != NameSpan.Form.HYPHENATED
                && !(span.end() + 1 < sentence.size()
                        && sentence.token(span.end() + 1).isNoun());
        return country && governed
                ? new NameSpan(span.sentence(), span.begin(), span.end() + 1, span.text(), span.title(), span.form())
                : span;
    }

    /** A known name may be only the beginning of one: Hong Kong ⇒ Hong Kong Monetary Authority. */
    private int extended(Sentence sentence, int begin, int end) {
        return words.beginsName(sentence, begin) ? runs.endOfRun(sentence, begin) : end;
    }

    /** Cuts a run into names: at titles and posts, after demonyms, around words that name nothing. */
    private void split(Sentence sentence, int begin, int end, String title, List<NameSpan> found) {
        int from = begin;
        int to = end;
        while (from < to && isNothing(sentence, from, to, true)) {
            from++;
        }
        while (from < to && isNothing(sentence, from, to, false)) {
            to--;
        }
        if (from >= to) {
            return;
        }
        String text = NameSpan.textOf(sentence, from, to);
        if (isWellKnown(text)) {
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
        if (demonymEnd > from && !isInstitution(sentence, demonymEnd, to)) {
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

    private boolean isWellKnown(String text) {
        return !gazetteer.named(text).isEmpty() || gazetteer.byMetonym(text).isPresent();
    }

    /** Whether the first or last token of a run is no part of a name. */
    private boolean isNothing(Sentence sentence, int from, int to, boolean first) {
        Token token = sentence.token(first ? from : to - 1);
        String text = token.text();
        if (to - from == 1) {
            return words.isIgnored(text)
                    || lexicon.has(Kind.CONNECTORS, text)
                    || text.length() == 1 && !token.isProperNoun();
        }
        if (text.matches("&|of|and|for|,|['’]s?|[-–]") || first && text.equals("The")) {
            return true;
        }
        if (first
                && CaseProfile.beginsClause(sentence, from)
                && isCommonOpening(token)
                && !isWellKnown(NameSpan.textOf(sentence, from, to))) {
            return true;
        }
        if (!words.isIgnored(text) || isWellKnown(NameSpan.textOf(sentence, from, to))) {
            return false;
        }
        if (first) {
            return isCalendar(text) || CaseProfile.beginsClause(sentence, from) && !token.isProperNoun();
        }
        boolean beforeNoun = to < sentence.size() && sentence.token(to).isNoun();
        return isCalendar(text)
                || text.matches("AI|A\\.I\\.") && beforeNoun
                || text.matches("CEO|CFO|CTO|COO|IPO|GDP|TV|PR|IT|EV|EVs|GPU|GPUs|LNG|VAT");
    }

    /** In Warsaw, Former minister X, Ask Acme: a word with a capital only because it comes first. */
    private boolean isCommonOpening(Token token) {
        boolean common = token.tag().matches("IN|RB|DT|CC|WRB|WP|PRP\\$?|VB[DPZ]?|MD|TO|EX|PDT|WDT|VBN|VBG")
                || token.text()
                        .matches(
                                "Former|Late|Then|Old|Young|Local|Ask|Compare|Photograph|Photo|Image|Picture|Meanwhile|Rival|Like|Unlike|Even|Only|Also|But|And|Yet|So|Or|Nor|When|While|If|As|Since|Because|After|Before|Despite|Besides|Once|Now|Today|Yesterday|Tomorrow|Both|Neither|Either|Whether|Read|See|Meet|Enter");
        return common && token.nameTag().equals("O");
    }

    private static boolean isCalendar(String text) {
        return text.matches(
                "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter");
    }

    private int roleAt(Sentence sentence, int at, int to) {
        for (int end = Math.min(to, at + 3); end > at; end--) {
            String text = NameSpan.textOf(sentence, at, end);
            if (lexicon.has(Kind.TITLES, text) || lexicon.has(Kind.NAME_ROLES, text)) {
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
            return role > from && lexicon.has(Kind.NAME_ROLES, text) || role == from;
        }
        String last = sentence.token(to - 1).text();
        boolean institution = lexicon.has(Kind.NAME_ENDINGS, last) || lexicon.has(Kind.CORPORATE_SUFFIXES, last);
        if (institution || sentence.token(roleEnd).text().matches("of|and|&|for")) {
            return false;
        }
        return role == from
                ? lexicon.has(Kind.TITLES, text)
                : lexicon.has(Kind.NAME_ROLES, text) || lexicon.has(Kind.TITLES, text);
    }

    private int demonymAt(Sentence sentence, int from, int to) {
        for (int end = Math.min(to, from + 2); end > from; end--) {
            if (gazetteer.byDemonym(NameSpan.textOf(sentence, from, end)).isPresent()) {
                return end;
            }
        }
        return from;
    }

    /** Whether the words after a demonym make a name only with it: Swiss Federal Council. */
    private boolean isInstitution(Sentence sentence, int begin, int end) {
        if (begin == end
                || !lexicon.has(Kind.NAME_ENDINGS, sentence.token(end - 1).text())
                        && !lexicon.has(
                                Kind.NAME_BEGINNINGS, sentence.token(begin).text())) {
            return false;
        }
        if (words.isIgnored(sentence.token(end - 1).text()) && end - begin == 1) {
            return lexicon.has(Kind.GENERIC_NAMES, sentence.token(begin).text());
        }
        for (int i = begin; i < end - 1; i++) {
            String word = sentence.token(i).text();
            boolean common = lexicon.has(Kind.PORTFOLIOS, word)
                    || lexicon.has(Kind.NAME_ENDINGS, word)
                    || lexicon.has(Kind.GENERIC_NAMES, word)
                    || lexicon.has(Kind.NAME_BEGINNINGS, word)
                    || gazetteer.byDemonym(word).isPresent()
                    || Character.isLowerCase(word.codePointAt(0))
                    || word.matches(
                            "&|Stock|Medical|Technical|Civil|Medicines|Regulatory|Supreme|High|Open|Free|Red|Chemical|Machine|Olympic");
            if (!common) {
                return false;
            }
        }
        return true;
    }

    private void add(Sentence sentence, int from, int to, String title, List<NameSpan> found) {
        Optional<List<NameSpan>> compound = compound(sentence, to - 1);
        if (compound.isPresent()) {
            if (to - 1 == from || compound.get().isEmpty()) {
                if (to - 1 > from) {
                    split(sentence, from, to - 1, title, found);
                }
                found.addAll(compound.get());
            } else {
                String text = NameSpan.textOf(sentence, from, to);
                String name = text.substring(0, text.lastIndexOf('-'));
                if (gazetteer.byDemonym(name).isPresent()) {
                    found.add(new NameSpan(sentence.index(), from, to, name, "", NameSpan.Form.DEMONYM));
                } else {
                    found.add(new NameSpan(sentence.index(), from, to, name, "", NameSpan.Form.HYPHENATED));
                }
            }
            return;
        }
        if (demonymAt(sentence, from, to) == to) {
            found.add(new NameSpan(
                    sentence.index(), from, to, NameSpan.textOf(sentence, from, to), "", NameSpan.Form.DEMONYM));
            return;
        }
        String text = NameSpan.textOf(sentence, from, to);
        boolean nothing = words.isIgnored(text)
                || to - from > 3 && Name.isShouted(text) && !isWellKnown(text)
                || to - from == 1 && lexicon.has(Kind.GENERIC_NAMES, text)
                || to - from == 1 && title.isEmpty() && lexicon.has(Kind.TITLES, text) && !isWellKnown(text);
        if (!nothing) {
            found.add(NameSpan.plain(sentence, from, to, title));
        }
    }

    /**
     * The names inside a hyphenated word; present but empty if the word is a compound that names nothing.
     *
     * <p>{@code Ostrava-based} ⇒ Ostrava, {@code US-China} ⇒ US, China, {@code ex-Nokia} ⇒ Nokia.
     */
    private Optional<List<NameSpan>> compound(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        int hyphen = text.lastIndexOf('-');
        if (hyphen <= 0 || hyphen == text.length() - 1 || isWellKnown(text)) {
            return Optional.empty();
        }
        String left = text.substring(0, hyphen);
        String right = text.substring(hyphen + 1);
        if (Character.isLowerCase(left.codePointAt(0))) {
            boolean prefixed = left.matches("ex|non|pro|anti|mid|post|pre|ultra|then")
                    && Character.isUpperCase(right.codePointAt(0));
            return prefixed ? Optional.of(List.of(part(sentence, at, right))) : Optional.empty();
        }
        if (isCountryWord(left) && isCountryWord(right)) {
            return Optional.of(List.of(part(sentence, at, left), part(sentence, at, right)));
        }
        if (!Character.isLowerCase(right.codePointAt(0)) || !Character.isUpperCase(left.codePointAt(0))) {
            return Optional.empty();
        }
        boolean named = lexicon.has(Kind.PLACE_PARTICIPLES, right.toLowerCase(Locale.ROOT))
                || isWellKnown(left)
                || isCountryWord(left);
        boolean compound = named
                || right.matches("\\p{Ll}{3,}") && lexicon.has(Kind.CLASS_NOUNS, right)
                || right.matches("\\p{Ll}{2,}(ed|ing|style|like|free|wide|class|level|era|linked|only|term|quality)");
        if (named) {
            return Optional.of(List.of(part(sentence, at, left)));
        }
        return compound ? Optional.of(List.of()) : Optional.empty();
    }

    private boolean isCountryWord(String word) {
        return gazetteer.byDemonym(word).isPresent()
                || gazetteer.named(word).stream()
                        .anyMatch(e -> e.type().localName().equals("Country"));
    }

    private NameSpan part(Sentence sentence, int at, String name) {
        boolean demonym =
                gazetteer.byDemonym(name).isPresent() && gazetteer.named(name).isEmpty();
        return new NameSpan(
                sentence.index(), at, at + 1, name, "", demonym ? NameSpan.Form.DEMONYM : NameSpan.Form.HYPHENATED);
    }
}
