package org.newsgraph.resolve;

/** The reasons for a merge, in the words that the graph keeps: a kind and, after a colon, the details. */
public final class Reasons {

    /** Nobody else has that name: nothing was merged. */
    public static final String OWN_NAME = "own name";

    static final String SAME_NAME = "same name";
    static final String GAZETTEER = "gazetteer";
    static final String SOLE_NAME = "same single name";

    private Reasons() {}

    static String alias(String alias, String article) {
        return "alias: \"" + alias + "\" in " + article;
    }

    static String initials(String full) {
        return "initials: of \"" + full + "\"";
    }

    static String turnedRound(String full) {
        return "name turned round: \"" + full + "\"";
    }

    static String otherClass(String cls) {
        return "same name, other class: most articles say " + cls;
    }

    static String user(String place) {
        return "user: " + place;
    }

    /** What stands before the colon. */
    public static String kindOf(String reason) {
        int colon = reason.indexOf(':');
        return colon < 0 ? reason : reason.substring(0, colon);
    }
}
