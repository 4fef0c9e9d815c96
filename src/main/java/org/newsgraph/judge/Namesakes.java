package org.newsgraph.judge;

import java.util.List;
import java.util.Optional;
import org.newsgraph.name.NameSpan;

/**
 * Parts a person from the firm that is called after him: where an article speaks of <em>Hugo Tarn</em> and of <em>Tarn
 * Instruments</em>, <em>Dr Tarn</em> is the person, and <em>Tarn</em> alone may be the firm. Members of a family are none of
 * them: <em>the Tarn family</em>.
 */
final class Namesakes {

    private static final String COURTESY = "(Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|Baroness|Baron)\\.?";

    private static final String KIN = "family|families|brothers|sisters|siblings|clan|dynasty|heirs";

    private final Names names;

    private Namesakes(Names names) {
        this.names = names;
    }

    /** Parts what has one key so far; before classes are settled. */
    static void part(Names names) {
        Namesakes namesakes = new Namesakes(names);
        names.all().forEach(namesakes::giveToPerson);
    }

    private void giveToPerson(Name name) {
        List<NameSpan> titled = name.spans().stream()
                .filter(span -> span.title().matches(COURTESY) && isCalled(name, span.text()))
                .toList();
        if (titled.isEmpty() || titled.size() == name.spans().size()) {
            return;
        }
        String surname = titled.get(0).text();
        if (isFirm(surname)) {
            person(surname, name).ifPresent(person -> titled.forEach(span -> name.give(span, person)));
        }
    }

    /** Whether a word is all of a name, or all but what firms add: <em>Tarn</em>, <em>Tarn Corporation</em>. */
    private static boolean isCalled(Name name, String word) {
        return !word.contains(" ") && (name.fullest() + " ").startsWith(word + " ");
    }

    private boolean isFirm(String surname) {
        return names.view().stream().anyMatch(other -> other.fullest().startsWith(surname + " "));
    }

    private Optional<Name> person(String surname, Name name) {
        return names.view().stream()
                .filter(other -> other != name && other.fullest().endsWith(" " + surname))
                .findFirst();
    }

    /** Whether a family is spoken of wherever the name stands. */
    static boolean areFamily(Name name, Names names) {
        return name.spans().stream()
                .allMatch(span -> span.end() < names.sentence(span).size()
                        && names.sentence(span).token(span.end()).text().matches(KIN));
    }
}
