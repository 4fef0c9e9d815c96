package org.newsgraph.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.NameLists;
import org.newsgraph.name.Capitals;
import org.newsgraph.name.NameSpan;
import org.newsgraph.ontology.Gazetteer;
import org.newsgraph.ontology.GazetteerEntry;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Vocabulary;

/** What is well known: the gazetteer, and the long lists of cities and states. */
final class GazetteerWitness implements Witness {

    private static final double KNOWN = 4;
    private static final double LISTED_CITY = 1.1;

    private final Gazetteer gazetteer;
    private final NameLists lists;
    private final Homonyms homonyms;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    GazetteerWitness(Ontology ontology, NameLists lists) {
        this.gazetteer = ontology.gazetteer();
        this.vocabulary = ontology.vocabulary();
        this.lexicon = ontology.lexicon();
        this.homonyms = new Homonyms(lexicon);
        this.lists = lists;
    }

    @Override
    public void testify(Names names) {
        for (Name name : names.all()) {
            for (String spelling : name.spellings()) {
                Optional<GazetteerEntry> entry = entry(spelling, name, names);
                if (entry.isPresent()) {
                    name.know(entry.get());
                    name.ballot().vote(entry.get().type(), KNOWN);
                    break;
                }
            }
            if (name.known().isEmpty()) {
                listed(name);
            }
        }
    }

    private Optional<GazetteerEntry> entry(String spelling, Name name, Names names) {
        List<GazetteerEntry> entries = gazetteer.named(spelling);
        if (entries.isEmpty() && Capitals.areThroughout(spelling)) {
            entries = gazetteer.named(Capitals.onlyFirst(spelling));
        }
        if (entries.isEmpty()) {
            entries = goodsAfterMaker(spelling);
        }
        return homonyms.meant(entries, name, names)
                .filter(entry -> !SpelledLetters.contradict(entry, spelling, name, names))
                .filter(entry -> spelling.equals(entry.label()) || isFirm(entry) || !hasLegalForm(name))
                .filter(entry -> !entry.type().equals(NG.PERSON) || !isNamesake(entry, spelling, names));
    }

    /** <em>Ann Macron … Macron</em>: whom the article has named in full before, and who is not the one that is well known. */
    private boolean isNamesake(GazetteerEntry entry, String surname, Names names) {
        Optional<NameSpan> first = names.all().stream()
                .flatMap(name -> name.spans().stream())
                .filter(span -> span.text().equals(surname) || span.text().endsWith(" " + surname))
                .min(Comparator.comparingInt(NameSpan::sentence).thenComparingInt(NameSpan::begin));
        return first.map(NameSpan::text)
                .filter(full -> !full.equals(surname) && !gazetteer.named(full).contains(entry))
                .isPresent();
    }

    /** <em>Apple iPad</em> ⇒ what is well known as <em>iPad</em>. */
    private List<GazetteerEntry> goodsAfterMaker(String spelling) {
        int blank = spelling.indexOf(' ');
        while (blank > 0) {
            boolean maker =
                    gazetteer.named(spelling.substring(0, blank)).stream().anyMatch(this::isFirm);
            List<GazetteerEntry> goods = gazetteer.named(spelling.substring(blank + 1)).stream()
                    .filter(entry -> vocabulary.isA(entry.type(), NG.PRODUCT))
                    .toList();
            if (maker && !goods.isEmpty()) {
                return goods;
            }
            blank = spelling.indexOf(' ', blank + 1);
        }
        return List.of();
    }

    private boolean isFirm(GazetteerEntry entry) {
        return vocabulary.isA(entry.type(), NG.COMPANY)
                || entry.names().stream().anyMatch(known -> NameKey.hasLegalForm(known, lexicon));
    }

    /** Whether somebody is called by a name with a legal form, which firms have: <em>Tarn PLC</em>. */
    private boolean hasLegalForm(Name name) {
        return name.spellings().stream().anyMatch(spelling -> NameKey.hasLegalForm(spelling, lexicon));
    }

    private void listed(Name name) {
        if (lists.isRegion(name.fullest())) {
            name.ballot().vote(NG.REGION, KNOWN / 2);
        } else if (lists.isCity(name.fullest())) {
            name.ballot().vote(NG.CITY, LISTED_CITY);
        }
    }
}
