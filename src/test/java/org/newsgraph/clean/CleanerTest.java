package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;
import org.newsgraph.ontology.Ontology;

class CleanerTest {

    private static final Cleaner CLEANER = Cleaner.of(Ontology.load(Path.of("ontology"), List.of()));

    /** In the tables below, ¶ is the end of a paragraph and ⏎ a line feed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "It sank in the lake.A boat came. | It sank in the lake. A boat came.",
                "Was it so?Nobody knew!They left. | Was it so? Nobody knew! They left.",
                "He likes the U.S.A. and the U.S.-China trade. | He likes the U.S.A. and the U.S.-China trade.",
                "They left the U.S.The rest stayed. | They left the U.S. The rest stayed.",
                "The lab 01.ai and gletsch.cloud rose 3.5 percent. | The lab 01.ai and gletsch.cloud rose 3.5 percent.",
                "He met Wolke.Ai there. At Wolke.Ai they laughed. | He met Wolke.Ai there. At Wolke.Ai they laughed.",
                "The firm, 07.AI, grew.It hires. | The firm, 07.AI, grew. It hires.",
                "The chatbot Wolke.AI grew.It hires. | The chatbot Wolke.AI grew. It hires.",
                "J.K. Rao has a Ph.D. from Pune. | J.K. Rao has a Ph.D. from Pune.",
                "See https://tea.example/A.Page,b or Ann@tea.Example now. | See https://tea.example/A.Page,b or Ann@tea.Example now.",
                "The accounts , the books ; all ( b. 1979 ) of them . | The accounts, the books; all (b. 1979) of them.",
                "Rao,born in Pune,paid 1,000 rupees . Then he left. | Rao, born in Pune, paid 1,000 rupees. Then he left.",
                "It rained on Friday .A boat came. | It rained on Friday. A boat came.",
                "The firm ’ s head left. | The firm's head left."
            })
    void sentencesAndPunctuationGetTheirSpaces(String dirty, String clean) {
        assertThat(cleaned(dirty)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "He said.“So it is,” and left. | He said. \"So it is,\" and left.",
                "It is „rather dear“.Ann paid. | It is \"rather dear\". Ann paid.",
                "»Never,« she said. | \"Never,\" she said.",
                "It “ has never missed a day ” . | It \"has never missed a day\".",
                "The end.\"We stop\", said Ann.\"Why?\" | The end. \"We stop\", said Ann. \"Why?\"",
                "\"I shall\"she said,\"or nobody.\"Two left. | \"I shall\" she said, \"or nobody.\" Two left.",
                "It can ‘reason’, in the firm’s words. | It can \"reason\", in the firm's words.",
                "“A group of ‘homegrown’ men,” he said. | \"A group of 'homegrown' men,\" he said."
            })
    void quotationMarksBecomePlain(String dirty, String clean) {
        assertThat(cleaned(dirty)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The firm—an old one—left. | The firm -- an old one -- left.",
                "The firm – an old one – left. | The firm -- an old one -- left.",
                "From 2014–2017 the Oslo–Bergen line ran. | From 2014-2017 the Oslo-Bergen line ran.",
                "A step -by -step so -called plan. | A step-by-step so-called plan.",
                "It belongs to Falkenbrook-an old fund. | It belongs to Falkenbrook -- an old fund.",
                "A state-of-the-art run-of-the-mill mill. | A state-of-the-art run-of-the-mill mill.",
                "It cost $ 3,500 billion and € 4. | It cost $3,500 billion and €4.",
                "A non\u2011stop semi\u00adcon\u200bductor\u00a0plant. | A non-stop semiconductor plant."
            })
    void dashesHyphensAndAmountsAreWrittenInOneWay(String dirty, String clean) {
        assertThat(cleaned(dirty)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Tarn Corp <TRN> and Lyell <LYL.TOK> left. | Tarn Corp and Lyell left.",
                "Tarn's <TRN> <TRNA> chief left. | Tarn's chief left.",
                "Tarn <TRN> Buys Lyell <Lyl> Stake | Tarn Buys Lyell <Lyl> Stake",
                "Tarn (TRN.N), opens new tab said Lyell (4711.HK) left. | Tarn said Lyell left.",
                "Tarn (TRN.OQ), opens new tab, a bank, left. | Tarn, a bank, left.",
                "Tarn (NYSE: TRN; TSX: TR.A) and Lyell (Nasdaq:LYL) left. | Tarn (NYSE; TSX) and Lyell (Nasdaq) left.",
                "The rule (U.S) is for Ann (CEO) and Tarn (TRN). | The rule (U.S) is for Ann (CEO) and Tarn (TRN).",
                "It is to buy <Lyell>, with <Tarn Homes Inc> of Oslo. | It is to buy Lyell, with Tarn Homes Inc of Oslo.",
                "It sold <Tarn and Lyell Inc> to <Sachs, Fenn and Co>. | It sold Tarn & Lyell Inc to Sachs, Fenn & Co.",
                "Write to <Ann@tea.example> if 3 < 4 and 5 > 4. | Write to <Ann@tea.example> if 3 < 4 and 5 > 4."
            })
    void tickersGoAndNamesInAngleBracketsStay(String dirty, String clean) {
        assertThat(cleaned(dirty)).isEqualTo(clean);
    }

    @Test
    void headlinesGluedToTheTextBecomeParagraphs() {
        assertThat(cleaned("Tea is up at the marketThe price rose."))
                .isEqualTo("Tea is up at the market\n\nThe price rose.");
        assertThat(cleaned("Teas Rise to a Dizzy Kettle MomentLocal drinkers cheered. They met in local bars."))
                .isEqualTo("Teas Rise to a Dizzy Kettle Moment\n\nLocal drinkers cheered. They met in local bars.");
        assertThat(cleaned("A ban on tea that frightens nobodySingapore drank on. In Singapore they like it."))
                .isEqualTo("A ban on tea that frightens nobody\n\nSingapore drank on. In Singapore they like it.");
        assertThat(cleaned("Tea house is not for saleTOKYO \u2014 The firm said no."))
                .isEqualTo("Tea house is not for sale\n\nTOKYO\n\nThe firm said no.");
        assertThat(cleaned("OPINIONTea is too dear")).isEqualTo("OPINION\n\nTea is too dear");
        assertThat(cleaned("Kettles | Tuesday, 23 September 2025Tea is up today."))
                .isEqualTo("Kettles | Tuesday, 23 September 2025\n\nTea is up today.");
    }

    @ParameterizedTest
    @CsvSource({
        "DeepSeek",
        "PayPal",
        "LinkedIn",
        "WarnerMedia",
        "SoftBank",
        "LumenGrid",
        "iPhone",
        "McDonald",
        "LeCun",
        "OpenAI",
        "JPMorgan",
        "mangoGrid",
        "ChatGPT",
        "GitHub"
    })
    void namesWithACapitalInsideStayWhole(String name) {
        String text = "It was a calm week. It was bought by " + name
                + " of Ohio last week. A bank and a soft drink maker, warned by the media, "
                + "seek links: pay a pal, chat in a hub, open a phone or a grid of mango.";

        assertThat(cleaned(text)).isEqualTo(text);
    }

    @Test
    void aNameThatOthersWriteInTwoWordsStaysWhole() {
        String text = "The rocket that RocketLab builds flew. Rocket Lab was glad, and so was the lab of a rocket.";

        assertThat(cleaned(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '\0',
            value = {
                "Tea is cheap.Share full article1207 “We drink,” said Ann. ^ Tea is cheap.¶\"We drink,\" said Ann.",
                "Tea is cheap. Advertisement Milk is not. ^ Tea is cheap.¶Milk is not.",
                "Tea is cheap. Advertisement – continue reading below Milk is not. ^ Tea is cheap.¶Milk is not.",
                "Tea is cheap. Read more: Why is milk dear?Ann drinks. ^ Tea is cheap.¶Ann drinks.",
                "Tea is cheap.⏎READ ALSO: Ten kettles for you⏎Ann drinks. ^ Tea is cheap.¶Ann drinks.",
                "Tea is cheap. Related: Ten kettles | 12 comments ^ Tea is cheap.",
                "Tea is cheap.© Tea Weekly. All rights reserved ^ Tea is cheap.",
                "FOR IMMEDIATE RELEASE⏎⏎Ann buys Bo⏎⏎Media contact: Ann, 5 Kettle Row ^ Ann buys Bo",
                "Tea is up4 min readBy Ann Oakes⏎Tea rose. ^ Tea is up¶Tea rose.",
                "Comments (14) | Sign up for our newsletter⏎Tea rose. ^ Tea rose.",
                "Advertisement revenue fell. They subscribe. ^ Advertisement revenue fell. They subscribe.",
                "Shares of Credit Oslo fell. Photo shops closed. ^ Shares of Credit Oslo fell. Photo shops closed.",
                "Read more books, said Ann. ^ Read more books, said Ann."
            })
    void whatIsNoPartOfTheArticleEndsAParagraph(String dirty, String clean) {
        assertThat(cleaned(dirty.replace("⏎", "\n"))).isEqualTo(clean.replace("¶", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '\0',
            value = {
                "A view of Oslo.Credit...Ann B. Oakes/Wire Photos — Tea ImagesTwo of us laughed. ^ A view of Oslo.¶Two of us laughed.",
                "Photo: Ann Oakes/Tea Wire⏎Tea rose. ^ Tea rose.",
                "Photo: Ann Oakes at the fair.(Credit: Bo Lind)⏎Tea rose. ^ Ann Oakes at the fair.¶Tea rose.",
                "Tea rose. [Image: Kettles in Oslo. Ann Oakes/Tea Wire] It fell again. ^ Tea rose.¶It fell again.",
                "Tea rose. Photo: Ann Oakes/Tea Wire Oslo came later. Oslo is dear. ^ Tea rose.¶Oslo came later. Oslo is dear.",
                "Tea rose.Picture: a fox in Oslo (Bo Lind/Tea Wire)\"We cheer,\" said Ann. ^ Tea rose.¶a fox in Oslo¶\"We cheer,\" said Ann."
            })
    void creditsGoAndCaptionsAreParagraphs(String dirty, String clean) {
        assertThat(cleaned(dirty.replace("⏎", "\n"))).isEqualTo(clean.replace("¶", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '\0',
            value = {
                "OSLO, 4 May — Ann said so. ^ OSLO, 4 May¶Ann said so.",
                "CEO: Ann Moe ^ CEO: Ann Moe",
                "Oslo, May 4 (NTB) Ann said so. ^ Oslo, May 4 (NTB)¶Ann said so.",
                "Oslo (AFP) – Ann said so. ^ Oslo (AFP)¶Ann said so.",
                "Oslo Lamps (OSL) Ann said so. ^ Oslo Lamps (OSL) Ann said so.",
                "DURHAM, N.C. -- Ann said so. ^ DURHAM, N.C.¶Ann said so.",
                "SEOUL.Ann said so. ^ SEOUL¶Ann said so.",
                "SAN JUAN (Reuters) - Ann said so. ^ SAN JUAN (Reuters)¶Ann said so.",
                "NVIDIA — which makes chips — rose. ^ NVIDIA -- which makes chips -- rose."
            })
    void datelinesAreParagraphs(String dirty, String clean) {
        assertThat(cleaned(dirty)).isEqualTo(clean.replace("¶", "\n\n"));
    }

    @Test
    void headingsInsideALineAreParagraphs() {
        assertThat(cleaned("Tea rose.\nAbout Ann & Moe Tea: Founded in 1911. About Tarn – A bank of Oslo."))
                .isEqualTo("Tea rose.\n\nAbout Ann & Moe Tea\n\nFounded in 1911.\n\nAbout Tarn\n\nA bank of Oslo.");
        assertThat(cleaned("About Tea: It rose.")).isEqualTo("About Tea: It rose.");
    }

    @Test
    void wrappedLinesAreJoinedAndOtherLinesAreParagraphs() {
        assertThat(cleaned("Tea is up\r\n\r\nThe price of tea rose by a third in Oslo, the\r\n"
                        + "second rise of this year, as drinkers who like it\r\nsaid. They drink on.\r\n"))
                .isEqualTo("Tea is up\n\nThe price of tea rose by a third in Oslo, the second rise of this year, "
                        + "as drinkers who like it said. They drink on.");
        assertThat(cleaned("Tea is up\nThe price rose.\n\u2022 Milk\n\u2022 Honey\n* * *\nMore."))
                .isEqualTo("Tea is up\n\nThe price rose.\n\nMilk\n\nHoney\n\nMore.");
    }

    private static String cleaned(String text) {
        return CLEANER.clean(Article.of("a", text)).text();
    }
}
