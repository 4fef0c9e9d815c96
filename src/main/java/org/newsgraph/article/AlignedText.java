package org.newsgraph.article;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A repaired text with the way back to the text it was made from.
 *
 * <p>Every unit of the repaired text stands for a span of the original, and these spans never go backwards; units that
 * the repair put in stand for empty spans. So every span of the repaired text leads to the original characters it was
 * made from.
 *
 * <p>Immutable.
 */
public final class AlignedText {

    private final String original;
    private final String text;
    private final int[] begins;
    private final int[] ends;

    /**
     * @param original the text as it was read
     * @param text the repaired text
     * @param begins for each UTF-16 unit of {@code text}, where its original begins
     * @param ends for each UTF-16 unit of {@code text}, where its original ends
     * @throws IllegalArgumentException if the arrays do not fit the texts or go backwards
     */
    public AlignedText(String original, String text, int[] begins, int[] ends) {
        this.original = Objects.requireNonNull(original, "original");
        this.text = Objects.requireNonNull(text, "text");
        this.begins = Arrays.copyOf(begins, begins.length);
        this.ends = Arrays.copyOf(ends, ends.length);
        if (begins.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("a text of " + text.length() + " units with an alignment of "
                    + begins.length + " begins and " + ends.length + " ends");
        }
        int last = 0;
        for (int i = 0; i < begins.length; i++) {
            if (begins[i] < last || ends[i] < begins[i] || ends[i] > original.length()) {
                throw new IllegalArgumentException(
                        "unit " + i + " stands for [" + begins[i] + ", " + ends[i] + ") after " + last);
            }
            last = ends[i];
        }
    }

    /** A text that needed no repair. */
    public static AlignedText unchanged(String text) {
        int[] begins = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = i;
            ends[i] = i + 1;
        }
        return new AlignedText(text, text, begins, ends);
    }

    public String original() {
        return original;
    }

    /** The repaired text. */
    public String text() {
        return text;
    }

    /**
     * The span of the original from which the units in {@code span} of the repaired text were made; empty, at the place
     * of the repair, if all of them were put in.
     *
     * @throws IndexOutOfBoundsException if {@code span} passes the end of the repaired text
     */
    public Span originalOf(Span span) {
        Objects.checkFromToIndex(span.begin(), span.end(), text.length());
        if (span.length() == 0) {
            int place = span.begin() < begins.length ? begins[span.begin()] : original.length();
            return new Span(place, place);
        }
        return new Span(begins[span.begin()], ends[span.end() - 1]);
    }

    /**
     * This text with some of its repaired text replaced once more; the result still leads to the same original.
     *
     * <p>Of a replacement, unit stands for unit as far as both go; what the words have more stands for an empty span at
     * the end, and what they have less goes to their last unit.
     *
     * @param replacements spans of the repaired text, in order, without overlap
     * @throws IllegalArgumentException if they overlap or are out of order
     * @throws IndexOutOfBoundsException if one passes the end of the repaired text
     */
    public AlignedText with(List<Replacement> replacements) {
        if (replacements.isEmpty()) {
            return this;
        }
        int growth = 0;
        int last = 0;
        for (Replacement change : replacements) {
            if (change.span().begin() < last) {
                throw new IllegalArgumentException(
                        "replacement at " + change.span() + " after one that ends at " + last);
            }
            last = Objects.checkFromToIndex(change.span().begin(), change.span().end(), text.length())
                    + change.span().length();
            growth += change.words().length() - change.span().length();
        }
        Copy copy = new Copy(text.length() + growth);
        for (Replacement change : replacements) {
            copy.replace(change);
        }
        copy.keepUntil(text.length());
        return new AlignedText(original, copy.units.toString(), copy.begins, copy.ends);
    }

    /** The text that {@link #with} is making. */
    private final class Copy {

        private final StringBuilder units;
        private final int[] begins;
        private final int[] ends;
        /** So much of the repaired text is copied or replaced. */
        private int done;

        Copy(int length) {
            this.units = new StringBuilder(length);
            this.begins = new int[length];
            this.ends = new int[length];
        }

        void keepUntil(int end) {
            int to = units.length();
            units.append(text, done, end);
            System.arraycopy(AlignedText.this.begins, done, begins, to, end - done);
            System.arraycopy(AlignedText.this.ends, done, ends, to, end - done);
            done = end;
        }

        void replace(Replacement change) {
            Span span = change.span();
            keepUntil(span.begin());
            int place = originalOf(span).end();
            for (int i = 0; i < change.words().length(); i++) {
                boolean stands = i < span.length();
                boolean last = i == change.words().length() - 1;
                int from = span.begin() + i;
                int until = last && stands ? span.end() - 1 : from;
                begins[units.length()] = stands ? AlignedText.this.begins[from] : place;
                ends[units.length()] = stands ? AlignedText.this.ends[until] : place;
                units.append(change.words().charAt(i));
            }
            done = span.end();
        }
    }
}
