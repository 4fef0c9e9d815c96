package org.newsgraph.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.newsgraph.ontology.Iri;
import org.newsgraph.ontology.NG;
import org.newsgraph.ontology.Ontology;

/**
 * Names that several countries have for their money, such as <em>kroner</em>, from the ontology's {@code ng:sharedName} and
 * {@code ng:usedIn}.
 *
 * <p>Immutable. Case does not matter.
 */
final class SharedCurrencies {

    private static final Property SHARED_NAME = ResourceFactory.createProperty(NG.NAMESPACE + "sharedName");
    private static final Property USED_IN = ResourceFactory.createProperty(NG.NAMESPACE + "usedIn");
    private static final Property CODE = ResourceFactory.createProperty(NG.NAMESPACE + "currencyCode");

    private final Map<String, Map<Iri, String>> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    SharedCurrencies(Ontology ontology) {
        Model model = ontology.model();
        for (Resource currency : model.listSubjectsWithProperty(SHARED_NAME).toList()) {
            String code = model.getRequiredProperty(currency, CODE).getString();
            for (RDFNode word :
                    model.listObjectsOfProperty(currency, SHARED_NAME).toList()) {
                Map<Iri, String> byCountry =
                        codes.computeIfAbsent(word.asLiteral().getLexicalForm(), w -> new TreeMap<>());
                for (RDFNode country :
                        model.listObjectsOfProperty(currency, USED_IN).toList()) {
                    byCountry.put(new Iri(country.asResource().getURI()), code);
                }
            }
        }
    }

    /** The shared names. */
    Set<String> words() {
        return codes.keySet();
    }

    /**
     * The code of the money that the word stands for in the first of the countries that has money of that name; empty if none
     * has.
     */
    Optional<String> code(String word, List<Iri> countries) {
        Map<Iri, String> byCountry = codes.getOrDefault(word, Map.of());
        return countries.stream().filter(byCountry::containsKey).findFirst().map(byCountry::get);
    }
}
