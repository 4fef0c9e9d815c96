package org.newsgraph.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.NameLists;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;

/** Tells which tokens can be part of a name. */
final class NameWords {

    private static final Pattern MIXED = Pattern.compile("(?=.*[A-Z])(?=.*\\d)[\\p{L}\\d.-]+");
    private static final Pattern DIGIT_BRAND = Pattern.compile("\\d+[a-z]{4,}");
    private static final Pattern CAMEL = Pattern.compile("\\p{Ll}{1,4}\\p{Lu}\\p{L}+");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("(al|el|ar|as|ash|ad|ed|es|az)-\\p{Lu}\\p{Ll}+");
    /** {@code d'Or}, {@code l'Est}: an article and a name, in French and Italian. */
    private static final Pattern ELIDED = Pattern.compile("(d|l|dell|dall|nell)['’]\\p{Lu}\\p{L}+");

    private static final Pattern INNER_CAPITAL =
            Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*|\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+");
    private static final Pattern DOTTED =
            Pattern.compile("[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)*\\.(?!com/)([a-z]{2,7}|AI|IO)");
    private static final Pattern NOT_BRANDS = Pattern.compile(
            "kWh|mRNA|pH|mAh|eSports|eVTOL|kHz|mAb|siRNA|dB|kW|kVA|MWh|\\d+(million|billion|litre|metre|tonne|trillion|thousand|year|hour|month)s?|[a-z.]*\\.{2,}.*|p\\.m|a\\.m|e\\.g|i\\.e|vs");

