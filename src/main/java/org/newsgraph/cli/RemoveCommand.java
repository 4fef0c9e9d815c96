package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.KnowledgeStore;
import org.newsgraph.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph remove}: articles out. */
@Command(
        name = "remove",
        description = {
            "Takes articles out of the graph again.",
            "",
            "What only they said goes with them: the graph is then as if they had never been built.",
            ""
        },
        footer = {"", "Example:", "  newsgraph remove 01_chips.txt"})
final class RemoveCommand extends ExplainedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private OntologyOption ontologyOption;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "Articles as 'newsgraph stats --articles' lists them; their file names do where only one"
                    + " article has them.")
    private List<String> articles;

    RemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ontology ontology = ontologyOption.load();
        try (KnowledgeStore open = KnowledgeStore.open(store.folder())) {
            List<String> ids = open.articles().stream().map(StoredArticle::id).toList();
            Set<String> found = new LinkedHashSet<>();
            boolean allFound = true;
            for (String article : articles) {
                List<String> meant = meantBy(article, ids);
                if (meant.size() == 1) {
                    found.add(meant.get(0));
                } else {
                    allFound = false;
                    console.remark(complaint(article, meant));
                }
            }
            if (!found.isEmpty()) {
                open.remove(found);
                open.rebuildKnowledge(ontology).forEach(console::remark);
                open.compactIfItPays();
            }
            found.forEach(id -> console.printer().println("removed " + id));
            return allFound ? 0 : 1;
        }
    }

    /** The article of that very id, else those whose id ends in it or that it ends in, folder by folder. */
    private static List<String> meantBy(String article, List<String> ids) {
        if (ids.contains(article)) {
            return List.of(article);
        }
        List<String> meant = new ArrayList<>();
        for (String id : ids) {
            if (id.endsWith("/" + article) || article.endsWith("/" + id)) {
                meant.add(id);
            }
        }
        return meant;
    }

    private static String complaint(String article, List<String> meant) {
        return meant.isEmpty()
                ? "the store holds no article " + article + "; 'newsgraph stats --articles' lists those it holds"
                : article + " may be any of " + String.join(", ", meant) + "; give its whole id";
    }
}
