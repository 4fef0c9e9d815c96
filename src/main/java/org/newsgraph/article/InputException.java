package org.newsgraph.article;

/**
 * Something given to the program that its user can mend: a file, a folder, an ontology, a query, a store.
 *
 * <p>The message says what is wrong, where (file, line, IRI or article) and what to do about it.
 */
public class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
