package org.newsgraph.train;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.InputException;

/** What a set is made of, and what may be said of it. */
class TrainingSetTest {

    @TempDir
    private Path folder;

    private TrainingSet set;

    @BeforeEach
    void makeSet() throws IOException {
        Path wires = Files.createDirectory(folder.resolve("wires"));
        Files.writeString(wires.resolve("gold.tsv"), "article\tsubject\tpredicate\tobject\tstatus\tneed\n");
        Files.createDirectory(wires.resolve("articles"));
        set = TrainingSet.read(wires);
    }

    @Test
    void anArticleThatCannotBeReadIsNamedWithTheReason() throws IOException {
        Path empty = Files.writeString(set.articles().resolve("empty.txt"), "");

        assertThatThrownBy(() -> set.stream().toList())
                .isInstanceOf(InputException.class)
                .hasMessage(empty + ": it holds no text; remove it or give it a text");
    }

    @Test
    void aWeightOfASetThatIsNotThereIsRefused() {
        SetUse use = new SetUse(Map.of("wirse", 0.5), Set.of("wires"), Set.of());

        assertThatThrownBy(() -> use.requireOnly(List.of(set)))
                .isInstanceOf(InputException.class)
                .hasMessage("no set is called wirse; they are called wires");
        assertThatCode(() -> new SetUse(Map.of("wires", 0.5), Set.of(), Set.of()).requireOnly(List.of(set)))
                .doesNotThrowAnyException();
    }
}
