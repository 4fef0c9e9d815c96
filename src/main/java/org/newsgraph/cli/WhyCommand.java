package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.ontology.Vocabulary;
import org.newsgraph.store.Explanation;
import org.newsgraph.store.ExplanationText;
import org.newsgraph.store.KnowledgeStore;
import org.newsgraph.store.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph why}: what stands behind a fact. */
@Command(
        name = "why",
        description = {
            "Shows every sentence behind a fact.",
            "",
            "Each with its place in the article (line, column and characters), the words that speak of subject, relation"
                    + " and object, how the article's names lead to those of the graph, and the frame that read it. What"
                    + " speaks against the fact follows.",
            ""
        },
        exitCodeList = {
            "0:it is a fact of the graph",
            "1:it is none",
            "2:wrong usage or input; standard error says what to do"
        },
        footer = {"", "Example:", "  newsgraph why DeepSeek founder \"Liang Wenfeng\""})
final class WhyCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private OntologyOption ontologyOption;

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "A name of the subject, in any case, or its IRI.")
    private String subject;

    @Parameters(index = "1", paramLabel = "PREDICATE", description = "A property, such as founder.")
    private String predicate;

    @Parameters(
            index = "2",
            paramLabel = "OBJECT",
            description = "A name of the object, a date (2023-05) or an amount (\"157000000000 USD\").")
    private String object;

    WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
            Vocabulary vocabulary = ontologyOption.load().vocabulary();
            Explanation explanation = Why.explain(open, vocabulary, subject, predicate, object);
            ExplanationText.print(explanation, console.printer());
            return explanation.isFact() ? 0 : 1;
        }
    }
}
