package org.newsgraph.store;

import java.nio.charset.StandardCharsets;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/**
 * The IRIs of articles: readable where the id is, and different for different ids.
 *
 * <p>{@code a b/ü.txt} ⇒ {@code https://w3id.org/newsgraph/article/a%20b/%C3%BC.txt}
 */
final class ArticleIris {

    private static final String UNRESERVED = "-_~.!$'()*+,;=:@";

    private ArticleIris() {}

    static Iri iriOf(String id) {
        StringBuilder iri = new StringBuilder(NG.ARTICLE);
        String[] folders = id.split("/", -1);
        for (int i = 0; i < folders.length; i++) {
            iri.append(i == 0 ? "" : "/");
            // Dots alone are steps up and down a path: software that resolves IRIs would take them out.
            boolean step = folders[i].equals(".") || folders[i].equals("..");
            iri.append(step ? "%2E".repeat(folders[i].length()) : escape(folders[i]));
        }
        return new Iri(iri.toString());
    }

    /** A text in which all but letters, digits and harmless marks of ASCII are percent-encoded; never the same for two. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                escaped.append((char) b);
            } else {
                escaped.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || UNRESERVED.indexOf(b) >= 0;
    }
}
