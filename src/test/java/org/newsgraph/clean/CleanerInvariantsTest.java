package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.AlignedText;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.ontology.Ontology;

/** What holds whatever is cleaned: words lead to their original, clean text stays, time is short. */
class CleanerInvariantsTest {

    private static final Cleaner CLEANER = Cleaner.of(Ontology.load(Path.of("ontology"), List.of()));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    @Test
    void everyWordLeadsToItsOriginal() {
        wordsLeadToTheirOriginal(
                "Tea is up at the marketThe price , \u201cso Ann\u201d\u2014rose to $ 5.Bo left.\r\nPhoto: Ann/Wire\r\n"
                        + "Ad\u00advertising fell. Share full article12");
    }

    @Test
    void everyWordOfTheBenchesLeadsToItsOriginal() throws IOException {
        Path shared = Path.of("../shared");
        assumeThat(shared).as("articles beside the project").isDirectory();
        try (Stream<Path> files = Files.walk(shared)) {
            for (Path file : files.filter(path ->
                            path.toString().endsWith(".txt") && path.getParent().endsWith("articles")
                                    || path.getParent().endsWith("seeds")
                                            && path.toString().endsWith(".txt"))
                    .toList()) {
                wordsLeadToTheirOriginal(Files.readString(file));
            }
        }
    }

    @Test
    void whatIsCleanStaysAsItIs() {
        String once = cleaned(
                "Tea is up at the marketThe price,\u201cso Ann\u201d\u2014rose to $ 5.Bo left.\n\nOSLO \u2014 It rained.");

        assertThat(cleaned(once)).isEqualTo(once);
    }

    @Test
    void anyMixOfCharactersIsCleaned() {
        String[] pieces = {
            "Tea",
            "tea",
            ".",
            ",",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\"",
            "\u201c",
            "\u201d",
            "\u2019",
            "\u00ad",
            "\u2014",
            "-",
            "(",
            ")",
            "[",
            "]",
            "|",
            "Photo:",
            "Credit...",
            "By ",
            "Read more: ",
            "Advertisement",
            "Share full article",
            "\u00a9",
            "A",
            "I",
            "OSLO",
            "4",
            "2025",
            "$",
            "\ud83d\ude00",
            "\ud83d",
            "\u4e2d\u6587",
            "\u0301",
            "\u202e",
            "U.S.",
            "01.ai",
            "\0",
            "'",
            "``"
        };
        Random random = new Random(20261121);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            wordsLeadToTheirOriginal(text.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Tea is dear.",
        "a",
        "A",
        "' '",
        "'\"'",
        "'( '",
        "Photo: Ann ",
        "By Ann ",
        "'a, '",
        "A.B",
        "'-- '",
        "'\n'",
        "Read more ",
        "aB",
        "OSLO "
    })
    void megabytesAreCleanedInSeconds(String piece) {
        String text = piece.repeat(300_000 / piece.length());

        long begin = System.nanoTime();
        cleaned(text);
        assertThat((System.nanoTime() - begin) / 1e9).as("seconds").isLessThan(30);
    }

    private static String cleaned(String text) {
        return CLEANER.clean(Article.of("a", text)).text();
    }

    private static void wordsLeadToTheirOriginal(String text) {
        AlignedText clean = CLEANER.clean(Article.of("a", text));
        Matcher words = WORD.matcher(clean.text());
        while (words.find()) {
            String original =
                    clean.originalOf(new Span(words.start(), words.end())).in(text);
            assertThat(original.replaceAll("[\\p{Cf}\\p{Cc}\\p{Cs}\ufffd]", ""))
                    .as("%s in <%s>", words.group(), text)
                    .isEqualTo(words.group());
        }
    }
}
