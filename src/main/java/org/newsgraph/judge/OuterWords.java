package org.newsgraph.judge;

/**
 * The words at the ends of a name, by which names of an article are compared.
 *
 * @param count how many words the name has, at least 1
 * @param first the letters of its first word
 * @param last those of its last
 */
record OuterWords(int count, String first, String last) {

    static OuterWords of(String name) {
        String[] words = name.split("\\s+");
        return new OuterWords(words.length, NameKey.letters(words[0]), NameKey.letters(words[words.length - 1]));
    }
}
