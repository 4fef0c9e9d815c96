package org.newsgraph.judge;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.NameLists;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;

/** What the words of the name itself say: its ending, its beginning, given names, digits, titles before it. */
final class FormWitness implements Witness {

    /** What an ending in small letters weighs: it was not read as part of the name for nothing. */
    private static final double COMMON_ENDING = 5;

    /** What stands in capitals after names of people. */
    private static final String AFTER_PEOPLE =
            "[IVX]+|JR|SR|M[PDS]P?|MBE|OBE|CBE|KBE|QC|KC|SC|CPA|CFA|DPM|RN|PE|ESQ|DDS";

    /** With what firms end that are called after a trade, and people too: <em>Ada Power</em>. */
    private static final String SURNAMES =
            "Air|Bank|Books|Boots|Cable|Cars|Carriage|Copper|Diamonds|Forge|Glass|Gold|Homes|Line|Lines|Marine|Market|Mills"
                    + "|Paper|Pay|Post|Power|Press|Rail|Re|Salmon|Silver|Space|Steel|Tours|Wagon|Water|Waters|Wheel|Wind|Fund|Seed"
                    + "|Trust|Growth|Angels|Money|Times|Express|Coffee|Tea|Supply|Vision|Mart|Journal|Tech|Sons|Bros";

    /** <em>Quiet Harbour: The Return</em>: what only titles of works are written like. */
    private static final double TITLE = 4;

    private final Lexicon lexicon;
    private final PeopleNames people;

    FormWitness(Lexicon lexicon, NameLists lists) {
        this.lexicon = lexicon;
        this.people = new PeopleNames(lexicon, lists);
    }

    @Override
    public void testify(Names names) {
        for (Name name : names.view()) {
            boolean afterArticle = name.spans().stream().anyMatch(span -> followsArticle(names, span));
            for (String spelling : name.spellings()) {
                spelling(name, spelling, afterArticle);
            }
            for (NameSpan span : name.spans()) {
                if (lexicon.has(Kind.TITLES, span.title()) || lexicon.has(Kind.NAME_ROLES, span.title())) {
                    name.ballot().vote(NG.PERSON, 4);
                }
                if (span.form() == NameSpan.Form.HYPHENATED) {
                    participle(name, names, span);
                }
            }
        }
    }

    private void participle(Name name, Names names, NameSpan span) {
        String word = names.sentence(span).token(span.end() - 1).text();
        String participle = word.substring(word.lastIndexOf('-') + 1);
        for (Iri cls : lexicon.classes(Kind.PLACE_PARTICIPLES, participle)) {
            name.ballot().vote(cls, 2.5);
        }
    }

    /** <em>the Abbey Theatre</em>: nobody's given name and family name. */
    private static boolean followsArticle(Names names, NameSpan span) {
        return span.begin() > 0
                && names.sentence(span).token(span.begin() - 1).text().equalsIgnoreCase("the");
    }

    private void spelling(Name name, String spelling, boolean afterArticle) {
        List<String> words = List.of(spelling.split("\\s+"));
        String last = words.get(words.size() - 1);
        int before = name.spellings().size();
        prior(name, words, before);
        if (words.size() > 1) {
            if (lexicon.has(Kind.CORPORATE_SUFFIXES, last)) {
                vote(name, Set.of(invests(words) ? NG.INVESTMENT_FIRM : NG.COMPANY), 4, before);
            }
            if (last.equals("family")) {
                vote(name, Set.of(NG.ORGANIZATION), 5, before);
            }
            endings(name, words, before);
            beginnings(name, words, before);
            descent(name, words, before);
            if (last.matches("\\p{Lu}{2,4}") && !last.matches(AFTER_PEOPLE)) {
                vote(name, Set.of(NG.PERSON), -2, before);
            }
            if (words.contains("&")) {
                vote(name, Set.of(NG.COMPANY), 2.5, before);
            }
            if (!(afterArticle && lexicon.has(Kind.NAME_ENDINGS, last)) && !endsLikeFirm(last)) {
                givenName(name, words, before);
            }
            if (spelling.contains(": ")) {
                vote(name, Set.of(NG.PRODUCT), TITLE, before);
            }
        } else {
            single(name, spelling, before);
        }
    }

    /** <em>Ada Productions</em>: nobody's family name. */
    private boolean endsLikeFirm(String last) {
        return !last.matches(SURNAMES)
                && lexicon.classes(Kind.NAME_ENDINGS, last).stream()
                        .anyMatch(Set.of(NG.COMPANY, NG.INVESTMENT_FIRM)::contains);
    }

