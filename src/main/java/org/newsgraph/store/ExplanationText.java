package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.ontology.NG;
import org.newsgraph.store.Explanation.Ground;
import org.newsgraph.store.Explanation.NameChain;
import org.newsgraph.store.Explanation.Place;

/**
 * An explanation in words.
 *
 * <pre>
 * DeepSeek – founder – Liang Wenfeng: a fact, said by 1 article
 *
 * seeds/a.txt: asserted, confidence 0.9, read by frame founder-verb
 *   12:5 (characters 1034–1101): "The start-up was founded by Mr. Liang."
 *     "The start-up" (founded) "Mr. Liang"
 *   subject: "The start-up" = DeepSeek = DeepSeek, entity:deepseek (same name)
 *   object: "Mr. Liang" = Liang Wenfeng = Liang Wenfeng, entity:liang-wenfeng (same name)
 * </pre>
 */
public final class ExplanationText {

    /** What learned claims have for a frame. */
    private static final String LEARNED = "learned";

    private ExplanationText() {}

    /** Prints the explanation for a reader. */
    public static void print(Explanation explanation, Appendable out) {
        try {
            out.append(explanation.subject() + " – " + explanation.predicate() + " – " + explanation.object() + ": "
                    + verdict(explanation) + "\n");
            for (Ground ground : explanation.grounds()) {
                print(ground, out);
            }
            if (!explanation.contrary().isEmpty()) {
                out.append("\nOn the other hand:\n");
                for (Ground ground : explanation.contrary()) {
                    print(ground, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String verdict(Explanation explanation) {
        if (explanation.grounds().isEmpty()) {
            return explanation.contrary().isEmpty()
                    ? "no article says so"
                    : "no fact, for no article says that it is so";
        }
        long count =
                explanation.grounds().stream().map(Ground::article).distinct().count();
        String articles = count + (count == 1 ? " article" : " articles");
        if (explanation.isFact()) {
            return "a fact, said by " + articles;
        }
        return "no fact, though said by " + articles + ": "
                + (explanation.isTooUnsure()
                        ? "the graph was built with --min-confidence " + explanation.minConfidence()
                        : "the classes that most articles give to its ends do not go with it");
    }

    private static void print(Ground ground, Appendable out) throws IOException {
        out.append("\n" + ground.article() + ": " + ground.status());
        if (ground.attributedTo().isPresent()) {
            out.append(" (to " + ClaimRow.flat(ground.attributedTo().get()) + ")");
        }
        out.append(", confidence " + ground.confidence() + ", read by "
                + (ground.frame().equals(LEARNED) ? "the learned reader" : "frame " + ground.frame()) + "\n");
        if (ground.explanation().isPresent()) {
            out.append("  the learned reader: "
                    + ClaimRow.flat(ground.explanation().get()) + "\n");
        }
        for (Place place : ground.sentences()) {
            out.append("  " + place.line() + ":" + place.column() + " (characters " + place.begin() + "–" + place.end()
                    + "): \"" + place.text() + "\"\n");
            out.append("    " + quoted(place.subjectWords()) + " (" + String.join(", ", place.relationWords()) + ") "
                    + quoted(place.objectWords()) + "\n");
        }
        out.append("  subject: " + otherWords(ground, Place::subjectWords, ground.subject()) + chain(ground.subject())
                + "\n");
        out.append(
                "  object: " + otherWords(ground, Place::objectWords, ground.object()) + chain(ground.object()) + "\n");
        if (ground.inference().isPresent()) {
            out.append("  so it follows: " + ground.inference().get() + "\n");
        }
    }

    /** What the sentences say in place of the name, such as a pronoun; empty if they say the name itself. */
    private static String otherWords(Ground ground, Function<Place, List<String>> words, NameChain chain) {
        List<String> others = ground.sentences().stream()
                .flatMap(place -> words.apply(place).stream())
                .distinct()
                .toList();
        return others.isEmpty() || others.contains(chain.name()) ? "" : quoted(others) + " = ";
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }

    private static String chain(NameChain chain) {
        if (chain.reason().isEmpty()) {
            return chain.name();
        }
        String iri = chain.iri().orElse("");
        String shortIri = iri.startsWith(NG.ENTITY) ? "entity:" + iri.substring(NG.ENTITY.length()) : iri;
        return chain.name() + " = " + chain.canonical() + ", " + shortIri + " ("
                + chain.reason().get() + ")";
    }
}
