package org.newsgraph.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The main text of a page: the headline and the paragraphs of the element that holds most prose, without menus, asides,
 * captions and the like.
 *
 * <p>After the manner of Arc90's Readability: each paragraph scores by its length and commas for its parent, and half as
 * much for its grandparent; links count against an element.
 */
final class HtmlMainText {

    private static final String NEVER_PROSE =
            "script, style, noscript, template, svg, nav, aside, footer, form, button, "
                    + "select, iframe, figure, figcaption, video, audio, object, dialog, menu, header nav, table.infobox, "
                    + "[hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo]";

    private static final Pattern CHROME =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:nav|navbar|menu|breadcrumbs?|sidebar|footer|"
                    + "comments?|share|sharing|social|related|recommended|newsletter|subscribe|signup|promo|advert\\w*|ads?|"
                    + "sponsor\\w*|cookie\\w*|consent|popup|modal|caption|credit|byline|dateline|timestamp|toolbar|paywall)"
                    + "(?:$|[\\s_-])");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "blockquote",
            "pre",
            "div",
            "section",
            "article",
            "main",
            "td",
            "dd",
            "dt",
            "ul",
            "ol",
            "table",
            "tr",
            "body",
            "header",
            "address",
            "hr");

    private static final int MIN_PARAGRAPH_LENGTH = 25;
    private static final int MAX_SCORED_LENGTH = 500;
    private static final int MAX_CANDIDATES = 10;

    private HtmlMainText() {}

    /** Removes from {@code page} what is no prose, and gives the rest; blank if nothing but a headline is left. */
    static String of(Document page) {
        List<String> headline = page.select("article h1, main h1, h1").stream()
                .limit(1)
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
        page.select(NEVER_PROSE).remove();
        page.select("[class], [id]").stream().filter(HtmlMainText::isChrome).forEach(Node::remove);
        List<String> paragraphs = new ArrayList<>();
        collect(mainElementOf(page), new StringBuilder(), paragraphs);
        headline.stream().filter(title -> !paragraphs.contains(title)).forEach(title -> paragraphs.add(0, title));
        return paragraphs.equals(headline) ? "" : String.join("\n\n", paragraphs);
    }

    private static boolean isChrome(Element element) {
        boolean holdsTheArticle = element.is("html, body, main, article")
                || !element.select("article, main, h1").isEmpty();
        return !holdsTheArticle
                && (CHROME.matcher(element.className()).find()
                        || CHROME.matcher(element.id()).find());
    }

    private static Element mainElementOf(Document page) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : page.select("p, pre, blockquote, div, section, article, td")) {
            String text = paragraph.is("p") ? paragraph.text() : paragraph.ownText();
            Element parent = paragraph.parent();
            if (text.length() < MIN_PARAGRAPH_LENGTH || parent == null) {
                continue;
            }
            double score =
                    1 + text.chars().filter(c -> c == ',').count() + Math.min(text.length(), MAX_SCORED_LENGTH) / 100.0;
            scores.merge(parent, score, Double::sum);
            if (parent.parent() != null) {
                scores.merge(parent.parent(), score / 2, Double::sum);
            }
        }
        // Links are counted for the best few only: to count them takes the whole text of each.
        Map<Element, Double> best = new LinkedHashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue().reversed())
                .limit(MAX_CANDIDATES)
                .forEach(entry -> best.put(entry.getKey(), entry.getValue() * (1 - linkShareOf(entry.getKey()))));
        return best.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(element -> withSiblingsOf(element, page))
                .orElse(page.body());
    }

    /** The article element around the best element, which may be one of its several parts. */
    private static Element withSiblingsOf(Element best, Document page) {
        Element article = best.closest("article, [itemprop=articleBody], main");
        return article == null || article.equals(page.body()) ? best : article;
    }

    private static double linkShareOf(Element element) {
        int length = element.text().length();
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return length == 0 ? 1 : Math.min(1.0, (double) links / length);
    }

    private static void collect(Element element, StringBuilder paragraph, List<String> paragraphs) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                paragraph.append(text.getWholeText());
            } else if (child instanceof Element inner) {
                boolean block = BLOCKS.contains(inner.normalName());
                if (block || inner.normalName().equals("br") && followedByBreak(inner)) {
                    finish(paragraph, paragraphs);
                } else if (inner.normalName().equals("br")) {
                    paragraph.append(' ');
                }
                collect(inner, paragraph, paragraphs);
                if (block) {
                    finish(paragraph, paragraphs);
                }
            }
        }
        if (BLOCKS.contains(element.normalName())) {
            finish(paragraph, paragraphs);
        }
    }

    private static boolean followedByBreak(Element lineBreak) {
        Node next = lineBreak.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof Element element && element.normalName().equals("br");
    }

    private static void finish(StringBuilder paragraph, List<String> paragraphs) {
        String text = paragraph.toString().replaceAll("[\\s\u00a0]+", " ").strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }
}
