package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extract.Fillers.Filler;
import org.newsgraph.extract.Topic.InMind;
import org.newsgraph.extract.Vacancy.Candidate;
import org.newsgraph.ontology.Ontology;

/**
 * Completes what the sentences of an article leave out: who plays a part is told by the rest of the article.
 *
 * <p>{@code Corvo Robotics has new money. The round was led by Fjordkap}: Corvo Robotics | funder | Fjordkap.
 */
final class Completion {

    private final ArticleScene article;
    private final List<ReadClaim> said;
    private final FrameMatcher matcher;
    private final VacancyChoice choice;
    private final Ontology ontology;
    private final Topic topic;
    private final Ties ties;

    /** @param said what the article says in full */
    Completion(
            ArticleScene article, List<ReadClaim> said, FrameMatcher matcher, VacancyChoice choice, Ontology ontology) {
        this.article = article;
        this.said = List.copyOf(said);
        this.matcher = matcher;
        this.choice = choice;
        this.ontology = ontology;
        this.topic = new Topic(article);
        this.ties = new Ties(said);
    }

    /** What is read once the vacancies are filled, in their order; of several for one thing in one sentence, the first. */
    List<ReadClaim> of(List<Vacancy> vacancies) {
        List<ReadClaim> completed = new ArrayList<>();
        for (Vacancy vacancy : vacancies) {
            if (Stream.concat(said.stream(), completed.stream()).noneMatch(vacancy::isFilledBy)) {
                chosen(vacancy).ifPresent(chosen -> completed.addAll(filled(vacancy, chosen)));
            }
        }
        return completed;
    }

    private Optional<VacancyChoice.Chosen> chosen(Vacancy vacancy) {
        List<InMind> inMind = topic.inMind(vacancy).stream()
                .filter(candidate -> !ties.hold(vacancy, candidate.entity()) && !vacancy.isBeside(candidate.last()))
                .toList();
        if (inMind.isEmpty()) {
            return Optional.empty();
        }
        VacantSlot slot = new VacantSlot(vacancy, article.entities(), ontology);
        if (slot.isTakenByName() || slot.isNew()) {
            return Optional.empty();
        }
        VacancyFeatures features = new VacancyFeatures(vacancy, slot, topic, ties, inMind);
        List<Candidate> candidates = inMind.stream()
                .map(candidate -> new Candidate(candidate.entity(), features.of(candidate)))
                .toList();
        return choice.choose(vacancy, candidates, features.ofNobody());
    }

    private List<ReadClaim> filled(Vacancy vacancy, VacancyChoice.Chosen chosen) {
        int token = vacancy.hit().token();
        // The probability tells how often such a claim is right, so it stands in for the frame's confidence.
        double certainty =
                Math.min(1, chosen.probability() / vacancy.hit().frame().confidence());
        Filler filler = new Filler(chosen.entity(), token, token + 1, certainty);
        List<ReadClaim> claims = new ArrayList<>();
        for (Bound object : vacancy.objects()) {
            claims.addAll(matcher.read(vacancy.hit(), vacancy.scene(), filler, object));
        }
        for (Filler subject : vacancy.subjects()) {
            claims.addAll(matcher.read(vacancy.hit(), vacancy.scene(), subject, SentenceScene.bound(filler)));
        }
        return claims;
    }
}
