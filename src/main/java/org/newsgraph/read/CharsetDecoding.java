package org.newsgraph.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes of unknown charset into text.
 *
 * <p>In this order: a byte order mark; UTF-8 without any error; the charset that the document declares; Windows-1252, if
 * what comes out looks like Western prose; Mozilla's detector, if what comes out looks like prose. Bytes that are
 * UTF-8 but for some broken place are refused: to guess another charset would spoil every accent in them.
 */
final class CharsetDecoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Signs that prose uses besides letters, digits and ASCII. */
    private static final String SIGNS = "\u20ac\u2026\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2013\u2014\u2122\u2020"
            + "\u00a0\u00a1\u00a3\u00a7\u00a9\u00ab\u00ad\u00ae\u00b0\u00b1\u00b4\u00b7\u00b2\u00b3\u00bb\u00bc\u00bd\u00be\u00bf\u00d7"
            + "\u3000\u3001\u3002\uff0c\uff01\uff1f\uff1a\uff08\uff09";

    private CharsetDecoding() {}

    /**
     * The text in {@code bytes} without a byte order mark.
     *
     * @param declared the name of the charset that the document itself gives
     * @throws Unreadable if no charset makes text of them
     */
    static String textOf(byte[] bytes, Optional<String> declared) throws Unreadable {
        Bytes.refuseKnownBinary(bytes);
        String text = decoded(bytes, declared);
        refuseBinary(text);
        return text;
    }

    private static String decoded(byte[] bytes, Optional<String> declared) throws Unreadable {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<String> utf8 = strictly(StandardCharsets.UTF_8, bytes);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        for (Charset charset : candidates(bytes, declared)) {
            Optional<String> text = strictly(charset, bytes);
            if (text.isPresent() && isProse(text.get())) {
                return text.get();
            }
        }
        throw new Unreadable(
                "its bytes are neither correct UTF-8 (the first error is " + firstErrorOf(bytes)
                        + ") nor text in another charset",
                "save it again as UTF-8");
    }

    private static Optional<String> byMark(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
            return Optional.of(strictly(StandardCharsets.UTF_8, rest)
                    .orElseThrow(() -> new Unreadable(
                            "it is marked as UTF-8 but breaks it at " + firstErrorOf(rest), "save it again as UTF-8")));
        }
        boolean little = startsWith(bytes, 0xFF, 0xFE);
        if (!little && !startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.empty();
        }
        Charset utf16 = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return Optional.of(strictly(utf16, Arrays.copyOfRange(bytes, 2, bytes.length))
                .orElseThrow(() -> new Unreadable("it is marked as UTF-16 but breaks it", "save it again as UTF-8")));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<Charset> candidates(byte[] bytes, Optional<String> declared) {
        List<Charset> charsets = new ArrayList<>();
        declared.flatMap(CharsetDecoding::named)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .ifPresent(charsets::add);
        if (!isNearlyUtf8(bytes)) {
            charsets.add(WESTERN);
            UniversalDetector detector = new UniversalDetector();
            detector.handleData(bytes, 0, Math.min(bytes.length, 100_000));
            detector.dataEnd();
            Optional.ofNullable(detector.getDetectedCharset())
                    .flatMap(CharsetDecoding::named)
                    .ifPresent(charsets::add);
        }
        return charsets;
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(chars.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether there are no fewer correct characters of UTF-8 outside ASCII than errors; by chance there are few. */
    private static boolean isNearlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long errors = text.chars().filter(c -> c == '\ufffd').count();
        long correct = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return correct >= errors;
    }

    /** Whether what lies outside ASCII is letters where letters belong, and the signs of prose. */
    private static boolean isProse(String text) {
        int outside = 0;
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            outside++;
            boolean letter = Character.isLetter(c) && c != '\u00ff';
            boolean capitalInsideWord =
                    letter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
            if (capitalInsideWord || !letter && SIGNS.indexOf(c) < 0) {
                odd++;
            }
        }
        return odd * 10 <= outside;
    }

    private static String firstErrorOf(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return "at byte " + (in.position() + 1) + " in line " + line;
    }

    private static void refuseBinary(String text) throws Unreadable {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw notText();
            }
            if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b) {
                controls++;
            }
        }
        if (controls * 50L > text.length()) {
            throw notText();
        }
    }

    private static Unreadable notText() {
        return new Unreadable("it holds binary data, not text", "convert it to text or HTML, or remove it");
    }
}
