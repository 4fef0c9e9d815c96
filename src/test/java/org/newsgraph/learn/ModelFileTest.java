package org.newsgraph.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.InputException;
import org.newsgraph.encode.SentenceEncoder;

class ModelFileTest {

    @TempDir
    private Path folder;

    private static final PairView VIEW = new PairView(new byte[] {64, 1, 2}, new int[] {0, 3});

    private static ReaderModel model() {
        Network network = new Network(new Network.Shape(SentenceEncoder.WIDTH, 4, 2, 5, 3, 4, 6));
        network.scatter(new Random(1));
        network.round();
        return new ReaderModel(
                new ModelCard(Map.of("seed", "1")),
                List.of(
                        new ReaderModel.LabelName("https://w3id.org/newsgraph/ontology#founder", false),
                        new ReaderModel.LabelName("https://w3id.org/newsgraph/ontology#founder", true)),
                new PairScorer(List.of(network)),
                Calibration.none(),
                new Memory(List.of(
                        new Memory.Example("Ann founded Acme.", "Acme founder Ann", 1, new byte[] {1, 2, 3, 4}))));
    }

    private static float[] logitsOf(ReaderModel model) {
        float[][] vectors = new float[3][SentenceEncoder.WIDTH];
        vectors[1][7] = 1;
        vectors[2][9] = -2;
        return model.scorer()
                .score(new SentenceView(PieceVectors.of(vectors), List.of(VIEW)))
                .get(0)
                .logits();
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        Path file = folder.resolve("a.model");
        ModelFile.write(model(), file);

        ReaderModel read = ModelFile.read(file);

        assertThat(ModelFile.bytesOf(read)).isEqualTo(ModelFile.bytesOf(model()));
        assertThat(logitsOf(read)).isEqualTo(logitsOf(model()));
    }

    @Test
    void aForeignFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("x.model"), "PK and so on");

        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("x.model: no model of the learned reader");
    }

    @Test
    void aDamagedFileIsRefused() throws Exception {
        byte[] bytes = ModelFile.bytesOf(model());
        bytes[bytes.length / 2 + 10] ^= 1;
        Path flipped = Files.write(folder.resolve("flipped.model"), bytes);
        Path cut = Files.write(folder.resolve("cut.model"), Arrays.copyOf(bytes, bytes.length - 5));
        Path stub = Files.write(folder.resolve("stub.model"), Arrays.copyOf(bytes, 25));

        for (Path file : List.of(flipped, cut, stub)) {
            assertThatThrownBy(() -> ModelFile.read(file))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("this model is damaged");
        }
    }

    @Test
    void aModelOfAnotherFormatIsRefused() throws Exception {
        byte[] bytes = ModelFile.bytesOf(model());
        int version = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 4;
        bytes[version] = 0;
        Path file = Files.write(folder.resolve("old.model"), bytes);

        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a model in format 0")
                .hasMessageContaining("newsgraph train");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ModelFile.read(folder.resolve("none.model")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.model: cannot be read");
    }

    @Test
    void switchedOffNothingIsLoaded() {
        ReaderSettings off = new ReaderSettings(false, Optional.of(folder.resolve("none.model")), 0.5);

        // A file that is not there would be missed, if it were looked for.
        assertThat(off.open(null, warning -> {})).isEmpty();
    }
}
