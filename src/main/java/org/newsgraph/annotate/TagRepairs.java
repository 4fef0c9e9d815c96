package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Corrects parts of speech that the tagger is known to get wrong and the parser cannot get over.
 *
 * <ul>
 *   <li>{@code Bergen-based/VBD company} ⇒ {@code Bergen-based/JJ company}
 *   <li>{@code a round/JJ led by} ⇒ {@code a round/NN led by}, {@code a round/JJ valuing it} likewise
 *   <li>{@code who co-founded/JJ Acme} ⇒ {@code who co-founded/VBD Acme}
 *   <li>{@code to found/VBD Acme} ⇒ {@code to found/VB Acme}
 *   <li>{@code Acme's rival/JJ Borax} ⇒ {@code Acme's rival/NN Borax}
 *   <li>{@code its logistics arm/VBP Borax} ⇒ {@code its logistics arm/NN Borax}
 *   <li>{@code Anthropic/JJ, a firm} at the beginning ⇒ {@code Anthropic/NNP, a firm}
 *   <li>{@code Imodium/JJ, made by} at the beginning ⇒ {@code Imodium/NNP, made by}
 *   <li>{@code chipmaking/VBG tools} ⇒ {@code chipmaking/NN tools}
 *   <li>{@code does not own/JJ Acme} ⇒ {@code does not own/VB Acme}
 *   <li>{@code Lee, the chemist who found it, studied/VBN law.} ⇒ {@code studied/VBD law.}: the only verb left for the sentence
 *   <li>{@code Acme chief/JJ Ann Lee} ⇒ {@code Acme chief/NN Ann Lee}
 *   <li>{@code WHO/WP chief} ⇒ {@code WHO/NNP chief}, the body and no question
 *   <li>{@code Acme, set/VBD up in 1958, said} ⇒ {@code Acme, set/VBN up in 1958, said}
 *   <li>{@code its director general/JJ Ann Lee} ⇒ {@code its director general/NN Ann Lee}
 *   <li>{@code the loans firm/JJ Borax} ⇒ {@code the loans firm/NN Borax}, {@code the start-up/JJ Borax} likewise
 *   <li>{@code sold in Borax and Pick/VB .} ⇒ {@code Borax and Pick/NNP}: no verb has a capital inside a sentence
 *   <li>{@code Products of Exact/JJ and Borax} ⇒ {@code Exact/NNP}, {@code Borax and Cortex/JJ .} likewise
 *   <li>{@code Lee, a Swiss national/JJ ,} ⇒ {@code a Swiss national/NN ,}
 *   <li>{@code Acme CEO/NNP and co-founder Ann Lee} ⇒ {@code Acme CEO/NN and co-founder Ann Lee}
 *   <li>{@code Incorporated/NNP in 1994, Acme makes pumps} ⇒ {@code Incorporated/VBN in 1994}
 *   <li>{@code Head/NNP Office/NNP : Oslo} ⇒ {@code Head/NN Office/NN : Oslo}
 *   <li>{@code Raven/NN & Finch} ⇒ {@code Raven/NNP & Finch}
 * </ul>
 */
final class TagRepairs {

    /**
     * Words that have a wrong tag, and the right one.
     *
     * @param tag as in the Penn Treebank
     */
    private record Rule(String tag, Misread misread) {}

    /** Tells words that have a wrong tag. */
    private interface Misread {
        boolean at(List<CoreLabel> words, int i);
    }

    /** Of several that apply to a word, the first. */
    private static final List<Rule> RULES = List.of(
            new Rule("JJ", LostVerbForms::isCompoundParticiple),
            new Rule("VBD", LostVerbForms::isPastAfterWho),
            new Rule("VB", LostVerbForms::isFounding),
            new Rule("NN", LostNouns::isTrade),
            new Rule("VB", LostVerbForms::isOwning),
            new Rule("NN", LostNouns::isGeneral),
            new Rule("NN", LostNouns::isChief),
            new Rule("NN", LostNouns::isLabel),
            new Rule("NN", LostNouns::isPostBesidePost),
            new Rule("NNP", LostNames::isHealthBody),
            new Rule("VBN", LostVerbForms::isSetUp),
            new Rule("VBN", LostVerbForms::isOpeningParticiple),
            new Rule("VBD", LostVerbForms::isMainVerb),
            new Rule("NN", LostNouns::isRivalOfName),
            new Rule("NN", LostNouns::isArmOfSomebody),
            new Rule("NN", LostNouns::isKindOfFirm),
            new Rule("NNP", LostNames::isCapitalInside),
            new Rule("NNP", LostNames::isJoinedBySign),
            new Rule("NNP", LostNames::isExplained),
            new Rule("NN", LostNouns::isStrandedAdjective));

    private TagRepairs() {}

    static void repair(List<CoreLabel> words) {
        for (int i = 0; i < words.size(); i++) {
            for (Rule rule : RULES) {
                if (rule.misread().at(words, i)) {
                    words.get(i).setTag(rule.tag());
                    break;
                }
            }
        }
    }
}
