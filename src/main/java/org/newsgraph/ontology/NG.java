package org.newsgraph.ontology;

/** The names of the graph: namespaces, classes and properties that the program itself speaks of. */
public final class NG {

    /** Where classes and properties live; its prefix is {@code ng:}. */
    public static final String NAMESPACE = "https://w3id.org/newsgraph/ontology#";

    /** Where entities live: this and a slug. */
    public static final String ENTITY = "https://w3id.org/newsgraph/entity/";

    /** Where articles and their named graphs live: this and a slug. */
    public static final String ARTICLE = "https://w3id.org/newsgraph/article/";

    /** Where the frames of the ontology live: this and a name. */
    public static final String FRAME = "https://w3id.org/newsgraph/frame/";

    /** Where amounts of money live: this and, say, {@code 157000000000-USD}. */
    public static final String AMOUNT = "https://w3id.org/newsgraph/amount/";

    /** Where the program's own graphs live. */
    public static final String GRAPH = "https://w3id.org/newsgraph/graph/";

    /** The graph that says which local entity became which canonical one, and why. */
    public static final Iri RESOLUTION_GRAPH = new Iri(GRAPH + "resolution");

    /** Above all that a relation can stand between. */
    public static final Iri ENTITY_CLASS = term("Entity");

    public static final Iri ORGANIZATION = term("Organization");
    public static final Iri COMPANY = term("Company");
    public static final Iri INVESTMENT_FIRM = term("InvestmentFirm");
    public static final Iri GOVERNMENT_BODY = term("GovernmentBody");
    public static final Iri EDUCATIONAL_ORGANIZATION = term("EducationalOrganization");
    public static final Iri PERSON = term("Person");
    public static final Iri PLACE = term("Place");
    public static final Iri COUNTRY = term("Country");
    public static final Iri CITY = term("City");
    public static final Iri REGION = term("Region");
    public static final Iri PRODUCT = term("Product");
    public static final Iri SOFTWARE = term("Software");
    public static final Iri HARDWARE = term("Hardware");
    public static final Iri PROJECT = term("Project");
    public static final Iri EVENT = term("Event");
    public static final Iri FUNDING_EVENT = term("FundingEvent");
    public static final Iri EXPORT_RESTRICTION = term("ExportRestriction");

    public static final Iri FOUNDER = term("founder");
    public static final Iri FOUNDING_DATE = term("foundingDate");
    public static final Iri FUNDER = term("funder");
    public static final Iri RESTRICTS_EXPORT_TO = term("restrictsExportTo");
    public static final Iri LEADER = term("leader");
    public static final Iri EMPLOYER = term("employer");
    public static final Iri OWNER = term("owner");
    public static final Iri PARENT_ORGANIZATION = term("parentOrganization");
    public static final Iri ACQUIRER = term("acquirer");
    public static final Iri MERGED_WITH = term("mergedWith");
    public static final Iri HEADQUARTERS = term("headquarters");
    public static final Iri COUNTRY_OF = term("country");
    public static final Iri NATIONALITY = term("nationality");
    public static final Iri DEVELOPER = term("developer");
    public static final Iri MANUFACTURER = term("manufacturer");
    public static final Iri SUPPLIER = term("supplier");
    public static final Iri COMPETITOR = term("competitor");
    public static final Iri PARTNER = term("partner");
    public static final Iri ALUMNI_OF = term("alumniOf");
    public static final Iri BIRTH_DATE = term("birthDate");
    public static final Iri BIRTH_PLACE = term("birthPlace");
    public static final Iri TRADED_ON = term("tradedOn");
    public static final Iri REGULATOR = term("regulator");
    public static final Iri VALUATION = term("valuation");

    public static final Iri CLAIM = term("Claim");
    public static final Iri MENTION = term("Mention");
    public static final Iri STATUS = term("status");
    public static final Iri CONFIDENCE = term("confidence");
    public static final Iri ATTRIBUTED_TO = term("attributedTo");
    public static final Iri FRAME_OF = term("frame");
    public static final Iri EXPLANATION = term("explanation");
    public static final Iri EVIDENCE = term("evidence");
    public static final Iri SUBJECT_SPAN = term("subjectSpan");
    public static final Iri OBJECT_SPAN = term("objectSpan");
    public static final Iri TRIGGER_SPAN = term("triggerSpan");
    public static final Iri MENTIONS = term("mentions");
    public static final Iri MENTION_KIND = term("mentionKind");
    public static final Iri CONTENT_HASH = term("contentHash");
    public static final Iri READING_HASH = term("readingHash");
    public static final Iri MERGE_REASON = term("mergeReason");

    public static final Iri RECIPIENT = term("recipient");
    public static final Iri INVESTOR = term("investor");
    public static final Iri AMOUNT_OF = term("amount");
    public static final Iri ROUND = term("round");
    public static final Iri DATE = term("date");
    public static final Iri ISSUER = term("issuer");
    public static final Iri TARGET = term("target");
    public static final Iri GOODS = term("goods");

    public static final Iri ENTITY_CLASS_OF = term("entityClass");
    public static final Iri DEMONYM = term("demonym");
    public static final Iri METONYM = term("metonym");
    public static final Iri CAPITAL_OF = term("capitalOf");

    private NG() {}

    /** The class or property of the given local name. */
    public static Iri term(String localName) {
        return new Iri(NAMESPACE + localName);
    }

    /** The entity of the given slug: lower case, hyphens between words. */
    public static Iri entity(String slug) {
        return new Iri(ENTITY + slug);
    }
}
