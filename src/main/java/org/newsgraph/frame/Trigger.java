package org.newsgraph.frame;

import java.util.List;
import org.newsgraph.ontology.Iri;

/**
 * What makes a frame look at a place in a sentence.
 *
 * <p>A trigger of several words ({@code set up}, {@code chief executive}) begins with its first; a verb's others hang on
 * it or follow it closely, a noun's follow at once. {@code *-based} stands for any word with that ending.
 */
public sealed interface Trigger {

    /** A verb by its lemma, with particles or a fixed object after it. */
    record Verb(List<String> words) implements Trigger {
        public Verb {
            words = List.copyOf(words);
        }
    }

    /** A noun by its lemma. */
    record Noun(List<String> words) implements Trigger {
        public Noun {
            words = List.copyOf(words);
        }
    }

    /** An adjective, adverb or preposition by its lemma. */
    record Other(List<String> words) implements Trigger {
        public Other {
            words = List.copyOf(words);
        }
    }

    /** Any name of something of a class. */
    record NameOf(Iri type) implements Trigger {}
}
