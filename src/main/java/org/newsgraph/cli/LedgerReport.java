package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.build.Ledger;
import org.newsgraph.build.Outcome;

/** Prints a ledger, one figure a line. */
final class LedgerReport {

    private final PrintWriter out;

    LedgerReport(PrintWriter out) {
        this.out = out;
    }

    void print(Ledger ledger) {
        line("read", ledger.read());
        line("added", ledger.added());
        line("updated", ledger.updated());
        line("unchanged", ledger.unchanged());
        line("failed", ledger.failures().size());
        for (Outcome.Failed<?> failure : ledger.failures()) {
            out.println("  " + failure.message());
        }
        line("claims", ledger.claims() + " in the store (" + byStatus(ledger.claimsByStatus()) + ")");
        line("facts", ledger.facts() + " in the store");
        line("seconds", String.format(Locale.ROOT, "%.1f", ledger.seconds()));
        line("tokens", ledger.tokens() + " (" + Math.round(ledger.tokensPerSecond()) + " a second)");
    }

    private void line(String name, Object value) {
        out.println(String.format(Locale.ROOT, "%-10s%s", name, value));
    }

    private static String byStatus(Map<String, Integer> claims) {
        return claims.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
