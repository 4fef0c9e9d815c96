package org.newsgraph.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.Sentence;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Vocabulary;

/**
 * Brings the names of one thing together: "Ginkgo" and "Ginkgo Bioworks", "Dr Jansen" and "Anna Jansen", "FCA"
 * and "Financial Conduct Authority", two names of one well-known entity.
 */
final class Aliases {

    /** What must speak for a place, and for a person, before a name is none of an organisation; as {@link Ballot} weighs. */
    private static final double MIN_PLACE = 2.4;

    private static final double MIN_PERSON = 3;

    /** What must speak for a firm of a person's surname. */
    private static final double MIN_FIRM = 2;

    /** <em>the Brandel family</em>, <em>the Acme Society Medal</em>: what is only called after somebody. */
    private static final Pattern CALLED_AFTER = Pattern.compile(
            ".* (family|Award|Awards|Prize|Medal|Trophy|Cup|Scholarship|Fellowship|Stadium|Arena|Tower)");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    Aliases(Vocabulary vocabulary, Lexicon lexicon, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    void unite(Names names) {
        wellKnown(names);
        for (Name shorter : names.all()) {
            if (Namesakes.areFamily(shorter, names)) {
                continue;
            }
            fullNameOf(shorter, names)
                    .or(() -> bracketedAfter(shorter, names))
                    .ifPresent(full -> names.merge(full, shorter));
        }
    }

    /** <em>Acme Motor Works (AMX)</em>: letters in brackets after an organisation are another name of it. */
    private Optional<Name> bracketedAfter(Name letters, Names names) {
        NameSpan first = letters.spans().get(0);
        Sentence sentence = names.sentence(first);
        boolean bracketed = first.text().matches("\\p{Lu}[\\p{Lu}\\d&]{1,5}")
                && first.begin() > 1
                && first.end() < sentence.size()
                && sentence.token(first.begin() - 1).text().equals("(")
                && sentence.token(first.end()).text().equals(")");
        if (!bracketed || letters.known().isPresent()) {
            return Optional.empty();
        }
        return names.view().stream()
                .filter(n -> n != letters && n.verdict().coarse(vocabulary).equals(NG.ORGANIZATION))
                .filter(n -> n.spans().stream()
                        .anyMatch(s -> s.sentence() == first.sentence() && s.end() == first.begin() - 1))
                .findFirst();
    }

    private static void wellKnown(Names names) {
        for (Name name : names.all()) {
            if (name.known().isPresent()) {
                for (Name other : names.all()) {
                    if (other == name) {
                        break;
                    }
                    if (other.known().isPresent()
                            && other.known()
                                    .get()
                                    .iri()
                                    .equals(name.known().get().iri())) {
                        names.merge(other, name);
                        break;
                    }
                }
            }
        }
    }

    private Optional<Name> fullNameOf(Name shorter, Names names) {
        List<String> words = names.coreWords(shorter);
        List<Name> candidates = new ArrayList<>();
        for (Name longer : names.view()) {
            if (longer != shorter && isShortFormOf(shorter, longer, names) && !isOfAnother(shorter, names)) {
                candidates.add(longer);
            }
        }
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        boolean titled = shorter.spans().stream().anyMatch(s -> !s.title().isEmpty());
        return candidates.stream()
                .max(Comparator.comparing((Name n) -> titled && isPerson(n))
                        .thenComparing(n -> n.verdict()
                                .coarse(vocabulary)
                                .equals(shorter.verdict().coarse(vocabulary)))
                        .thenComparing(n -> isPerson(n) && isLastWord(names.coreWords(n), words))
                        .thenComparing(n -> isIntroducedBefore(n, shorter))
                        .thenComparing(n -> n.spans().size()));
    }

    /** <em>the School of Law at Oslo University</em>, whatever other school of law is named. */
    private boolean isOfAnother(Name shorter, Names names) {
        return lexicon.has(Kind.NAME_BEGINNINGS, shorter.fullest().split(" ")[0])
                && shorter.spans().stream().anyMatch(span -> {
                    Sentence sentence = names.sentence(span);
                    return span.end() + 1 < sentence.size()
                            && sentence.token(span.end()).text().equals("at")
                            && sentence.token(span.end() + 1).isProperNoun();
                });
    }

    private boolean isPerson(Name name) {
        return name.verdict().coarse(vocabulary).equals(NG.PERSON);
    }

    /** Whoever is meant by a family name alone has been named in full: a namesake that comes later is another. */
    private boolean isIntroducedBefore(Name full, Name shorter) {
        return !isPerson(full)
                || full.spans().get(0).sentence() <= shorter.spans().get(0).sentence();
    }

    private static boolean isLastWord(List<String> full, List<String> words) {
        return full.get(full.size() - 1).equals(words.get(words.size() - 1));
    }

    private boolean isShortFormOf(Name shorter, Name longer, Names names) {
        List<String> words = names.coreWords(shorter);
        List<String> full = names.coreWords(longer);
        boolean twoKnown = shorter.known().isPresent() && longer.known().isPresent();
        boolean calledAfter = CALLED_AFTER.matcher(longer.fullest()).matches();
        if (words.isEmpty() || words.size() >= full.size() || twoKnown || calledAfter) {
            return false;
        }
        Iri shortClass = shorter.verdict().coarse(vocabulary);
        Iri longClass = longer.verdict().coarse(vocabulary);
        if (longClass.equals(NG.PERSON)) {
            return isPartOfPersonsName(shorter, words, longer, full);
        }
        if (words.size() == 1 && isAcronym(shorter.fullest(), longer.fullest())) {
            // The U.S. is not UBS Securities.
            if (shorter.known().isPresent()) {
                return shortClass.equals(longClass) && SpelledLetters.introduces(longer, shorter, names);
            }
            return !longClass.equals(NG.PLACE) || shortClass.equals(NG.PLACE);
        }
        boolean product = longClass.equals(NG.PRODUCT) && shortClass.equals(NG.ORGANIZATION);
        if (shorter.known().isPresent() || product || longClass.equals(NG.PLACE) || isMostlyElsewhere(shorter)) {
            return false;
        }
        boolean alone = words.size() == 1;
        boolean prefix = full.subList(0, words.size()).equals(words)
                && !isBranch(words, full, longer)
                && (!isIntroducedAlone(shorter, longer) || isGeneric(words, longer));
        boolean suffix = full.subList(full.size() - words.size(), full.size()).equals(words);
        boolean generic = alone && lexicon.has(Kind.GENERIC_NAMES, shorter.fullest());
        return !generic && (prefix || suffix && !alone && longClass.equals(NG.ORGANIZATION));
    }

    /** Whether the article speaks of the name rather as of a place or a person than as of an organisation. */
    private boolean isMostlyElsewhere(Name name) {
        double place = name.ballot().weightOf(NG.PLACE, vocabulary);
        double person = name.ballot().weightOf(NG.PERSON, vocabulary);
        double organization = name.ballot().weightOf(NG.ORGANIZATION, vocabulary);
        // Whoever is meant by a surname alone was named in full, or has a title.
        boolean titled = name.spans().stream().anyMatch(s -> !s.title().isEmpty());
        return place > MIN_PLACE && place > organization || titled && person > MIN_PERSON && person > organization;
    }

    /**
     * Whether the article speaks of the shorter name before it ever has the longer: full names come first, and one that comes
     * later is a product, an arm or a foundation. Headlines do not count. Whoever has a legal form is named in full as well.
     */
    private boolean isIntroducedAlone(Name shorter, Name longer) {
        int first = longer.spans().stream().mapToInt(NameSpan::sentence).min().orElseThrow();
        boolean before = shorter.spans().stream().anyMatch(s -> s.sentence() > 0 && s.sentence() < first);
        boolean legal = shorter.spellings().stream()
                .map(s -> s.substring(s.lastIndexOf(' ') + 1))
                .anyMatch(last -> lexicon.has(Kind.CORPORATE_SUFFIXES, last));
        return before || legal;
    }

    /** <em>a subsidiary of Orr, which Ada Orr founded</em>: nobody is called by the surname before he is named in full. */
    private static boolean standsFirst(Name shorter, Name longer) {
        NameSpan before = shorter.spans().get(0);
        NameSpan full = longer.spans().get(0);
        return before.sentence() > 0 && before.sentence() < full.sentence()
                || before.sentence() == full.sentence() && before.begin() < full.begin();
    }

    /** Whether only a word that any firm may leave out follows: Acme and Acme Group, Acme and Acme Bank. */
    private boolean isGeneric(List<String> words, Name longer) {
        List<String> spelled = NameKey.coreWords(longer.fullest(), lexicon);
        String rest = String.join(" ", spelled.subList(Math.min(words.size(), spelled.size()), spelled.size()));
        return lexicon.has(Kind.GENERIC_NAMES, rest)
                && lexicon.classes(Kind.NAME_ENDINGS, rest).stream().anyMatch(c -> vocabulary.isA(c, NG.COMPANY));
    }

    /** <em>Brombella Europe</em> is a branch of <em>Brombella</em>, not its full name. */
    private boolean isBranch(List<String> words, List<String> full, Name longer) {
        if (full.size() - words.size() > 2
                || longer.verdict().coarse(vocabulary).equals(NG.PLACE)) {
            return false;
        }
        List<String> spelled = NameKey.coreWords(longer.fullest(), lexicon);
        String rest = String.join(" ", spelled.subList(Math.min(words.size(), spelled.size()), spelled.size()));
        return gazetteer.named(rest).stream()
                .anyMatch(e -> e.type().equals(NG.COUNTRY) || e.type().equals(NG.REGION));
    }

    private boolean isPartOfPersonsName(Name shorter, List<String> words, Name longer, List<String> full) {
        if (shorter.known().isPresent() && shorter.ballot().weightOf(NG.PERSON, vocabulary) < 2) {
            return false;
        }
        boolean part = words.size() == 1
                ? full.contains(words.get(0)) && words.get(0).length() > 1
                : full.containsAll(words) && full.get(full.size() - 1).equals(words.get(words.size() - 1));
        double place = shorter.ballot().weightOf(NG.PLACE, vocabulary);
        double person = shorter.ballot().weightOf(NG.PERSON, vocabulary);
        double made = shorter.ballot().weightOf(NG.ORGANIZATION, vocabulary)
                + shorter.ballot().weightOf(NG.PRODUCT, vocabulary);
        return part
                && !(place > 3 && place > person)
                && !(made > 3 && person < 1 && isIntroducedAlone(shorter, longer))
                && !(made > MIN_FIRM && person < 1 && standsFirst(shorter, longer));
    }

    /** Whether letters stand for the words of a name: FCA for Financial Conduct Authority, Sela for Swiss Energy Law Academy. */
    static boolean isAcronym(String shorter, String longer) {
        String letters = shorter.replace(".", "");
        if (letters.length() < 2 || !letters.matches("\\p{Lu}[\\p{Lu}\\d&]*\\p{Lu}\\p{Ll}?|\\p{Lu}\\p{Ll}{3,5}")) {
            return false;
        }
        return standsFor(letters, longer.split("[\\s-]+")) || standsFor(letters, longer.split("\\s+"));
    }

    private static boolean standsFor(String letters, String[] words) {
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            boolean small = word.matches("of|and|the|for|in|&|de|du|des|van|der");
            capitals.append(small ? "" : word.substring(0, 1));
            all.append(word.charAt(0));
        }
        String target = letters.toUpperCase(Locale.ROOT);
        return target.length() >= 2
                && (target.contentEquals(capitals.toString().toUpperCase(Locale.ROOT))
                        || target.contentEquals(all.toString().toUpperCase(Locale.ROOT)));
    }
}
