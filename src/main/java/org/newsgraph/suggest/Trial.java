package org.newsgraph.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.article.Article;
import org.newsgraph.frame.Frame;
import org.newsgraph.match.FrameTrial;
import org.newsgraph.match.FrameTrial.Finding;
import org.newsgraph.mention.ArticleScene;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.PropertyTerm;
import org.newsgraph.suggest.Place.Fact;

/** Lets wordings read articles as frames, and counts what the examples hold of what they read. */
final class Trial {

    private final Ontology ontology;
    private final Oracle oracle;
    private final List<ArticleScene> scenes;
    private final Map<Asked, Oracle.Verdict> known = new HashMap<>();

    private record Asked(Iri property, Fact fact) {}

    Trial(Ontology ontology, Oracle oracle, List<ArticleScene> scenes) {
        this.ontology = ontology;
        this.oracle = oracle;
        this.scenes = scenes;
    }

    /** What came of each wording. */
    Map<Wording, Tally> of(Collection<Wording> wordings) {
        List<Wording> numbered = new ArrayList<>(wordings);
        Map<Iri, Wording> byName = new HashMap<>();
        List<Frame> frames = new ArrayList<>();
        Map<Wording, Tally> tallies = new HashMap<>();
        for (int i = 0; i < numbered.size(); i++) {
            Iri name = new Iri(NG.FRAME + "on-trial-" + i);
            byName.put(name, numbered.get(i));
            frames.add(numbered.get(i).frame(name, 1, List.of()));
            tallies.put(numbered.get(i), new Tally(numbered.get(i).choices()));
        }
        FrameTrial trial = new FrameTrial(ontology, frames);
        for (int i = 0; i < scenes.size(); i++) {
            for (Finding finding : trial.findingsIn(scenes.get(i))) {
                if (finding.status().isFact()) {
                    count(finding, i, tallies.get(byName.get(finding.frame())));
                }
            }
        }
        return tallies;
    }

    private void count(Finding finding, int article, Tally tally) {
        boolean symmetric = ontology.vocabulary()
                .property(finding.property())
                .map(PropertyTerm::symmetric)
                .orElse(false);
        Place place = new Place(
                article,
                finding.sentence(),
                finding.subject().id(),
                finding.object().id());
        Fact fact = place.fact(symmetric);
        Article text = scenes.get(article).annotated().article();
        Oracle.Verdict verdict = known.computeIfAbsent(
                new Asked(finding.property(), fact),
                asked -> oracle.on(
                        text, finding.subject(), finding.property().localName(), finding.object(), symmetric));
        tally.add(verdict, fact, place);
        if (verdict == Oracle.Verdict.RIGHT) {
            tally.addClasses(finding.subject().type(), finding.object().type());
        }
    }
}
