package org.newsgraph.store;

import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.newsgraph.article.InputException;

/**
 * A question in SPARQL 1.1: SELECT, ASK, CONSTRUCT or DESCRIBE.
 *
 * <p>All prefixes of {@link Terms#PREFIXES} are declared beforehand. The default graph is the knowledge; the evidence is
 * reached by {@code GRAPH ?article {…}}. Nothing is written, and nobody else is asked: {@code SERVICE} is refused.
 */
public final class SparqlQuery {

    /** Where Jena's message says that it is. */
    private static final Pattern PLACE = Pattern.compile("(?i)(?: at )?line (\\d+), column:? (\\d+)[:.]? ?");

    private final Query query;

    private SparqlQuery(Query query) {
        this.query = query;
    }

    /**
     * Reads a query; needs no store.
     *
     * @throws InputException if it is malformed (names line and column), an update, or asks another server
     */
    public static SparqlQuery parse(String text) {
        Query query = new Query();
        query.setPrefixMapping(Terms.prefixMapping());
        try {
            QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw isUpdate(text) ? update(e) : malformed(e);
        } catch (QueryException e) {
            throw new InputException("malformed SPARQL: " + e.getMessage() + "; mend the query", e);
        }
        refuseService(query);
        return new SparqlQuery(query);
    }

    /**
     * Answers the query, row by row as it is found.
     *
     * @param out gets the answer in UTF-8; is flushed, not closed
     * @throws InputException if the format does not suit the kind of answer
     */
    public void answer(KnowledgeStore store, ResultFormat format, OutputStream out) {
        AnswerPrinter printer = new AnswerPrinter(query, format, out);
        store.read(dataset -> {
            printer.answer(dataset);
            return null;
        });
    }

    private static InputException malformed(QueryParseException e) {
        String message = e.getMessage().replaceAll("\\s+", " ");
        Matcher place = PLACE.matcher(message);
        // The exception's own place is that of the last word that was right.
        String where = place.find()
                ? "line " + place.group(1) + ", column " + place.group(2)
                : "line " + e.getLine() + ", column " + e.getColumn();
        // Jena goes on with all that the grammar would have allowed.
        String what = PLACE.matcher(message.replaceFirst("Was expecting.*", ""))
                .replaceAll(" ")
                .replaceAll("Encountered \" *\"(.+?)\" *\"?.*", "unexpected $1")
                .replaceAll(" +", " ")
                .strip();
        return new InputException("malformed SPARQL at " + where + ": " + what + "; mend the query there", e);
    }

    private static void refuseService(Query query) {
        if (query.getQueryPattern() != null) {
            OpVisitorBase services = new OpVisitorBase() {
                @Override
                public void visit(OpService service) {
                    throw new InputException("the query asks another server, SERVICE " + service.getService()
                            + ", and query stays on this machine; take SERVICE out");
                }
            };
            Walker.walk(Algebra.compile(query), services, new ExprVisitorBase());
        }
    }

    private static InputException update(QueryParseException cause) {
        return new InputException(
                "this is a SPARQL update, and query only reads; use build and remove to change the store", cause);
    }

    private static boolean isUpdate(String text) {
        try {
            UpdateRequest update = new UpdateRequest();
            update.setPrefixMapping(Terms.prefixMapping());
            UpdateFactory.parse(update, text);
            return !update.getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }
}
