package org.newsgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads bytes within {@link Limits} and refuses what is no text. */
final class Bytes {

    /** How files that are no text begin, as ISO 8859-1, and what they are. */
    private static final Map<String, String> SIGNATURES = signatures();

    private static Map<String, String> signatures() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("%PDF-", "a PDF document");
        known.put("PK\u0003\u0004", "a ZIP archive or an office document");
        known.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
        known.put("{\\rtf", "a rich text document");
        known.put("\u0089PNG", "an image");
        known.put("\u00ff\u00d8\u00ff", "an image");
        known.put("GIF8", "an image");
        known.put("\u001f\u008b", "a gzip archive");
        known.put("7z\u00bc\u00af", "a 7-Zip archive");
        known.put("\u007fELF", "a program");
        return known;
    }

    private Bytes() {}

    /** All bytes of {@code in}. @throws Unreadable if there are more than {@code limits} allow */
    static byte[] all(InputStream in, Limits limits) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw limits.tooLong();
        }
        return bytes;
    }

    /** @throws Unreadable if the bytes begin as those of an image, an archive or the like do */
    static void refuseKnownBinary(byte[] bytes) throws Unreadable {
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (startsWith(bytes, signature.getKey())) {
                throw new Unreadable(
                        "it is " + signature.getValue() + ", not text", "convert it to text or HTML, or remove it");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xff) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
