package org.newsgraph.judge;

import org.newsgraph.language.Sentence;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.NG;

/** What the statistical name tagger says, averaged over all places of a name: it was trained before most start-ups were founded. */
final class TaggerWitness implements Witness {

    private static final double WEIGHT = 1.6;
    private static final double PERSON_WEIGHT = 2.2;

    @Override
    public void testify(Names names) {
        for (Name name : names.view()) {
            int tokens = 0;
            for (NameSpan span : name.spans()) {
                tokens += span.length();
            }
            for (NameSpan span : name.spans()) {
                Sentence sentence = names.sentence(span);
                for (int i = span.begin(); i < span.end(); i++) {
                    vote(name, sentence.token(i).nameTag(), tokens, span);
                }
            }
        }
    }

    private static void vote(Name name, String tag, int tokens, NameSpan span) {
        double share = 1.0 / tokens;
        switch (tag) {
            case "PERSON" -> name.ballot().vote(NG.PERSON, share * (span.length() > 1 ? PERSON_WEIGHT : WEIGHT));
            case "ORGANIZATION" -> name.ballot().vote(NG.ORGANIZATION, share * WEIGHT);
            case "LOCATION" -> name.ballot().vote(NG.PLACE, share * WEIGHT);
            default -> {
                // No verdict.
            }
        }
    }
}
