package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Arc;

/** The name of an institution with what it is of: <em>Bank of Chad</em>, <em>University of Mines and Technology</em>. */
record InstitutionName(int begin, int end) implements WordGroup {

    /** What names begin with that go on with <em>of</em>. */
    private static final Set<String> INSTITUTIONS = Set.of(
            "Bank",
            "University",
            "College",
            "Ministry",
            "Department",
            "Institute",
            "School",
            "Academy",
            "Bureau",
            "Board",
            "Federation",
            "Council");

    /** What a name goes on with after <em>and</em>. */
    private static final Set<String> SUBJECTS = Set.of(
            "Technology",
            "Science",
            "Sciences",
            "Arts",
            "Trade",
            "Industry",
            "Commerce",
            "Food",
            "Health",
            "Social",
            "Human",
            "Education",
            "Culture",
            "Research",
            "Engineering",
            "Economics",
            "Political",
            "Design",
            "Fisheries",
            "Sport",
            "Rural",
            "Tropical",
            "Management",
            "Medicine",
            "Energy",
            "Security",
            "Infectious");

    /** What may stand between such a name and a person's. */
    private static final Set<String> TITLES = Set.of(
            "Governor",
            "President",
            "Professor",
            "Chancellor",
            "Chairman",
            "Director",
            "Secretary",
            "Commissioner",
            "Dean",
            "Chief");

    /** The name that begins at a word, if one does. */
    static Optional<WordGroup> at(List<CoreLabel> words, int begin) {
        boolean named = INSTITUTIONS.contains(words.get(begin).word())
                && begin + 2 < words.size()
                && words.get(begin + 1).word().equals("of");
        int end = begin + 2;
        while (named && end < words.size() && (isNamePart(words.get(end)) || isAnotherSubject(words, end))) {
            end++;
        }
        return named && end > begin + 2 ? Optional.of(new InstitutionName(begin, end)) : Optional.empty();
    }

    private static boolean isNamePart(CoreLabel word) {
        return word.tag().startsWith("NNP")
                && Character.isUpperCase(word.word().charAt(0))
                && !TITLES.contains(word.word());
    }

    /** <em>University of Mines and Technology</em>: the name goes on with what else the institution looks after. */
    private static boolean isAnotherSubject(List<CoreLabel> words, int link) {
        return words.get(link).word().matches("and|,|&")
                && link + 1 < words.size()
                && SUBJECTS.contains(words.get(link + 1).word());
    }

    @Override
    public int head() {
        return begin;
    }

    @Override
    public Arc inside(int word) {
        int last = end - 1;
        if (word == last) {
            return new Arc(begin, "nmod");
        }
        return new Arc(last, word == begin + 1 ? "case" : "compound");
    }
}
