package org.newsgraph.extract;

import java.util.Optional;
import org.newsgraph.claim.ClaimObject;
import org.newsgraph.mention.Entity;

/**
 * What fills the object's role of a frame.
 *
 * @param value the object of the claim
 * @param entity the entity that it is; empty for a date or an amount
 * @param begin index of the first token that speaks of it
 * @param end index after the last
 * @param certainty in [0, 1]: lower the longer the way from the words to a name
 */
record Bound(ClaimObject value, Optional<Entity> entity, int begin, int end, double certainty) {}
