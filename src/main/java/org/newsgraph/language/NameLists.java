package org.newsgraph.language;

import java.util.Optional;

/**
 * Long lists of given names and places that come with the language models: hints, not knowledge, as most of these names
 * name other things too.
 *
 * <p>Implementations are immutable.
 */
public interface NameLists {

    /** Lists that hold nothing. */
    NameLists NONE = new NameLists() {
        @Override
        public Optional<Gender> genderOf(String givenName) {
            return Optional.empty();
        }

        @Override
        public boolean isCity(String name) {
            return false;
        }

        @Override
        public boolean isRegion(String name) {
            return false;
        }
    };

    /** Whose given name it mostly is; empty if it is none. Case does not matter. */
    Optional<Gender> genderOf(String givenName);

    /** Whether a city or town anywhere is called so. Case does not matter. */
    boolean isCity(String name);

    /** Whether a state or province of a large country is called so. Case does not matter. */
    boolean isRegion(String name);
}
