package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where a wanted fact was lost.
 *
 * @param step the step at which it was lost
 * @param remarks how, the most telling first
 */
public record Diagnosis(Step step, List<Remark> remarks) {

    public Diagnosis {
        Objects.requireNonNull(step, "step");
        remarks = List.copyOf(remarks);
    }

    Diagnosis with(List<Remark> more) {
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new Diagnosis(step, all);
    }
}