    /** <em>Tarn Capital LLC</em>, <em>Tarn Partners, L.P.</em> */
    private static boolean invests(List<String> words) {
        return words.get(words.size() - 2).matches("(Capital|Ventures|Partners|Investors|Equity|Funds?),?");
    }

    /** What names of this shape mostly are, for those of which nothing else is known. */
    private static void prior(Name name, List<String> words, int spellings) {
        vote(name, Set.of(NG.ORGANIZATION), 0.2, spellings);
        if ((words.size() == 2 || words.size() == 3)
                && words.stream().allMatch(w -> w.matches("\\p{Lu}[\\p{Ll}'’-]+(-\\p{L}+)?"))) {
            vote(name, Set.of(NG.PERSON), 0.3, spellings);
        }
    }

    private void endings(Name name, List<String> words, int spellings) {
        for (int length = Math.min(3, words.size() - 1); length > 0; length--) {
            String ending = String.join(" ", words.subList(words.size() - length, words.size()));
            if (lexicon.has(Kind.NAME_ENDINGS, ending)) {
                boolean written = Character.isUpperCase(ending.codePointAt(0));
                vote(name, lexicon.classes(Kind.NAME_ENDINGS, ending), written ? 3 : COMMON_ENDING, spellings);
                return;
            }
        }
        for (String word : words) {
            vote(name, lexicon.classes(Kind.NAME_WORDS, word), 1.5, spellings);
        }
    }

    /** <em>Salim bin Rashid</em>: whose son or daughter somebody is. */
    private static void descent(Name name, List<String> words, int spellings) {
        if (words.subList(1, words.size() - 1).stream().anyMatch(w -> w.matches("bin|ibn|bint|binti"))) {
            vote(name, Set.of(NG.PERSON), 4, spellings);
        }
    }

    private void beginnings(Name name, List<String> words, int spellings) {
        int of = Math.max(words.indexOf("of"), words.indexOf("for"));
        for (int length = Math.min(3, words.size() - 1); length > 0; length--) {
            String beginning = String.join(" ", words.subList(0, length));
            if (lexicon.has(Kind.NAME_BEGINNINGS, beginning)) {
                vote(name, lexicon.classes(Kind.NAME_BEGINNINGS, beginning), of == length ? 4 : 2, spellings);
                return;
            }
        }
        if (of > 0) {
            String head = words.get(of - 1);
            vote(name, lexicon.classes(Kind.NAME_BEGINNINGS, head), 4, spellings);
            vote(name, lexicon.classes(Kind.NAME_ENDINGS, head), 2, spellings);
        }
    }

    private void givenName(Name name, List<String> words, int spellings) {
        boolean plain = words.size() <= 4
                && words.stream()
                        .allMatch(w ->
                                w.matches("\\p{Lu}[\\p{L}'’.-]*|van|der|de|den|da|dos|bin|al|el|von|di|du|la|le|ter"));
        if (plain && people.isGiven(words.get(0))) {
            vote(name, Set.of(NG.PERSON), 1.8, spellings);
        } else if (plain && words.size() == 2 && people.isGiven(words.get(1))) {
            vote(name, Set.of(NG.PERSON), 0.8, spellings);
        } else if (plain && people.isLeadingFamily(words.get(0))) {
            vote(name, Set.of(NG.PERSON), 1.2, spellings);
        }
        if (words.size() > 2 && words.stream().anyMatch(w -> w.matches("\\p{Lu}\\."))) {
            vote(name, Set.of(NG.PERSON), 1, spellings);
        }
    }

    private static void single(Name name, String word, int spellings) {
        if (word.matches("(?=.*\\d)(?=.*[A-Z]).*") && !word.contains(".")) {
            vote(name, Set.of(NG.PRODUCT), 1.2, spellings);
            vote(name, Set.of(NG.HARDWARE), 0.3, spellings);
        } else if (word.matches("\\p{Lu}\\p{Ll}+\\p{Lu}.*|\\p{Ll}+\\p{Lu}.*")) {
            vote(name, Set.of(NG.ORGANIZATION), 0.8, spellings);
        } else if (word.matches(".+\\.\\p{Ll}{2,}")) {
            vote(name, Set.of(NG.COMPANY), 1.5, spellings);
        } else if (word.matches("\\p{Lu}{2,5}")) {
            vote(name, Set.of(NG.ORGANIZATION), 0.8, spellings);
        }
    }

    private static void vote(Name name, Set<Iri> classes, double weight, int spellings) {
        for (Iri cls : classes) {
            name.ballot().vote(cls, weight / classes.size() / spellings);
        }
    }
}
