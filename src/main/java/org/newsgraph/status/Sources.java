package org.newsgraph.status;

import java.util.List;
import java.util.Optional;
import org.newsgraph.frame.Cue;
import org.newsgraph.frame.Cues;
import org.newsgraph.grammar.Roles;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/** Tells who says what a word of a sentence says: <em>X said that …</em>, <em>…, according to X</em>, quotations. */
final class Sources {

    /** Who speaks where speech has no subject: <em>it was said that</em>. */
    private static final String UNNAMED = "unnamed";

    private final Sentence sentence;
    private final Roles roles;
    private final Cues cues;
    private final Speech speech;

    Sources(Sentence sentence, Roles roles, Cues cues, Speech speech) {
        this.sentence = sentence;
        this.roles = roles;
        this.cues = cues;
        this.speech = speech;
    }

    /** The nearest source above the token; else, if it is quoted, the speaker of the quotation. */
    Optional<String> sourceOf(int token) {
        int at = token;
        while (at != Arc.ROOT) {
            int here = at;
            Optional<String> source = beside(here).or(() -> above(here));
            if (source.isPresent()) {
                return source;
            }
            at = sentence.head(at);
        }
        return speech.speakerOf(sentence.index(), token);
    }

    private Optional<String> above(int at) {
        int head = sentence.head(at);
        String relation = sentence.relation(at);
        boolean said = relation.equals("ccomp") || relation.equals("parataxis") || relation.equals("dep");
        return said && head != Arc.ROOT && speaks(head) ? Optional.of(speakerOf(head)) : Optional.empty();
    }

    private Optional<String> beside(int at) {
        for (int child : sentence.children(at)) {
            String relation = sentence.relation(child);
            boolean aside = relation.equals("parataxis") || relation.equals("dep");
            if (aside && speaks(child) && sentence.children(child, "ccomp").isEmpty()) {
                return Optional.of(speakerOf(child));
            }
            boolean phrase = sentence.hasRelation(child, "obl") || sentence.hasRelation(child, "nmod");
            if (phrase && cues.has(Cue.Kind.SOURCE, roles.prepositionOf(child))) {
                return Optional.of(speech.nameOf(sentence, child));
            }
        }
        return Optional.empty();
    }

    private boolean speaks(int token) {
        Token word = sentence.token(token);
        return word.isVerb() && cues.has(Cue.Kind.SPEECH, word.lemma());
    }

    private String speakerOf(int verb) {
        List<Integer> speakers = roles.subjectsOf(verb);
        return speakers.isEmpty() ? UNNAMED : speech.nameOf(sentence, speakers.get(0));
    }
}
