package org.newsgraph.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.claim.ClaimObject.DateObject;
import org.newsgraph.claim.ClaimObject.MoneyObject;
import org.newsgraph.ontology.NG;

/** Dates, amounts and numbers as nodes, each in the one form that the store gives back unchanged. */
final class Values {

    private static final int CONFIDENCE_DIGITS = 4;

    private Values() {}

    /** A year, a month or a day, by the length of its form. */
    static Node date(DateObject date) {
        XSDDatatype type = switch (date.lexical().length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
        return NodeFactory.createLiteralDT(date.lexical(), type);
    }

    /** The node of an amount: {@code <…/amount/157000000000-USD>}. */
    static Node amount(MoneyObject money) {
        return Terms.node(NG.AMOUNT + money.label().replace(' ', '-'));
    }

    /** Whether a node is an amount of money. */
    static boolean isAmount(Node node) {
        return node.isURI() && node.getURI().startsWith(NG.AMOUNT);
    }

    /** The amount that a node stands for, see {@link #amount}. */
    static MoneyObject amountOf(Node node) {
        String name = node.getURI().substring(NG.AMOUNT.length());
        int cut = name.lastIndexOf('-');
        return new MoneyObject(new BigDecimal(name.substring(0, cut)), name.substring(cut + 1));
    }

    /** A date or an amount as tables print it: {@code 2023-05}, {@code 157000000000 USD}. */
    static String words(Node value) {
        return value.isLiteral()
                ? value.getLiteralLexicalForm()
                : amountOf(value).label();
    }

    /** What there is to say of an amount. */
    static void describe(MoneyObject money, Consumer<Triple> graph) {
        Node amount = amount(money);
        graph.accept(Triple.create(amount, Terms.TYPE, Terms.MONETARY_AMOUNT));
        graph.accept(Triple.create(amount, Terms.VALUE, number(money.amount())));
        graph.accept(Triple.create(amount, Terms.CURRENCY, Terms.text(money.currency())));
        graph.accept(Triple.create(amount, Terms.LABEL, Terms.text(money.label())));
    }

    static Node confidence(double confidence) {
        return decimal(BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
    }

    /** The number that {@link #confidence} wrote. */
    static double confidenceOf(Node literal) {
        return Double.parseDouble(literal.getLiteralLexicalForm());
    }

    static Node index(int offset) {
        return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
    }

    private static Node number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0
                ? NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDinteger)
                : decimal(number);
    }

    // XSD 1.1 canonical: no zeros at the end, but one digit after the point.
    private static Node decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String lexical = (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
    }
}
