package org.newsgraph.resolve;

import java.util.List;
import java.util.Set;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;

/**
 * Names that many bear, so that the name alone does not tell who is meant: a person's single name, {@code Smith}, and names
 * of bodies that say only what they are, {@code Ministry of Finance}, {@code High Court}. A firm has such a name only if no
 * more than a word is left of it, {@code Holdings Inc.}: {@code United Technologies} and {@code First Union} are names.
 */
final class CommonNames {

    private static final Set<String> SMALL_WORDS = Set.of("the", "of", "and", "for", "&");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Names names;

    CommonNames(Ontology ontology, Names names) {
        this.vocabulary = ontology.vocabulary();
        this.lexicon = ontology.lexicon();
        this.names = names;
    }

    boolean isCommon(LocalEntity local) {
        if (vocabulary.isA(local.type(), NG.PERSON)) {
            return names.isSingleName(local);
        }
        if (!vocabulary.isA(local.type(), NG.ORGANIZATION)) {
            return false;
        }
        List<String> words = withoutSuffixes(List.of(local.name().split("[\\s,]+")));
        boolean firm = vocabulary.isA(local.type(), NG.COMPANY);
        return (!firm || words.size() == 1) && (isKind(words) || words.stream().allMatch(this::isGeneric));
    }

    // Holdings Inc. => Holdings
    private List<String> withoutSuffixes(List<String> words) {
        int length = words.size();
        while (length > 1 && lexicon.has(Kind.CORPORATE_SUFFIXES, words.get(length - 1))) {
            length--;
        }
        return words.subList(0, length);
    }

    /** {@code High Court}, {@code Treasury}. */
    private boolean isKind(List<String> words) {
        String name = String.join(" ", words);
        return lexicon.has(Kind.NAME_ENDINGS, name) || lexicon.has(Kind.NAME_BEGINNINGS, name);
    }

    private boolean isGeneric(String word) {
        return SMALL_WORDS.contains(word)
                || lexicon.has(Kind.GENERIC_NAMES, word)
                || lexicon.has(Kind.PORTFOLIOS, word)
                || lexicon.has(Kind.CORPORATE_SUFFIXES, word);
    }
}
