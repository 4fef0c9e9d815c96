package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsgraph.claim.ArticleClaims;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;

/** Articles made up by a seeded generator: few names, so that they meet, clash and contradict each other. */
final class Drafts {

    private static final List<String> FIRMS = List.of(
            "Pendra",
            "Pendra Therapeutics",
            "PENDRA AG",
            "Dorne",
            "Dorne Instruments",
            "Nordlys",
            "OpenAI",
            "Open Ai",
            "Halcyon Gate",
            "Kell");
    private static final List<String> PEOPLE = List.of(
            "Tomas Vesterby",
            "T. Vesterby",
            "Vesterby",
            "Vesterby Tomas",
            "Mary Barrow",
            "Mary K. Barrow",
            "Mary T. Barrow",
            "Barrow",
            "Zarita",
            "Hopper");
    private static final List<Iri> FIRM_CLASSES = List.of(
            NG.COMPANY, NG.COMPANY, NG.ORGANIZATION, NG.INVESTMENT_FIRM, NG.GOVERNMENT_BODY, NG.SOFTWARE, NG.PROJECT);
    private static final List<Iri> BETWEEN_FIRMS =
            List.of(NG.COMPETITOR, NG.OWNER, NG.FUNDER, NG.PARTNER, NG.DEVELOPER, NG.PARENT_ORGANIZATION);
    private static final List<Iri> TO_PEOPLE = List.of(NG.FOUNDER, NG.LEADER, NG.OWNER);

    private final Random random;

    Drafts(long seed) {
        this.random = new Random(seed);
    }

    ArticleClaims article(String id) {
        Draft draft = new Draft(id);
        List<String> firms = some(FIRMS);
        List<String> people = some(PEOPLE);
        firms.forEach(name -> draft.entity(one(FIRM_CLASSES), name, one(FIRMS)));
        people.forEach(name -> draft.entity(NG.PERSON, name, one(PEOPLE)));
        for (int i = random.nextInt(6); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> draft.claims(one(firms), one(BETWEEN_FIRMS), one(firms), one(List.of(Status.values())));
                case 1 -> draft.claims(one(firms), one(TO_PEOPLE), one(people), one(List.of(Status.values())));
                case 2 -> draft.date(one(firms), NG.FOUNDING_DATE, one(List.of("1999", "1999-04", "2001-12-24")));
                default -> draft.money(one(firms), NG.VALUATION, one(List.of("5E+6", "1.25", "300")), "EUR");
            }
        }
        return draft.claims();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> some(List<String> all) {
        List<String> some = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String name = one(all);
            if (!some.contains(name)) {
                some.add(name);
            }
        }
        return some;
    }
}
