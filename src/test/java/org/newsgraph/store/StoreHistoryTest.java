package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.resolve.TestOntology;

/** What a store holds depends on its articles, not on how they came there. */
class StoreHistoryTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyHistoryEndsInTheSameContentAsAFreshBuild(long seed) throws Exception {
        Drafts drafts = new Drafts(seed);
        Path pairs = Files.writeString(folder.resolve("pairs"), "different\tKell\tDorne\nsame\tNordlys\tKell\n");
        Map<String, ArticleClaims> articles = new TreeMap<>();
        KnowledgeStore lived = KnowledgeStore.inMemory(folder.resolve("lived"));
        lived.usePairs(pairs);
        for (int step = 0; step < 25; step++) {
            String id = "article" + drafts.number(8);
            if (drafts.number(3) == 0) {
                lived.remove(List.of(id));
                articles.remove(id);
            } else {
                articles.put(id, drafts.article(id));
                lived.put(List.of(articles.get(id)), "reader", TestOntology.SMALL);
            }
            if (drafts.number(3) == 0) {
                lived.rebuildKnowledge(TestOntology.SMALL);
            }
            if (step % 8 == 7) {
                lived.rebuildKnowledge(TestOntology.SMALL);
                assertThat(Samples.export(lived, ExportFormat.NQUADS))
                        .isEqualTo(freshBuild(pairs, articles, "fresh" + step, seed));
            }
        }
        lived.close();
    }

    private String freshBuild(Path pairs, Map<String, ArticleClaims> articles, String name, long seed) {
        List<ArticleClaims> shuffled = new ArrayList<>(articles.values());
        Collections.shuffle(shuffled, new Random(seed));
        KnowledgeStore fresh = KnowledgeStore.inMemory(folder.resolve(name));
        fresh.usePairs(pairs);
        fresh.put(shuffled, "reader", TestOntology.SMALL);
        fresh.rebuildKnowledge(TestOntology.SMALL);
        String content = Samples.export(fresh, ExportFormat.NQUADS);
        fresh.close();
        return content;
    }
}
