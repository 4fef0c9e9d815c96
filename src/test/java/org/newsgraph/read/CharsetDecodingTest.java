package org.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetDecodingTest {

    private static final String PROSE =
            "The caf\u00e9 in Z\u00fcrich \u2013 the \u201cGr\u00fcezi\u201d \u2013 costs \u20ac4.\r\nIt is M\u00fcller\u2019s.";

    @Test
    void utf8IsReadWithLineEndsAsTheyAre() throws Exception {
        assertThat(textOf(PROSE.getBytes(StandardCharsets.UTF_8))).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,EF BB BF", "UTF-16LE,FF FE", "UTF-16BE,FE FF"})
    void aByteOrderMarkTellsTheCharsetAndIsNoText(String charset, String mark) throws Exception {
        byte[] bytes = join(java.util.HexFormat.ofDelimiter(" ").parseHex(mark), PROSE.getBytes(charset));

        assertThat(textOf(bytes)).isEqualTo(PROSE);
    }

    @Test
    void westernBytesAreReadAsWindows1252() throws Exception {
        assertThat(textOf(PROSE.getBytes("windows-1252"))).isEqualTo(PROSE);
        assertThat(textOf("Ca\u00f1\u00f3n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Ca\u00f1\u00f3n");
    }

    @ParameterizedTest
    @CsvSource({"GB18030", "Shift_JIS", "EUC-KR", "Big5"})
    void otherCharsetsAreDetected(String charset) throws Exception {
        String text = switch (charset) {
            case "EUC-KR" ->
                "\ud55c\uad6d \uacbd\uc81c \uc2e0\ubb38\uc740 \uc624\ub298 \ubc18\ub3c4\uccb4 \uc0b0\uc5c5 \uae30\uc0ac\ub97c \uc2e4\uc5c8\ub2e4. "
                        .repeat(8);
            case "Shift_JIS" ->
                "\u65e5\u672c\u306e\u65b0\u805e\u306f\u4eca\u65e5\u3001\u534a\u5c0e\u4f53\u306e\u8a18\u4e8b\u3092\u8f09\u305b\u307e\u3057\u305f\u3002"
                        .repeat(8);
            case "Big5" ->
                "\u53f0\u7063\u7684\u5831\u7d19\u4eca\u5929\u520a\u767b\u4e86\u534a\u5c0e\u9ad4\u7522\u696d\u7684\u65b0\u805e\u3002"
                        .repeat(8);
            default ->
                "\u4e2d\u56fd\u7684\u62a5\u7eb8\u4eca\u5929\u520a\u767b\u4e86\u534a\u5bfc\u4f53\u4ea7\u4e1a\u7684\u65b0\u95fb\u3002"
                        .repeat(8);
        };

        assertThat(textOf(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void theDeclaredCharsetIsTriedBeforeAnyGuess() throws Exception {
        String text = "Dvo\u0159\u00e1k and \u0141ukasz met in \u0141\u00f3d\u017a";

        assertThat(CharsetDecoding.textOf(text.getBytes("ISO-8859-2"), Optional.of("iso-8859-2")))
                .isEqualTo(text);
        assertThat(CharsetDecoding.textOf(PROSE.getBytes("windows-1252"), Optional.of("no-such-charset")))
                .isEqualTo(PROSE);
    }

    @Test
    void brokenUtf8IsRefusedAndThePlaceNamed() throws IOException {
        byte[] broken =
                join("Z\u00fcrich is dear.\nBern is ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC3, '('});

        assertThatThrownBy(() -> textOf(broken))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("the first error is at byte 26 in line 2");
    }

    @ParameterizedTest
    @CsvSource({"FF FF FE FE 41 42 43", "C3 28 61 C3 28 61 C3 28", "41 00 42 00 00 01 02"})
    void bytesThatNoCharsetExplainsAreRefused(String bytes) {
        assertThatThrownBy(() -> textOf(java.util.HexFormat.ofDelimiter(" ").parseHex(bytes)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void documentsAndImagesAreNamedForWhatTheyAre() {
        assertThatThrownBy(() -> textOf("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("it is a PDF document, not text");
        assertThatThrownBy(() -> textOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .hasMessage("it is an image, not text");
        assertThatThrownBy(() -> textOf(new byte[] {'a', 0, 'b'})).hasMessage("it holds binary data, not text");
    }

    private static String textOf(byte[] bytes) throws Unreadable {
        return CharsetDecoding.textOf(bytes, Optional.empty());
    }

    private static byte[] join(byte[] first, byte[] second) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first);
        all.write(second);
        return all.toByteArray();
    }
}
