package org.newsgraph.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.article.ArticleMetadata;

/**
 * What a page says about its article, the most reliable place first: JSON-LD of schema.org, then {@code meta} elements
 * of Open Graph and its like, then the markup.
 */
final class HtmlMetadata {

    private static final Set<String> ARTICLE_TYPES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "TechArticle",
            "Report");

    /** " | The Daily" after a title. */
    private static final Pattern SITE_AFTER_TITLE = Pattern.compile("\\s+[|\u2013\u2014-]\\s+[^|\u2013\u2014]{2,40}$");

    private final Document page;
    private final Optional<JsonObject> linkedData;

    private HtmlMetadata(Document page) {
        this.page = page;
        this.linkedData = articleIn(page);
    }

    static ArticleMetadata of(Document page) {
        HtmlMetadata metadata = new HtmlMetadata(page);
        return new ArticleMetadata(
                metadata.title(), metadata.date(), metadata.author(), metadata.url(), metadata.publisher());
    }

    private Optional<String> title() {
        return first(List.of(
                linked("headline"),
                meta("og:title", "twitter:title", "dc.title"),
                text("article h1, main h1"),
                text("h1"),
                text("title").map(title -> SITE_AFTER_TITLE.matcher(title).replaceFirst(""))));
    }

    private Optional<String> date() {
        return first(List.of(
                day(linked("datePublished")),
                day(meta(
                        "article:published_time",
                        "og:published_time",
                        "datePublished",
                        "date",
                        "pubdate",
                        "dc.date",
                        "dc.date.issued",
                        "parsely-pub-date")),
                day(attribute("article time[datetime], time[pubdate][datetime]", "datetime")),
                day(attribute("time[datetime]", "datetime")),
                day(text("article time, time"))));
    }

    private Optional<String> author() {
        return first(List.of(
                linked("author"),
                meta("author", "article:author", "byl", "dc.creator", "parsely-author")
                        .filter(author -> !author.startsWith("http")),
                text("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline-name")));
    }

    private Optional<String> url() {
        return first(List.of(
                        attribute("link[rel=canonical]", "href"),
                        meta("og:url"),
                        linked("url"),
                        linked("mainEntityOfPage")))
                .filter(url -> url.startsWith("http"));
    }

    private Optional<String> publisher() {
        return first(List.of(linked("publisher"), meta("og:site_name", "dc.publisher", "application-name")));
    }

    private Optional<String> meta(String... names) {
        return Stream.of(names)
                .flatMap(
                        name -> page
                                .select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name
                                        + "]")
                                .stream())
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private Optional<String> text(String selector) {
        return page.select(selector).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private Optional<String> attribute(String selector, String name) {
        return page.select(selector).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Optional<String> linked(String key) {
        return linkedData
                .map(article -> article.get(key))
                .map(HtmlMetadata::wordsOrId)
                .map(words -> Parser.unescapeEntities(words, false).strip())
                .filter(words -> !words.isEmpty());
    }

    private static String wordsOrId(JsonElement value) {
        String words = JsonArticle.words(value);
        return words.isEmpty()
                        && value.isJsonObject()
                        && value.getAsJsonObject().has("@id")
                ? JsonArticle.words(value.getAsJsonObject().get("@id"))
                : words;
    }

    private static Optional<String> day(Optional<String> words) {
        return words.flatMap(PublicationDate::dayOf);
    }

    private static Optional<String> first(List<Optional<String>> values) {
        return values.stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<JsonObject> articleIn(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> parsed(script.data()))
                .flatMap(Optional::stream)
                .flatMap(HtmlMetadata::objectsIn)
                .filter(HtmlMetadata::isArticle)
                .findFirst();
    }

    private static Optional<JsonElement> parsed(String json) {
        try {
            return Optional.of(JsonParser.parseString(json));
        } catch (JsonParseException e) {
            // Broken metadata is as good as none.
            return Optional.empty();
        }
    }

    private static Stream<JsonObject> objectsIn(JsonElement json) {
        if (json.isJsonArray()) {
            return elements(json.getAsJsonArray()).flatMap(HtmlMetadata::objectsIn);
        }
        if (!json.isJsonObject()) {
            return Stream.empty();
        }
        JsonElement graph = json.getAsJsonObject().get("@graph");
        return Stream.concat(Stream.of(json.getAsJsonObject()), graph == null ? Stream.empty() : objectsIn(graph));
    }

    private static boolean isArticle(JsonObject object) {
        JsonElement type = object.get("@type");
        if (type == null) {
            return false;
        }
        Stream<JsonElement> types = type.isJsonArray() ? elements(type.getAsJsonArray()) : Stream.of(type);
        return types.filter(JsonElement::isJsonPrimitive).anyMatch(name -> ARTICLE_TYPES.contains(name.getAsString()));
    }

    private static Stream<JsonElement> elements(JsonArray array) {
        return array.asList().stream();
    }
}
