package org.newsgraph.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParserNetworkTest {

    private static final float DELTA = 1e-5f;

    @Test
    void scoresEachMoveByTheCubeOfTheHiddenUnits() throws IOException {
        ParserModel model = ModelFiles.model(7);
        ParserNetwork network = new ParserNetwork(model);
        Random lot = new Random(1);
        for (int round = 0; round < 20; round++) {
            int[] features =
                    lot.ints(Features.COUNT, 0, model.embeddings().length).toArray();
            assertArrayEquals(plainly(model, features), network.scores(features), DELTA);
        }
    }

    @Test
    void comesToTheSameWhetherAShareIsKeptOrNot() throws IOException {
        ParserModel model = ModelFiles.model(7);
        int[] features =
                new Random(2).ints(Features.COUNT, 0, model.embeddings().length).toArray();
        ParserNetwork network = new ParserNetwork(model);
        float[] first = network.scores(features);
        assertArrayEquals(first, network.scores(features));
        assertArrayEquals(first, new ParserNetwork(model).scores(features));
    }

    private static float[] plainly(ParserModel model, int[] features) {
        float[] scores = new float[model.outputs().length];
        assertEquals(2 * ModelFiles.RELATIONS.size() - 1, scores.length);
        for (int unit = 0; unit < ModelFiles.HIDDEN; unit++) {
            double sum = model.bias()[unit];
            for (int place = 0; place < features.length; place++) {
                float[] embedding = model.embeddings()[features[place]];
                for (int i = 0; i < embedding.length; i++) {
                    sum += embedding[i] * model.inputs()[place * embedding.length + i][unit];
                }
            }
            for (int move = 0; move < scores.length; move++) {
                scores[move] += (float) (sum * sum * sum * model.outputs()[move][unit]);
            }
        }
        return scores;
    }
}
