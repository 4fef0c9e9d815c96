/**
 * Turns short texts into vectors, one for each piece of a word, with a sentence encoder that runs on this machine.
 *
 * <p>Entry type: {@link org.newsgraph.encode.SentenceEncoder}. The only package that knows ONNX and the encoder's
 * files. Depends on {@code article} alone.
 */
package org.newsgraph.encode;
