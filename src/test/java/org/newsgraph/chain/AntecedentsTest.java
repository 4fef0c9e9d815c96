package org.newsgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Span;
import org.newsgraph.chain.AntecedentChoice.Candidate;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.FeatureWeights;
import org.newsgraph.language.NameLists;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.recognize.MentionRecognizer;

class AntecedentsTest {

    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), List.of());

    private static final String RIVALS = """
            1 Brombella Brombella _ NNP _ 3 nsubj
            2 Inc. Inc. _ NNP _ 1 flat
            3 sued sue _ VBD _ 0 root
            4 Quarrendon Quarrendon _ NNP _ 3 obj
            5 Ltd. Ltd. _ NNP _ 4 flat
            6 . . _ . _ 3 punct

            1 Astrid Astrid _ NNP _ 2 compound _ NER=PERSON
            2 Holm Holm _ NNP _ 3 nsubj _ NER=PERSON
            3 says say _ VBZ _ 0 root
            4 it it _ PRP _ 5 nsubj
            5 sold sell _ VBD _ 3 ccomp
            6 Quarrendon Quarrendon _ NNP _ 5 obj
            7 . . _ . _ 3 punct

            1 She she _ PRP _ 2 nsubj
            2 likes like _ VBZ _ 0 root
            3 the the _ DT _ 4 det
            4 company company _ NN _ 2 obj
            5 . . _ . _ 2 punct
            """;

    /** Who may be meant by each word, by the word. */
    private static Map<String, List<String>> candidatesIn(String conllu, int choice) {
        Map<String, List<String>> candidates = new TreeMap<>();
        recognizer((anaphor, offered, nobody) -> {
                    candidates.put(
                            anaphor.word(),
                            offered.stream().map(c -> c.referent().name()).toList());
                    return choice;
                })
                .entitiesIn(Conllu.article(conllu));
        return candidates;
    }

    private static MentionRecognizer recognizer(AntecedentChoice choice) {
        return new MentionRecognizer(ONTOLOGY, NameLists.NONE, new Coreference(ONTOLOGY, choice));
    }

    @Test
    void classAndGrammarSayWhoMayBeMeant() {
        Map<String, List<String>> candidates = candidatesIn(RIVALS, AntecedentChoice.NOBODY);
        assertThat(candidates.get("she")).containsExactly("Astrid Holm");
        assertThat(candidates.get("it"))
                .as("the verb's other argument is not it")
                .containsExactly("Brombella Inc.");
        assertThat(candidates.get("company"))
                .as("the one spoken of last comes first")
                .containsExactly("Quarrendon Ltd.", "Brombella Inc.");
    }

    @Test
    void whoseDaughterSheIsSheIsNot() {
        Map<String, List<String>> candidates = candidatesIn("""
                1 Astrid Astrid _ NNP _ 2 compound _ NER=PERSON
                2 Holm Holm _ NNP _ 3 nsubj _ NER=PERSON
                3 writes write _ VBZ _ 0 root
                4 . . _ . _ 3 punct

                1 The the _ DT _ 2 det
                2 daughter daughter _ NN _ 8 nsubj
                3 of of _ IN _ 5 case
                4 Kim Kim _ NNP _ 5 compound _ NER=PERSON
                5 Lund Lund _ NNP _ 2 nmod _ NER=PERSON
                6 , , _ , _ 8 punct
                7 she she _ PRP _ 8 nsubj
                8 paints paint _ VBZ _ 0 root
                9 . . _ . _ 8 punct
                """, AntecedentChoice.NOBODY);
        assertThat(candidates.get("she")).containsExactly("Astrid Holm");
    }

    @Test
    void whatIsChosenJoinsTheChain() {
        List<Integer> sentences = new ArrayList<>();
        recognizer((anaphor, offered, nobody) -> 0).entitiesIn(Conllu.article(RIVALS)).entities().stream()
                .filter(e -> e.name().equals("Brombella Inc."))
                .flatMap(e -> e.mentions().stream())
                .forEach(m -> sentences.add(m.sentence()));
        assertThat(sentences).containsExactly(0, 1);
    }

    @Test
    void aNounOfTheSameKindReachesFar() {
        String rain = """
                1 It it _ PRP _ 2 expl
                2 rained rain _ VBD _ 0 root
                3 . . _ . _ 2 punct

                """;
        Map<String, List<String>> candidates = candidatesIn("""
                1 Brombella Brombella _ NNP _ 2 compound
                2 Hospice Hospice _ NNP _ 7 nsubj
                3 , , _ , _ 2 punct
                4 a a _ DT _ 5 det
                5 charity charity _ NN _ 2 appos
                6 , , _ , _ 2 punct
                7 grew grow _ VBD _ 0 root
                8 . . _ . _ 7 punct

                """ + rain.repeat(10) + """
                1 The the _ DT _ 2 det
                2 hospice hospice _ NN _ 7 nsubj
                3 , , _ , _ 2 punct
                4 near near _ IN _ 5 case
                5 Quarrendon Quarrendon _ NNP _ 2 nmod
                6 , , _ , _ 2 punct
                7 suits suit _ VBZ _ 0 root
                8 all all _ DT _ 7 obj
                9 . . _ . _ 7 punct
                """, AntecedentChoice.NOBODY);
        assertThat(candidates.get("hospice")).containsExactly("Brombella Hospice");
    }

    @Test
    void theModelChoosesTheHighestSumAndNobodyWhenThatSpeaksLouder() {
        Anaphor she = pronoun("she", "PRP");
        AntecedentModel model =
                new AntecedentModel(new FeatureWeights(Map.of("near", 1.0, "subject", 0.5, "nobody", 1.2)));
        List<Candidate> candidates =
                List.of(new Candidate(null, List.of("near")), new Candidate(null, List.of("near", "subject")));
        assertThat(model.choose(she, candidates, List.of("nobody"))).isEqualTo(1);
        assertThat(model.choose(she, candidates.subList(0, 1), List.of("nobody")))
                .isEqualTo(AntecedentChoice.NOBODY);
        assertThat(model.choose(she, candidates, List.of("unheard of"))).isEqualTo(1);
    }

    @Test
    void whoseItIsMustBeClearerThanWhatDoesIt() {
        AntecedentModel model = new AntecedentModel(new FeatureWeights(Map.of("near", 0.2, "nobody", -9.0)));
        List<Candidate> two = List.of(new Candidate(null, List.of("near")), new Candidate(null, List.of()));
        assertThat(model.choose(pronoun("it", "PRP"), two, List.of("nobody")))
                .as("at 55 %")
                .isZero();
        assertThat(model.choose(pronoun("its", "PRP$"), two, List.of("nobody"))).isEqualTo(AntecedentChoice.NOBODY);
    }

    private static Anaphor pronoun(String word, String tag) {
        Token token = new Token(0, word, word, tag, "O", new Span(0, word.length()));
        return Anaphor.pronoun(new Sentence(0, List.of(token), List.of()), 0, word);
    }

    @Test
    void whatIsSaidOfAnotherCountryMeansAnother() {
        String conllu = """
                1 Gemini Gemini _ NNP _ 2 nsubj
                2 grew grow _ VBD _ 0 root
                3 and and _ CC _ 4 cc
                4 Doubao Doubao _ NNP _ 2 conj
                5 . . _ . _ 2 punct

                1 The the _ DT _ 3 det
                2 Chinese Chinese _ JJ _ 3 amod
                3 app app _ NN _ 5 nsubj
                4 is be _ VBZ _ 5 cop
                5 free free _ JJ _ 0 root
                6 . . _ . _ 5 punct
                """;
        assertThat(candidatesIn(conllu, 0).get("app")).containsExactly("Doubao");
    }

    @Test
    void theProductOfANamedFirmIsNobodyElses() {
        String conllu = """
                1 Gemini Gemini _ NNP _ 2 nsubj
                2 grew grow _ VBD _ 0 root
                3 . . _ . _ 2 punct

                1 The the _ DT _ 3 det
                2 Huawei Huawei _ NNP _ 3 compound
                3 app app _ NN _ 5 nsubj
                4 is be _ VBZ _ 5 cop
                5 free free _ JJ _ 0 root
                6 . . _ . _ 5 punct
                """;
        assertThat(candidatesIn(conllu, 0)).doesNotContainKey("app");
        assertThat(candidatesIn(conllu.replace("Huawei", "other"), 0)).containsKey("app");
    }
}
