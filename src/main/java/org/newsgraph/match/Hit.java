package org.newsgraph.match;

import org.newsgraph.frame.Frame;

/**
 * A frame with the place of its trigger in a sentence.
 *
 * @param frame the frame
 * @param token index of the trigger's head word
 * @param begin index of the trigger's first word
 * @param end index after the trigger's last word
 */
public record Hit(Frame frame, int token, int begin, int end) {}
