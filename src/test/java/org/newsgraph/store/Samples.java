package org.newsgraph.store;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.newsgraph.claim.ClaimObject.MoneyObject;
import org.newsgraph.claim.Qualifier;
import org.newsgraph.claim.Status;
import org.newsgraph.ontology.NG;
import org.newsgraph.resolve.TestOntology;

/** Two articles that share a company under two names and its acquaintance, and ways to look at a store. */
final class Samples {

    static final Draft FUNDING = new Draft("funding.txt")
            .headline("Pendra raises")
            .company("Pendra Therapeutics", "Pendra")
            .company("Nordlys Ventures")
            .person("Tomas Vesterby")
            .known(NG.COUNTRY, "United States", "united-states", "US")
            .says("Pendra Therapeutics", NG.LEADER, "Tomas Vesterby")
            .claims(
                    "Pendra Therapeutics",
                    NG.FUNDER,
                    "Nordlys Ventures",
                    Status.ASSERTED,
                    new Qualifier(NG.AMOUNT_OF, new Qualifier.Money(new MoneyObject(new BigDecimal("2.5E+7"), "USD"))),
                    new Qualifier(NG.ROUND, new Qualifier.Words("Series B")))
            .date("Pendra Therapeutics", NG.FOUNDING_DATE, "2019-05")
            .money("Pendra Therapeutics", NG.VALUATION, "157000000000", "USD");

    static final Draft RIVALS = new Draft("rivals/a b.txt")
            .company("Pendra")
            .company("OpenAi")
            .company("Nordlys Ventures")
            .claims("Pendra", NG.COMPETITOR, "OpenAi", Status.ATTRIBUTED)
            .claims("OpenAi", NG.ACQUIRER, "Pendra", Status.NEGATED);

    private Samples() {}

    static String export(KnowledgeStore store, ExportFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GraphExport.write(store, format, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static String export(KnowledgeStore store, ExportFormat format, double minConfidence) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GraphExport.write(store, minConfidence, TestOntology.SMALL, format, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
