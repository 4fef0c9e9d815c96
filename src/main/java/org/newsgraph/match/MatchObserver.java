package org.newsgraph.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody who looks on while frames are matched, to explain later what was not read. */
public interface MatchObserver {

    /** Does nothing, and costs nothing: a look is told, but nothing of it is worked out. */
    MatchObserver NOBODY = look -> {};

    /** Told of every place at which a frame looks, before it reads there. */
    void looked(Look look);

    /**
     * A frame at one of its trigger words.
     *
     * @param hit the frame and the trigger
     * @param sentence the sentence's index
     * @param hindrance what keeps the frame from reading there, in words; worked out when it is asked for
     * @param subjects who fills the subject's role, of whatever class; worked out when it is asked for
     * @param objects what fills the object's role, of whatever class; worked out when it is asked for
     */
    record Look(
            Hit hit,
            int sentence,
            Supplier<Optional<String>> hindrance,
            Supplier<List<Bound>> subjects,
            Supplier<List<Bound>> objects) {}
}
