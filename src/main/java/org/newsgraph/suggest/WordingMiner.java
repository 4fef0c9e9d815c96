package org.newsgraph.suggest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.frame.Cues;
import org.newsgraph.frame.Trigger;
import org.newsgraph.language.Sentence;
import org.newsgraph.match.RoleFillers;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.mention.Mention;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/** Finds the wordings that join pairs in sentences: every trigger from which ways lead to both. */
final class WordingMiner {

    private final Cues cues;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final SortedMap<Wording, Set<Place>> found = new TreeMap<>();

    WordingMiner(Cues cues, Lexicon lexicon, Vocabulary vocabulary) {
        this.cues = cues;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** All that was found so far, with the places that show it. */
    SortedMap<Wording, Set<Place>> found() {
        return found;
    }

    /**
     * Mines one sentence.
     *
     * @param wanted the relations with the pairs of entities that the sentence may join by them
     */
    void mine(ArticleScene scene, Sentence sentence, Map<PropertyTerm, List<Place>> wanted) {
        RoleFillers fillers = new RoleFillers(sentence, scene.entities(), cues);
        Surroundings surroundings = new Surroundings(
                sentence,
                fillers,
                word -> lexicon.has(Lexicon.Kind.PREPOSITIONS, word),
                token -> scene.entities()
                        .headedBy(sentence.index(), token)
                        .filter(l -> l.mention().kind() == Mention.Kind.NAME)
                        .map(l -> vocabulary.coarse(l.entity().type())));
        for (int token = 0; token < sentence.size(); token++) {
            for (Trigger trigger : surroundings.triggersAt(token)) {
                Map<Way, Set<Integer>> parts = surroundings.partsAround(token, trigger);
                wanted.forEach((property, places) -> places.forEach(place -> join(property, place, trigger, parts)));
            }
        }
    }

    private void join(PropertyTerm property, Place place, Trigger trigger, Map<Way, Set<Integer>> parts) {
        parts.forEach((subjectWay, subjects) -> parts.forEach((objectWay, objects) -> {
            boolean same = subjectWay.equals(objectWay);
            boolean joins = subjects.contains(place.subject()) && objects.contains(place.object());
            // One way to both says nothing of who is who.
            if (joins && (!same || property.symmetric())) {
                found.computeIfAbsent(
                                Wording.of(property.iri(), trigger, List.of(subjectWay), List.of(objectWay)),
                                w -> new TreeSet<>())
                        .add(place);
            }
        }));
    }
}
