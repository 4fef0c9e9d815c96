package org.newsgraph.suggest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.frame.FrameExample;
import org.newsgraph.frame.Trigger;
import org.newsgraph.ontology.Iri;

/** Writes proposals as an ontology file. */
final class ProposalTurtle {

    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/newsgraph/ontology#> .
            @prefix frame: <https://w3id.org/newsgraph/frame/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    private ProposalTurtle() {}

    /** The whole file: new relations, then frames in their order. */
    static String of(List<Declaration> declarations, List<Proposal> proposals) {
        StringBuilder out = new StringBuilder(PREFIXES);
        declarations.forEach(d -> out.append('\n').append(d.turtle()));
        proposals.forEach(p -> out.append('\n').append(frame(p)));
        return out.toString();
    }

    private static String frame(Proposal proposal) {
        Wording wording = proposal.tried().wording();
        StringBuilder out = new StringBuilder();
        proposal.mistakes()
                .forEach(m -> out.append("# Not so: ").append(oneLine(m)).append('\n'));
        out.append("frame:").append(proposal.name().localName()).append(" a ng:Frame ;\n");
        line(out, "rdfs:comment", quoted(comment(proposal.tried())));
        line(out, "ng:reads", "ng:" + wording.property().localName());
        line(
                out,
                "ng:" + wording.kind(),
                wording.trigger() instanceof Trigger.NameOf named ? name(named.type()) : quoted(wording.words()));
        line(out, "ng:subjectRole", quoted(wording.subjectPath()));
        wording.subjectType().ifPresent(c -> line(out, "ng:subjectType", name(c)));
        line(out, "ng:objectRole", quoted(wording.objectPath()));
        wording.objectType().ifPresent(c -> line(out, "ng:objectType", name(c)));
        String confidence =
                String.format(Locale.ROOT, "%.2f", proposal.tried().tally().precision());
        out.append("    ng:confidence ").append(confidence);
        if (!proposal.examples().isEmpty()) {
            out.append(" ;\n    ng:example\n")
                    .append(proposal.examples().stream()
                            .map(ProposalTurtle::example)
                            .collect(Collectors.joining(",\n")));
        }
        return out.append(" .\n").toString();
    }

    private static void line(StringBuilder out, String property, String value) {
        out.append("    ").append(property).append(' ').append(value).append(" ;\n");
    }

    private static String name(Iri term) {
        return "ng:" + term.localName();
    }

    private static String example(FrameExample example) {
        String yields =
                example.yields().stream().map(ProposalTurtle::quoted).collect(Collectors.joining(",\n              "));
        return "        [ ng:text " + quoted(example.text()) + " ;\n          ng:yields " + yields + " ]";
    }

    /** {@code 12 hits in 11 articles, 9 of them read by nothing else; 2 false hits}. */
    private static String comment(Tried tried) {
        Tally tally = tried.tally();
        long articles = tally.hits().keySet().stream()
                .map(Place.Fact::article)
                .distinct()
                .count();
        String text = "Suggested by examples: " + count(tally.hits().size(), "hit") + " in "
                + count((int) articles, "article") + ", " + tried.fresh().size() + " of them read by no other frame; "
                + count(tally.falseHits().size(), "false hit");
        return text + (tally.open() == 0 ? "." : ", " + tally.open() + " that the examples do not speak of.");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String quoted(String text) {
        return '"' + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
