package org.newsgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsgraph.ontology.Iri;

/** The forms of names, remembered: articles repeat each other's names. Belongs to one resolver's one run. */
final class Names {

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,5}");

    private final NameForms forms;
    private final Map<Iri, Map<String, String>> keys = new HashMap<>();

    Names(NameForms forms) {
        this.forms = forms;
    }

    /** As {@link NameForms#key}. */
    String key(String name, Iri type) {
        return keys.computeIfAbsent(type, t -> new HashMap<>()).computeIfAbsent(name, n -> forms.key(n, type));
    }

    String key(LocalEntity local) {
        return key(local.name(), local.type());
    }

    /** The words of a person's name with initials apart: {@code Dr. J.R. Smith} ⇒ {@code j r smith}. */
    List<String> personWords(LocalEntity person) {
        return forms.words(person.name().replaceAll("(?<=\\b\\p{Lu})\\.", " "), person.type());
    }

    boolean isSingleName(LocalEntity person) {
        return personWords(person).size() < 2;
    }

    /** How many words of its name do not tell it from others: titles, corporate suffixes. */
    int idleWords(LocalEntity local) {
        return forms.idleWords(local.name(), local.type());
    }

    String slug(String name, Iri type) {
        return forms.slug(name, type);
    }

    /** Whether a name may be another's in spite of its capitals: {@code Adia AG} is not called {@code ADIA}. */
    static boolean isSpelled(String name, LocalEntity local) {
        return !isLetters(name) || List.of(local.name().split(" ")).contains(name);
    }

    /** Whether a name is a few letters in capitals: {@code ADIA}. */
    static boolean isLetters(String name) {
        return LETTERS.matcher(name).matches();
    }

    /** Whether a name ends in a corporate suffix. */
    boolean hasSuffix(String name) {
        return forms.hasSuffix(name);
    }
}
