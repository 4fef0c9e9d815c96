package org.newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleMetadata;

class HtmlPageTest {

    private static final String PAGE = """
            <!doctype html><html><head><meta charset="utf-8">
            <title>Kiln maker buys rival | Clay Weekly</title>
            <meta property="og:title" content="Kiln maker buys rival">
            <meta property="og:site_name" content="Clay Weekly">
            <meta property="article:published_time" content="2025-03-04T08:00:00+01:00">
            <meta name="author" content="Ada Potter">
            <link rel="canonical" href="https://clay.example/kiln">
            <script>var tracking = "Do not read this, please, not at all";</script></head>
            <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/a">All the news of the week</a></li></ul></nav></header>
            <main><article><h1>Kiln maker buys rival</h1>
            <figure><img src="k.jpg"><figcaption>A kiln at dusk, which is no part of the story.</figcaption></figure>
            <p>Ovenworks, a maker of <b>kilns</b>, has bought its rival
            Brickheat, it said on Tuesday.</p>
            <div class="share-tools">Share full article</div>
            <p>The price was not given.<br>Nobody asked, and nobody was told&nbsp;why.</p>
            <aside><p>More on this topic: ten kilns that changed the world, and why they did.</p></aside>
            <h2>What next</h2><ul><li>More kilns, said the company.</li></ul>
            </article></main>
            <footer><p>Copyright Clay Weekly, all rights reserved, no matter what anybody says.</p></footer></body></html>
            """;

    @Test
    void theMainTextIsTheArticlesParagraphs() throws Unreadable {
        assertThat(read(PAGE).text()).isEqualTo("""
                        Kiln maker buys rival

                        Ovenworks, a maker of kilns, has bought its rival Brickheat, it said on Tuesday.

                        The price was not given. Nobody asked, and nobody was told why.

                        What next

                        More kilns, said the company.""");
    }

    @Test
    void metadataComesFromMetaElements() throws Unreadable {
        assertThat(read(PAGE).metadata())
                .isEqualTo(new ArticleMetadata(
                        Optional.of("Kiln maker buys rival"),
                        Optional.of("2025-03-04"),
                        Optional.of("Ada Potter"),
                        Optional.of("https://clay.example/kiln"),
                        Optional.of("Clay Weekly")));
    }

    @Test
    void linkedDataIsTrustedFirst() throws Unreadable {
        ArticleMetadata metadata = read("""
                <html><head><title>Wrong</title><script type="application/ld+json">
                {"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"], "headline": "Right &amp; proper",
                 "datePublished": "2024-12-31T23:00:00Z", "author": [{"@type": "Person", "name": "Bo"}],
                 "publisher": {"name": "The Gazette"}, "mainEntityOfPage": {"@id": "https://gazette.example/1"}}]}
                </script></head><body><p>Some words that make an article, at least a short one.</p></body></html>""").metadata();

        assertThat(metadata)
                .isEqualTo(new ArticleMetadata(
                        Optional.of("Right & proper"),
                        Optional.of("2024-12-31"),
                        Optional.of("Bo"),
                        Optional.of("https://gazette.example/1"),
                        Optional.of("The Gazette")));
    }

    @Test
    void aBarePageNeedsNoMetadata() throws Unreadable {
        Article article = read("<h1>Rain</h1>It rained all day, and nobody minded.<br><br>Then it stopped.");

        assertThat(article.text()).isEqualTo("Rain\n\nIt rained all day, and nobody minded.\n\nThen it stopped.");
        assertThat(article.metadata().title()).contains("Rain");
    }

    @Test
    void theCharsetIsTheDeclaredOne() throws Unreadable {
        String page =
                "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-2'><p>Made in \u0141\u00f3d\u017a by a Pole.</p>";

        assertThat(HtmlPage.article("a", page.getBytes(Charset.forName("ISO-8859-2")))
                        .text())
                .isEqualTo("Made in \u0141\u00f3d\u017a by a Pole.");
    }

    @Test
    void aPageWithoutTextIsRefused() {
        assertThatThrownBy(() -> read("<html><head><title>App</title></head><body><div id='root'></div>"
                        + "<script>start()</script></body></html>"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("its page holds no text");
    }

    @Test
    void markupNestedWithoutEndIsRead() throws Unreadable {
        String page = "<div>".repeat(50_000) + "<p>Somewhere deep inside there are a few words, after all.</p>";

        assertThat(read(page).text()).contains("a few words");
    }

    @Test
    void aLargePageIsReadInSeconds() throws Unreadable {
        String page = "<div><p>One, two, three, four and a few more words.</p><span>and</span></div>".repeat(20_000);

        long begin = System.nanoTime();
        read(page);
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(10);
    }

    private static Article read(String page) throws Unreadable {
        return HtmlPage.article("page.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
