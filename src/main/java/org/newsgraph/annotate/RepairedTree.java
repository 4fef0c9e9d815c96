package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Arc;

/** The arcs of a sentence while they are repaired, one a token. */
class RepairedTree {

    /** The relation of what hangs on nothing since its arc was lost. */
    private static final String LOOSE = "dep";

    private final List<Arc> arcs;

    RepairedTree(List<Arc> arcs) {
        this.arcs = new ArrayList<>(arcs);
    }

    /** The arcs as they are now; circles are opened first. */
    final List<Arc> arcs() {
        openCircles();
        return List.copyOf(arcs);
    }

    /** Opens each circle that repairs have closed at its first token, which hangs on nothing then. */
    final void openCircles() {
        for (int i = 0; i < arcs.size(); i++) {
            if (head(i) != Arc.ROOT && isAbove(i, head(i))) {
                arcs.set(i, new Arc(Arc.ROOT, LOOSE));
            }
        }
    }

    /** The token whose head is the root, -1 if there is none. */
    final int root() {
        for (int i = 0; i < arcs.size(); i++) {
            if (head(i) == Arc.ROOT) {
                return i;
            }
        }
        return -1;
    }

    final Arc arc(int token) {
        return arcs.get(token);
    }

    final int head(int token) {
        return arcs.get(token).head();
    }

    final String relation(int token) {
        return arcs.get(token).relation();
    }

    /** Whether a token hangs on another by such an arc. */
    final boolean isChild(int token, int head, String relation) {
        return head(token) == head && relation(token).equals(relation);
    }

    /** The first token that hangs on another by such an arc. */
    final Optional<Integer> child(int head, String relation) {
        for (int i = 0; i < arcs.size(); i++) {
            if (isChild(i, head, relation)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a verb has an auxiliary of the passive. */
    final boolean isPassive(int verb) {
        return child(verb, "aux:pass").isPresent();
    }

    /** The relation of a noun that is a verb's subject. */
    final String subjectRelation(int verb) {
        return isPassive(verb) ? "nsubj:pass" : "nsubj";
    }

    /** Whether the way up from a token leads to another; it does to itself. */
    final boolean isAbove(int ancestor, int token) {
        int at = token;
        for (int steps = 0; steps <= arcs.size() && at != Arc.ROOT; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /** Hangs a token on another, even if that closes a circle, which the caller must open; on nothing only as a root. */
    final void set(int token, Arc arc) {
        boolean loose = arc.head() == Arc.ROOT && !arc.relation().equals(LOOSE);
        arcs.set(token, loose ? new Arc(Arc.ROOT, "root") : arc);
    }

    /** Hangs a token on another, unless that would close a circle. */
    final void attach(int token, int head, String relation) {
        if (head == Arc.ROOT || !isAbove(token, head)) {
            set(token, new Arc(head, relation));
        }
    }
}
