package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.NG;

/** What users say of names wins over every rule. */
class ResolverPairsTest extends ResolvedArticles {

    @Test
    void theUserJoinsWhatNoRuleWould() {
        pairs = UserPairs.parse("same\tPendra\tDorne Pharma\n", "pairs.tsv");
        in("a", NG.COMPANY, "Pendra").in("b", NG.COMPANY, "Dorne Pharma AG");
        assertThat(clusters()).hasSize(1);
        assertThat(reason("a", "pendra")).isEqualTo("user: pairs.tsv:1");
    }

    @Test
    void theUserPartsWhatTheRulesWouldJoin() {
        pairs = UserPairs.parse("different\tPendra\tPendra Therapeutics\n", "pairs.tsv");
        in("a", NG.COMPANY, "Pendra Therapeutics", "Pendra").in("b", NG.COMPANY, "Pendra");
        assertThat(clusters()).hasSize(2);
    }

    @Test
    void theUserPartsBearersOfOneName() {
        pairs = UserPairs.parse("different\tJane Smith@a\tJane Smith@b\n", "pairs.tsv");
        in("a", NG.PERSON, "Jane Smith").in("b", NG.PERSON, "Jane Smith").in("c", NG.PERSON, "Jane Smith");
        assertThat(clusters()).containsExactly("Jane Smith: a/jane-smith", "Jane Smith: b/jane-smith c/jane-smith");
        assertThat(canonical("a", "jane-smith")).isEqualTo(NG.entity("jane-smith-person"));
    }

    @Test
    void theUserPartsOneFromTheWellKnown() {
        pairs = UserPairs.parse("different\tGrace Hopper@a\tGrace Hopper\n", "pairs.tsv");
        in("a", NG.PERSON, "Grace Hopper").in("b", NG.PERSON, "Grace Hopper");
        assertThat(canonical("a", "grace-hopper")).isEqualTo(NG.entity("grace-hopper-person"));
        assertThat(canonical("b", "grace-hopper")).isEqualTo(NG.entity("grace-hopper"));
    }

    @Test
    void whatTheUserSaysOfStrangersIsRemarked() {
        pairs = UserPairs.parse("same\tPendra\tNobody\n", "pairs.tsv");
        in("a", NG.COMPANY, "Pendra");
        assertThat(resolution().remarks()).containsExactly("pairs.tsv:1: no article knows \"Nobody\"");
    }
}
