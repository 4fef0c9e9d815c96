package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Arc;
import org.newsgraph.language.Conllu;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

class StanfordSchemeTest {

    @Test
    void nounHangsOnWhatItsPrepositionCompletes() {
        assertThat(universal("""
                1 Borax  Borax _ NNP _ 3 nsubjpass
                2 was    be    _ VBD _ 3 auxpass
                3 bought buy   _ VBN _ 0 root
                4 by     by    _ IN  _ 3 prep
                5 Acme   Acme  _ NNP _ 4 pobj
                6 of     of    _ IN  _ 5 prep
                7 Bergen Bergen _ NNP _ 6 pobj
                """))
                .containsExactly(
                        "nsubj:pass of bought",
                        "aux:pass of bought",
                        "root",
                        "case of Acme",
                        "obl of bought",
                        "case of Bergen",
                        "nmod of Acme");
    }

    @Test
    void nounHangsOnTheHeadOfAChainOfPrepositions() {
        assertThat(universal("""
                1 It    it    _ PRP _ 2 nsubj
                2 ships ship  _ VBZ _ 0 root
                3 from  from  _ IN  _ 2 prep
                4 near  near  _ IN  _ 3 pcomp
                5 Oslo  Oslo  _ NNP _ 4 pobj
                """)).endsWith("case of near", "case of Oslo", "obl of ships");
    }

    @Test
    void gerundAfterAPrepositionIsAClause() {
        assertThat(universal("""
                1 Acme    Acme _ NNP _ 3 nsubjpass
                2 is      be   _ VBZ _ 3 auxpass
                3 barred  bar  _ VBN _ 0 root
                4 from    from _ IN  _ 3 prep
                5 selling sell _ VBG _ 4 pcomp
                6 resins  resin _ NNS _ 5 dobj
                """)).endsWith("mark of selling", "advcl of barred", "obj of selling");
    }

    @Test
    void conjunctionHangsOnWhatFollowsIt() {
        assertThat(universal("""
                1 Ann   Ann  _ NNP _ 4 nsubj
                2 and   and  _ CC  _ 1 cc
                3 Bo    Bo   _ NNP _ 1 conj
                4 own   own  _ VBP _ 0 root
                5 Acme  Acme _ NNP _ 4 dobj
                """)).containsExactly("nsubj of own", "cc of Bo", "conj of Ann", "root", "obj of own");
    }

    @Test
    void participleOfANounIsItsClause() {
        assertThat(universal("""
                1 Acme    Acme  _ NNP _ 4 nsubj
                2 founded found _ VBN _ 1 vmod
                3 yesterday yesterday _ NN _ 2 tmod
                4 grew    grow  _ VBD _ 0 root
                """)).containsExactly("nsubj of grew", "acl of Acme", "obl:tmod of founded", "root");
    }

    private static List<String> universal(String conllu) {
        Sentence sentence = Conllu.sentence(conllu);
        List<Arc> older = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            older.add(new Arc(sentence.head(i), sentence.relation(i)));
        }
        List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
        return StanfordScheme.toUniversal(tags, older).stream()
                .map(arc -> arc.head() == Arc.ROOT
                        ? arc.relation()
                        : arc.relation() + " of " + sentence.token(arc.head()).text())
                .toList();
    }
}
