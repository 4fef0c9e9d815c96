package org.newsgraph.name;

import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Lexicon.Kind;

/** Tells where a name goes on after an apostrophe, which mostly ends one. */
final class OwnerJoints {

    /** How far from an apostrophe the word for the body may be: <em>Dockers' Health and Pension Trust</em>. */
    private static final int REACH = 4;

    private final NameWords words;
    private final Lexicon lexicon;

    OwnerJoints(NameWords words) {
        this.words = words;
        this.lexicon = words.lexicon();
    }

    /**
     * Whether an apostrophe is inside: <em>St Anne's College</em>, <em>Fans' Trust</em>, <em>Leeds Women's Hospital</em>,
     * <em>Dobrin's Inc</em>.
     */
    boolean joins(Sentence sentence, int begin, int at) {
        if (words.isLegalForm(sentence.token(at + 1).text())) {
            return true;
        }
        boolean saint = sentence.token(begin).text().matches("St|St\\.|Saint|King|Queen");
        if (saint && lexicon.has(Kind.NAME_ENDINGS, sentence.token(at + 1).text())) {
            return true;
        }
        Token people = sentence.token(at - 1);
        if (!people.text().matches("Children|Women|Men|People|\\p{Lu}\\p{Ll}+(er|or|ist|ent|ant|ian|ee|en|se)s")) {
            return false;
        }
        for (int i = at + 1; i < sentence.size() && i <= at + REACH && words.continuesName(sentence, i); i++) {
            boolean ends = i + 1 == sentence.size() || !words.continuesName(sentence, i + 1);
            if (ends) {
                return words.isBody(sentence.token(i).text());
            }
        }
        return false;
    }
}
