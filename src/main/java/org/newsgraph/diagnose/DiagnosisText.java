package org.newsgraph.diagnose;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extract.ArticleTrace;
import org.newsgraph.language.Sentence;

/** Prints diagnoses for people: one at length, or many as rows. Lines end in a line feed on every system. */
public final class DiagnosisText {

    private final PrintWriter out;

    public DiagnosisText(PrintWriter out) {
        this.out = out;
    }

    /** Prints the fact, the step, and the remarks below the sentences that they are about. */
    public void print(ArticleTrace trace, Wanted wanted, Diagnosis diagnosis) {
        out.print(trace.claims().article().id() + ": " + wanted.subject().name() + " "
                + wanted.property().name() + " " + wanted.object().name() + "\n");
        out.print(
                "step \"" + diagnosis.step().label() + "\": " + diagnosis.step().meaning() + "\n");
        Map<Optional<Integer>, List<Remark>> bySentence = diagnosis.remarks().stream()
                .collect(Collectors.groupingBy(Remark::sentence, LinkedHashMap::new, Collectors.toList()));
        bySentence.forEach((index, remarks) -> {
            out.print("\n");
            index.ifPresent(i -> out.print("sentence " + (i + 1) + ": " + textOf(trace, i) + "\n"));
            remarks.forEach(remark -> out.print("- " + remark.words() + "\n"));
        });
        out.flush();
    }

    /** The header of the rows. */
    public void printHeader() {
        out.print("step\tarticle\tsubject\tpredicate\tobject\tsentence\treason\n");
    }

    /** Prints one row; its sentence is that of the first remark that is about one, else the evidence. */
    public void printRow(ArticleTrace trace, Wanted wanted, Diagnosis diagnosis) {
        String sentence = diagnosis.remarks().stream()
                .flatMap(remark -> remark.sentence().stream())
                .findFirst()
                .map(i -> textOf(trace, i))
                .or(wanted::evidence)
                .orElse("");
        String reasons = diagnosis.remarks().stream().map(Remark::words).collect(Collectors.joining("; "));
        out.print(List.of(
                                diagnosis.step().label(),
                                trace.claims().article().id(),
                                wanted.subject().name(),
                                wanted.property().name(),
                                wanted.object().name(),
                                sentence,
                                reasons)
                        .stream()
                        .map(DiagnosisText::flat)
                        .collect(Collectors.joining("\t"))
                + "\n");
    }

    /** Prints how many facts were lost at each step, after a blank line. */
    public void printSteps(Map<Step, Integer> lost) {
        out.print("\nstep\tfacts\tmeaning\n");
        for (Step step : Step.values()) {
            if (lost.containsKey(step)) {
                out.print(step.label() + "\t" + lost.get(step) + "\t" + step.meaning() + "\n");
            }
        }
        out.flush();
    }

    private static String textOf(ArticleTrace trace, int index) {
        Sentence sentence = trace.scene().annotated().sentences().get(index);
        return flat(sentence.span().in(trace.scene().annotated().text().text()));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
