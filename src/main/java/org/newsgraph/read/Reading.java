package org.newsgraph.read;

import java.util.Objects;
import org.newsgraph.article.Article;

/** What came of one article's place: the article, or why there is none. */
public sealed interface Reading permits Reading.Success, Reading.Failure {

    /**
     * An article that was read.
     *
     * @param article the article
     * @param place where it lies: the file as the user named it, with {@code :line} in a file of many articles
     */
    record Success(Article article, String place) implements Reading {
        public Success {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * A place that gave no article.
     *
     * @param place the file or folder as the user named it, with {@code :line} in a file of many articles
     * @param reason what is wrong, without a full stop
     * @param remedy what the user can do about it, without a full stop
     */
    record Failure(String place, String reason, String remedy) implements Reading {
        public Failure {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(remedy, "remedy");
        }

        /** One line for the user: place, reason and remedy. */
        public String message() {
            return place + ": " + reason + "; " + remedy;
        }
    }
}
