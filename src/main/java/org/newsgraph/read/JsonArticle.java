package org.newsgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.StringJoiner;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleMetadata;

/**
 * An article written as a JSON object: {@code text}, and if known {@code id}, {@code title}, {@code date}, {@code url},
 * {@code author} and {@code publisher} (or {@code source}). Other keys are passed over.
 */
final class JsonArticle {

    private JsonArticle() {}

    /**
     * @param fallbackId what the article is called if the object gives no id
     * @throws Unreadable if {@code json} is no object with a text
     */
    static Article of(JsonElement json, String fallbackId, Limits limits) throws Unreadable {
        if (!json.isJsonObject()) {
            throw new Unreadable("it is no JSON object", "write {\"id\": …, \"text\": …}");
        }
        JsonObject object = json.getAsJsonObject();
        JsonElement text = object.get("text");
        if (text == null || !text.isJsonPrimitive()) {
            throw new Unreadable("it has no \"text\"", "give the article's text under the key \"text\"");
        }
        return new Article(
                string(object, "id").orElse(fallbackId),
                limits.check(text.getAsString()),
                new ArticleMetadata(
                        string(object, "title"),
                        string(object, "date").flatMap(PublicationDate::dayOf),
                        string(object, "author"),
                        string(object, "url"),
                        string(object, "publisher").or(() -> string(object, "source"))));
    }

    private static Optional<String> string(JsonObject object, String key) {
        return Optional.ofNullable(object.get(key))
                .map(JsonArticle::words)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** {@code "Ann"} ⇒ Ann, {@code ["Ann", "Bo"]} ⇒ Ann, Bo, {@code {"name": "Ann"}} ⇒ Ann. */
    static String words(JsonElement value) {
        if (value.isJsonPrimitive()) {
            return value.getAsString();
        }
        if (value.isJsonArray()) {
            StringJoiner all = new StringJoiner(", ");
            value.getAsJsonArray().forEach(element -> all.add(words(element)));
            return all.toString();
        }
        return value.isJsonObject() && value.getAsJsonObject().has("name")
                ? words(value.getAsJsonObject().get("name"))
                : "";
    }
}
