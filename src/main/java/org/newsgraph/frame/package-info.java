/**
 * Frames and cues: how relations and statuses are worded, read from the ontology as data.
 *
 * <p>Entry types: {@link org.newsgraph.frame.Frame}, {@link org.newsgraph.frame.FrameReader}. Depends on
 * {@code article}, {@code ontology}, {@code grammar} and {@code claim}.
 */
package org.newsgraph.frame;
