package org.newsgraph.annotate;

import org.newsgraph.language.Arc;

/**
 * Tells who gives or buys from what is given or bought.
 *
 * <ul>
 *   <li>Who is given something taken for what is given: {@code wrote [Borax its first cheque]}, <em>cheque</em> a {@code dep} of
 *       <em>Borax</em> ⇒ the {@code obj} of <em>wrote</em>, <em>Borax</em> its {@code iobj}.
 *   <li>What is bought hung on who buys it: {@code the purchase by [Borax of Cortex]}, <em>Cortex</em> an {@code nmod} of
 *       <em>Borax</em> ⇒ of <em>purchase</em>.
 * </ul>
 */
final class RecipientRepairs {

    private final RepairedSentence tree;

    private RecipientRepairs(RepairedSentence tree) {
        this.tree = tree;
    }

    static void repair(RepairedSentence sentence) {
        RecipientRepairs repairs = new RecipientRepairs(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            repairs.partGiven(i);
            repairs.freeFromBuyer(i);
        }
    }

    private void partGiven(int given) {
        int recipient = tree.head(given);
        boolean hung = tree.relation(given).equals("dep")
                && recipient != Arc.ROOT
                && recipient < given
                && tree.relation(recipient).equals("obj")
                && tree.token(given).tag().matches("NNS?")
                && tree.token(recipient).isProperNoun()
                && tree.first(given) == recipient + 1
                && (tree.child(given, "nmod:poss").isPresent()
                        || tree.child(given, "det").isPresent());
        int verb = hung ? tree.head(recipient) : Arc.ROOT;
        boolean giving = verb != Arc.ROOT
                && tree.child(verb, "iobj").isEmpty()
                && tree.token(verb)
                        .lemma()
                        .matches("write|give|hand|send|pay|offer|lend|grant|award|promise|deny|refuse|sell|win");
        if (giving) {
            tree.set(given, new Arc(verb, "obj"));
            tree.set(recipient, new Arc(verb, "iobj"));
        }
    }

    private void freeFromBuyer(int bought) {
        int buyer = tree.head(bought);
        boolean hung = tree.relation(bought).equals("nmod")
                && buyer != Arc.ROOT
                && buyer < bought
                && tree.relation(buyer).equals("nmod")
                && tree.token(buyer).isProperNoun()
                && tree.token(bought).isNoun();
        int deal = hung ? tree.head(buyer) : Arc.ROOT;
        if (deal == Arc.ROOT || deal > buyer) {
            return;
        }
        String noun = tree.token(deal).lemma();
        boolean purchase =
                noun.matches("acquisition|purchase|takeover|buyout|buy-out|sale|disposal|divestment|transfer")
                        && tree.hasPreposition(bought, "of")
                        && (tree.hasPreposition(buyer, "by") || tree.hasPreposition(buyer, "to"));
        boolean investment = noun.matches("investment|stake|shareholding")
                && tree.hasPreposition(bought, "in")
                && tree.hasPreposition(buyer, "by");
        if (purchase || investment) {
            tree.set(bought, new Arc(deal, "nmod"));
        }
    }
}
