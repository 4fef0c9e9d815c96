package org.newsgraph.value;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.article.InputException;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/**
 * The words that stand for currencies at one side of a number, from the ontology's {@code ng:Currency}s.
 *
 * <p>Letters are told apart by case only where a pattern made of {@link #anyOf()} does.
 */
final class Currencies {

    /** How a currency is told; each is a property {@code ng:…} of currencies. */
    enum Wording {
        SIGN_BEFORE("signBefore"),
        SIGN_AFTER("signAfter"),
        NAME("currencyName");

        private final Property property;

        Wording(String localName) {
            this.property = term(localName);
        }
    }

    private final Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @throws InputException if a currency has no code of ISO 4217, or two currencies share a word */
    Currencies(Ontology ontology, Wording wording) {
        Model model = ontology.model();
        for (Resource currency :
                model.listSubjectsWithProperty(RDF.type, term("Currency")).toList()) {
            String code = codeOf(currency, ontology);
            for (RDFNode word :
                    model.listObjectsOfProperty(currency, wording.property).toList()) {
                String other = codes.put(word.asLiteral().getLexicalForm(), code);
                if (other != null && !other.equals(code)) {
                    throw malformed(ontology, currency, "its " + word + " stands for another too; leave it to one");
                }
            }
        }
    }

    private static String codeOf(Resource currency, Ontology ontology) {
        Property property = term("currencyCode");
        return currency.listProperties(property).toList().stream()
                .map(statement -> statement.getObject().toString())
                .filter(code -> code.matches("[A-Z]{3}"))
                .min(Comparator.naturalOrder())
                .orElseThrow(
                        () -> malformed(ontology, currency, "it has no ng:currencyCode of three capitals; add one"));
    }

    private static InputException malformed(Ontology ontology, Resource currency, String problem) {
        return new InputException(
                ontology.whereIs(new Iri(currency.getURI())) + ": malformed currency " + currency + ": " + problem);
    }

    private static Property term(String localName) {
        return ResourceFactory.createProperty(NG.NAMESPACE + localName);
    }

    /** The ISO 4217 code of the currency that the word stands for. */
    Optional<String> code(String word) {
        return Optional.ofNullable(codes.get(word));
    }

    /** A regular expression for any of the words, the longest first. */
    String anyOf() {
        return anyOf(Set.of());
    }

    /** The same, for other words too. */
    String anyOf(Set<String> others) {
        return Stream.concat(codes.keySet().stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(", ")"));
    }
}
