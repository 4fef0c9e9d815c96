package org.newsgraph.name;

import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Sentence;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/** Parts a well-known maker from the model that it makes: <em>Airbus A320neo</em> ⇒ <em>Airbus</em>, <em>A320neo</em>. */
final class MakersGoods {

    /** {@code A320neo}, {@code E195-E2}, {@code 737-800}, {@code 787}; but not the {@code 500} of a list of firms. */
    private static final Pattern MODEL =
            Pattern.compile("\\p{Lu}{1,4}-?\\d[\\p{L}\\d-]*|\\d{3}-\\d{1,4}\\p{L}*|\\d{2}[1-9]\\p{L}?");

    private static final Set<Iri> MAKERS = Set.of(NG.COMPANY);

    private final Gazetteer gazetteer;

    MakersGoods(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The end of the maker's name if one begins the run [from, to) and a model follows; else {@code from}. */
    int endOfMaker(Sentence sentence, int from, int to) {
        for (int end = to - 1; end > from; end--) {
            String maker = NameSpan.textOf(sentence, from, end);
            boolean makes = MODEL.matcher(sentence.token(end).text()).matches()
                    && gazetteer.named(maker).stream().anyMatch(entry -> MAKERS.contains(entry.type()));
            if (makes) {
                return end;
            }
        }
        return from;
    }
}