    /** What capitalised names of sciences, arts and trades end in. */
    private static final Pattern FIELD = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,}(ology|logies|ics|tecture|ulture|ography|metry|istry|surgery|onomy|osophy|ment|tion|acy|ness|ism)");

    private static final Set<Iri> BODIES =
            Set.of(NG.GOVERNMENT_BODY, NG.ORGANIZATION, NG.EDUCATIONAL_ORGANIZATION, NG.INVESTMENT_FIRM);

    private static final Set<Iri> FIRMS = Set.of(NG.COMPANY, NG.INVESTMENT_FIRM);

    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final NameLists lists;
    private final CaseProfile profile;
    private final FirstSubjects firstSubjects;

    NameWords(Lexicon lexicon, Gazetteer gazetteer, NameLists lists, CaseProfile profile) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.lists = lists;
        this.profile = profile;
        this.firstSubjects = new FirstSubjects(lexicon);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Whether a name may go on with the token. */
    boolean continuesName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.isCapitalized()) {
            return !token.text().equals("I") && !token.text().startsWith("I'");
        }
        return isOddlySpelled(token.text())
                || i > 0 && ELIDED.matcher(token.text()).matches();
    }

    /** Whether a name may begin with the token. */
    boolean beginsName(Sentence sentence, int i) {
        if (!continuesName(sentence, i) || i > 0 && beginsSentence(sentence, i)) {
            return false;
        }
        Token token = sentence.token(i);
        if (ELIDED.matcher(token.text()).matches()) {
            return false;
        }
        if (isOddlySpelled(token.text()) || !CaseProfile.beginsClause(sentence, i)) {
            return !token.text().equalsIgnoreCase("the");
        }
        return isNameInFirstPlace(sentence, i);
    }

    /** Whether a verb in its finite form, or what is owned, begins at the token. */
    boolean isActing(Sentence sentence, int at) {
        return at < sentence.size()
                && (FirstSubjects.isFinite(sentence, at)
                        || sentence.token(at).tag().equals("POS"));
    }

    /** <em>Acme Clients In March 2011</em>, <em>cars like the Mini Its plant</em>: what runs into the first words of the next sentence. */
    static boolean beginsSentence(Sentence sentence, int at) {
        if (at + 1 == sentence.size()) {
            return false;
        }
        String next = sentence.token(at + 1).text();
        if (sentence.token(at).text().matches("Its|They|Their|She|His")) {
            return next.matches("\\p{Ll}+");
        }
        if (!sentence.token(at).text().matches("In|On|By|Since|From|During|Until|As")) {
            return false;
        }
        return next.matches("(1[5-9]|20)\\d\\d|\\d\\d?|the|its|their|of")
                || MONTHS.contains(next)
                || next.matches("late|early|mid|order|addition");
    }

    private boolean isNameInFirstPlace(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String word = token.text();
        if (word.equalsIgnoreCase("the")
                || word.equalsIgnoreCase("a")
                || word.equalsIgnoreCase("an")
                || word.matches("It|Its|She|They|We|You|Their|Our|This|These|Those")) {
            return false;
        }
        if (profile.capitalCount(word) > 0 || isKnown(word) || !token.nameTag().equals("O")) {
            return true;
        }
        if (isShapedLikeName(sentence, i)) {
            return profile.lowerCount(word) == 0;
        }
        boolean followed = i + 1 < sentence.size()
                && continuesName(sentence, i + 1)
                && !sentence.token(i + 1).text().matches("[A-Z]\\.?");
        if (token.isProperNoun()) {
            return profile.lowerCount(word) == 0 || followed;
        }
        if (profile.lowerCount(word) == 0 && firstSubjects.isNamed(sentence, i)) {
            return true;
        }
        boolean noun = token.tag().matches("NNS?|JJ|FW|UH|VBG|VB|VBP|RB|CD|VBN");
        return noun && profile.lowerCount(word) == 0 && followed && !token.tag().matches("RB|CD|VBN")
                || lists.genderOf(word).isPresent() && followed;
    }

    /** Capitals where no common word has them, first in its sentence or not: {@code FuelCo}, {@code Heath-Moss}, {@code WXY runs}. */
    private boolean isShapedLikeName(Sentence sentence, int i) {
        String word = sentence.token(i).text();
        if (INNER_CAPITAL.matcher(word).matches()) {
            return true;
        }
        boolean shouted = word.matches("\\p{Lu}[\\p{Lu}\\d]{1,5}") && !isIgnored(word);
        return shouted
                && i + 1 < sentence.size()
                && !sentence.token(i + 1).text().matches("\\p{Lu}[\\p{Lu}-]+|[.:]");
    }

    private boolean isKnown(String word) {
        return isWellKnown(word)
                || gazetteer.byDemonym(word).isPresent()
                || lexicon.has(Lexicon.Kind.TITLES, word)
                        && !lexicon.has(Lexicon.Kind.CLASS_NOUNS, word.toLowerCase(Locale.ROOT));
    }

    /** Spelled as no common word is: {@code H100}, {@code 3Com}, {@code bKash}, {@code last.fm}, {@code el-Sheikh}. */
    static boolean isOddlySpelled(String word) {
        return !NOT_BRANDS.matcher(word).matches()
                && (MIXED.matcher(word).matches()
                        || DIGIT_BRAND.matcher(word).matches()
                        || CAMEL.matcher(word).matches()
                        || ARABIC_ARTICLE.matcher(word).matches()
                        || DOTTED.matcher(word).matches());
    }

    /** Whether the article has the word with a capital where a common word has none. */
    boolean isNamedElsewhere(String word) {
        return profile.capitalCount(word) > 0;
    }

    /** Whether people are called so by their given name. */
    boolean isGiven(String word) {
        return lists.genderOf(word).isPresent();
    }

    /** Whether the words are a post in capitals, <em>Deputy City Editor</em>: neither a person nor an organisation. */
    boolean isPost(String words) {
        int first = words.indexOf(' ');
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return first > 0
                && lexicon.has(Lexicon.Kind.RANKS, words.substring(0, first))
                && lexicon.classes(Lexicon.Kind.CLASS_NOUNS, last).contains(NG.PERSON);
    }

    /** Whether the word is a legal form: {@code Inc.}. */
    boolean isLegalForm(String word) {
        return lexicon.has(Lexicon.Kind.CORPORATE_SUFFIXES, word);
    }

    /** Whether names of firms end with the word: {@code Inc.}, {@code Stores}. */
    boolean isFirmEnding(String word) {
        return isLegalForm(word)
                || lexicon.classes(Lexicon.Kind.NAME_ENDINGS, word).stream().anyMatch(FIRMS::contains);
    }

    /** Whether names of bodies other than firms end with the word: {@code Agency}. */
    boolean isBody(String word) {
        return lexicon.classes(Lexicon.Kind.NAME_ENDINGS, word).stream().anyMatch(BODIES::contains);
    }

    /** Whether the word is what a body is there for: {@code Trade}, {@code Neurology}. */
    boolean isField(String word) {
        return lexicon.has(Lexicon.Kind.PORTFOLIOS, word) || FIELD.matcher(word).matches();
    }

    /** Whether the word, with a capital, tells no body from another: {@code Federal}, {@code Agency}, {@code Savings}. */
    boolean isCommon(String word) {
        return lexicon.has(Lexicon.Kind.PORTFOLIOS, word)
                || lexicon.has(Lexicon.Kind.TRADES, word)
                || lexicon.has(Lexicon.Kind.NAME_ENDINGS, word)
                || lexicon.has(Lexicon.Kind.GENERIC_NAMES, word)
                || lexicon.has(Lexicon.Kind.NAME_BEGINNINGS, word)
                || lexicon.has(Lexicon.Kind.INSTITUTION_WORDS, word)
                || gazetteer.byDemonym(word).isPresent()
                || Character.isLowerCase(word.codePointAt(0))
                || word.equals("&");
    }

    /** Whether the word names a city, by the gazetteer or the long list. */
    boolean isCity(String word) {
        return lists.isCity(word)
                || gazetteer.named(word).stream().anyMatch(entry -> entry.type().equals(NG.CITY));
    }

    boolean isIgnored(String words) {
        return lexicon.has(Lexicon.Kind.IGNORED, words);
    }

    /** Whether the gazetteer knows something of exactly that name, or acting under it. */
    boolean isWellKnown(String words) {
        return !gazetteer.named(words).isEmpty() || gazetteer.byMetonym(words).isPresent();
    }

    /** Whether the gazetteer knows an organisation of exactly that name. */
    boolean isWellKnownBody(String words) {
        return gazetteer.named(words).stream()
                .anyMatch(entry -> BODIES.contains(entry.type()) || FIRMS.contains(entry.type()));
    }

    /** Whether the word names a country or its people: {@code China}, {@code Chinese}. */
    boolean isCountry(String word) {
        return gazetteer.byDemonym(word).isPresent()
                || gazetteer.named(word).stream().anyMatch(entry -> entry.type().equals(NG.COUNTRY));
    }

    /** Whether the word is for the people of a part of a country: {@code Scottish}. */
    boolean isRegionsPeople(String word) {
        return gazetteer
                .byDemonym(word)
                .filter(entry -> entry.type().equals(NG.REGION))
                .isPresent();
    }

    /** Whether the words name a country or a large state of one. */
    boolean isCountryOrState(String name) {
        return lists.isRegion(name)
                || isCountry(name)
                || gazetteer.named(name).stream().anyMatch(entry -> entry.type().equals(NG.REGION));
    }
}
