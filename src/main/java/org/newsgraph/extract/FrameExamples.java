package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.newsgraph.article.Article;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.frame.Frame;
import org.newsgraph.frame.FrameExample;

/**
 * Runs the examples that frames carry: each must yield the claims it names and no other of its frame's relation.
 *
 * <p>A claim is written {@code subject | predicate | object | status}.
 */
public final class FrameExamples {

    private final ArticleReader reader;

    public FrameExamples(ArticleReader reader) {
        this.reader = reader;
    }

    /**
     * An example that does not hold.
     *
     * @param frame the frame that carries it
     * @param example the example
     * @param missing the claims it names that were not read
     * @param surplus the claims of the frame's relation that were read, but are not named
     */
    public record Failure(Frame frame, FrameExample example, List<String> missing, List<String> surplus) {
        public Failure {
            missing = List.copyOf(missing);
            surplus = List.copyOf(surplus);
        }

        /** One line for a user. */
        public String message() {
            return frame.iri() + ": \"" + example.text() + "\""
                    + (missing.isEmpty() ? "" : " does not yield " + missing)
                    + (surplus.isEmpty() ? "" : " must not yield " + surplus);
        }
    }

    /** The examples of a frame that do not hold, in their order. */
    public List<Failure> failuresOf(Frame frame) {
        List<Failure> failures = new ArrayList<>();
        for (FrameExample example : frame.examples()) {
            List<String> read = claimsIn(example.text());
            List<String> missing =
                    example.yields().stream().filter(y -> !read.contains(y)).toList();
            String relation = " | " + frame.property().localName() + " | ";
            List<String> surplus = read.stream()
                    .filter(c -> c.contains(relation) && !example.yields().contains(c))
                    .toList();
            if (!missing.isEmpty() || !surplus.isEmpty()) {
                failures.add(new Failure(frame, example, missing, surplus));
            }
        }
        return failures;
    }

    /** The claims of a text, sorted. */
    public List<String> claimsIn(String text) {
        ArticleClaims claims = reader.claimsIn(Article.of("example", text));
        TreeSet<String> lines = new TreeSet<>();
        for (Claim claim : claims.claims()) {
            lines.add(String.join(
                    " | ",
                    claims.entities().get(claim.subject()).name(),
                    claim.predicate().localName(),
                    objectOf(claim, claims),
                    claim.status().label()));
        }
        return List.copyOf(lines);
    }

    private static String objectOf(Claim claim, ArticleClaims claims) {
        if (claim.object() instanceof ClaimObject.EntityObject entity) {
            return claims.entities().get(entity.id()).name();
        }
        return claim.object() instanceof ClaimObject.DateObject date
                ? date.lexical()
                : ((ClaimObject.MoneyObject) claim.object()).label();
    }
}
