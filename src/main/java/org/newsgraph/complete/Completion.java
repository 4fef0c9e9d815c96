package org.newsgraph.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.complete.Topic.InMind;
import org.newsgraph.complete.VacancyChoice.Candidate;
import org.newsgraph.match.FrameMatcher;
import org.newsgraph.match.ReadClaim;
import org.newsgraph.match.Vacancy;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Ontology;

/**
 * Completes what the sentences of an article leave out: who plays a part is told by the rest of the article.
 *
 * <p>{@code Corvo Robotics has new money. The round was led by Fjordkap}: Corvo Robotics | funder | Fjordkap.
 */
public final class Completion {

    private final ArticleScene article;
    private final List<ReadClaim> said;
    private final FrameMatcher matcher;
    private final VacancyChoice choice;
    private final Ontology ontology;
    private final Topic topic;
    private final Ties ties;
    private final Headed headed;
    private final List<Exclusion> exclusions;

    /** @param said what the article says in full */
    public Completion(
            ArticleScene article, List<ReadClaim> said, FrameMatcher matcher, VacancyChoice choice, Ontology ontology) {
        this.article = article;
        this.said = List.copyOf(said);
        this.matcher = matcher;
        this.choice = choice;
        this.ontology = ontology;
        this.topic = new Topic(article);
        this.ties = new Ties(said);
        this.headed = new Headed(article, ontology.vocabulary());
        this.exclusions = List.of(ties, new Misfits(ontology.gazetteer()), new Bystanders(ontology.vocabulary()));
    }

    /** What is read once the vacancies are filled, in their order; of several for one thing in one sentence, the first. */
    public List<ReadClaim> of(List<Vacancy> vacancies) {
        List<ReadClaim> completed = new ArrayList<>();
        for (Vacancy vacancy : vacancies) {
            if (!vacancy.isInherited() && isOpen(vacancy, completed)) {
                fill(vacancy, headed.of(vacancy).or(() -> chosen(vacancy)), completed);
            }
        }
        // What passes from one to another may be known only once the others are filled.
        Inheritance inheritance =
                new Inheritance(Stream.concat(said.stream(), completed.stream()).toList());
        for (Vacancy vacancy : vacancies) {
            if (vacancy.isInherited() && isOpen(vacancy, completed)) {
                fill(vacancy, inheritance.of(vacancy), completed);
            }
        }
        return completed;
    }

    private boolean isOpen(Vacancy vacancy, List<ReadClaim> completed) {
        return Stream.concat(said.stream(), completed.stream()).noneMatch(vacancy::isFilledBy);
    }

    private void fill(Vacancy vacancy, Optional<VacancyChoice.Chosen> chosen, List<ReadClaim> completed) {
        chosen.ifPresent(c -> completed.addAll(matcher.filled(vacancy, c.entity(), c.probability())));
    }

    private Optional<VacancyChoice.Chosen> chosen(Vacancy vacancy) {
        VacantSlot slot = new VacantSlot(vacancy, article.entities(), ontology);
        if (slot.isTakenByName() || slot.isNew() || vacancy.isOfObjectlessVerb()) {
            return Optional.empty();
        }
        List<InMind> able = topic.inMind(vacancy).stream()
                .filter(candidate -> slot.admits(candidate.entity())
                        && exclusions.stream().noneMatch(e -> e.excludes(vacancy, candidate)))
                .toList();
        if (able.isEmpty()) {
            return Optional.empty();
        }
        Situation situation = new Situation(vacancy, slot, topic, ties, able);
        VacancyFeatures features = new VacancyFeatures(situation);
        List<Candidate> candidates = able.stream()
                .map(candidate -> new Candidate(candidate.entity(), features.of(candidate)))
                .toList();
        return choice.choose(vacancy, candidates, new NobodyFeatures(situation).all());
    }
}
