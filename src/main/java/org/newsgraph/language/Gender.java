package org.newsgraph.language;

/** The grammatical gender that a name or a noun asks of the pronouns that stand for it. */
public enum Gender {
    FEMALE,
    MALE
}
