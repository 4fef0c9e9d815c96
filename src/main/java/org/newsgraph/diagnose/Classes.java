package org.newsgraph.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.language.AnnotatedArticle;
import org.newsgraph.mention.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Testimony;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.ontology.Vocabulary;

/** Whether the ends are of classes that the property admits. */
final class Classes implements Stage {

    private final Vocabulary vocabulary;
    private final Function<AnnotatedArticle, List<Testimony>> testimonies;

    Classes(Vocabulary vocabulary, Function<AnnotatedArticle, List<Testimony>> testimonies) {
        this.vocabulary = vocabulary;
        this.testimonies = testimonies;
    }

    @Override
    public Optional<Diagnosis> lossIn(Case wanted) {
        PropertyTerm property = wanted.wanted().property();
        List<Remark> remarks = new ArrayList<>();
        refused(wanted.subjects(), e -> vocabulary.admitsSubject(property, e.type()))
                .forEach(e -> remarks.add(remark(e, "subject", property.domain(), wanted)));
        if (!property.datatype()) {
            refused(wanted.objects(), e -> vocabulary.admitsObject(property, e.type()))
                    .forEach(e -> remarks.add(remark(e, "object", property.range(), wanted)));
        }
        return remarks.isEmpty() ? Optional.empty() : Optional.of(new Diagnosis(Step.CLASS, remarks));
    }

    /** All of them, if none is admitted. */
    private static List<Entity> refused(List<Entity> entities, Predicate<Entity> admitted) {
        return entities.stream().anyMatch(admitted) ? List.of() : entities;
    }

    private Remark remark(Entity entity, String role, Set<Iri> admitted, Case wanted) {
        String witnesses = testimonies.apply(wanted.trace().scene().annotated()).stream()
                .filter(t -> t.spellings().contains(entity.name()))
                .map(t -> "; " + t.words())
                .findFirst()
                .orElse("");
        return Remark.on(
                sentenceOf(entity, wanted),
                entity.name() + " was taken for a " + entity.type().localName() + "; the " + role + " of "
                        + wanted.wanted().property().name() + " must be a "
                        + admitted.stream().map(Iri::localName).collect(Collectors.joining(" or ")) + witnesses);
    }

    /** Where it is spoken of: if that is known, where the fact is told to be said, else first. */
    private static int sentenceOf(Entity entity, Case wanted) {
        return entity.mentions().stream()
                .map(Mention::sentence)
                .filter(wanted.told()::contains)
                .findFirst()
                .orElse(entity.mentions().get(0).sentence());
    }
}
