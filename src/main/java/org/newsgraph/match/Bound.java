package org.newsgraph.match;

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
 * @param certainty by how much it is less sure than a name or a value, in [0, 1], see {@link Certainty}
 */
public record Bound(ClaimObject value, Optional<Entity> entity, int begin, int end, double certainty) {}
