package org.newsgraph.annotate;

import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Token;

/** All corrections of what the parser is known to get wrong, each theme in its turn. */
final class Repairs {

    /** Later ones rely on what earlier ones have put right. */
    private static final List<Consumer<RepairedSentence>> ORDER = List.of(
            VoiceRepairs::repair,
            ReportRepairs::repair,
            GerundRepairs::repair,
            SubjectRepairs::repair,
            OpeningPhraseRepairs::repair,
            ParticipleRepairs::repair,
            PossessorRepairs::repair,
            AppositionRepairs::repair,
            PostLineRepairs::repair,
            ListRepairs::repair,
            CoordinationRepairs::repair,
            CoordinatedPostRepairs::repair,
            GappingRepairs::repair,
            ObjectRepairs::repair,
            RecipientRepairs::repair,
            RelativeClauseRepairs::repair,
            RelativeAntecedentRepairs::repair,
            MainClauseRepairs::repair,
            ExplanationRepairs::repair,
            FactLineRepairs::repair);

    private Repairs() {}

    /** The arcs of these words, put right. */
    static List<Arc> repaired(List<Token> tokens, List<Arc> arcs) {
        RepairedSentence sentence = new RepairedSentence(tokens, arcs);
        for (Consumer<RepairedSentence> repair : ORDER) {
            repair.accept(sentence);
            sentence.openCircles();
        }
        return sentence.arcs();
    }
}
