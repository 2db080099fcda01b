package org.wego.knowledge.harvest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Where a list goes on. It holds all that is needed to go on with the same list at any time, so that nothing has to be
 * stored for it.
 *
 * @param set the name of the set that is listed
 * @param begun the latest change when the list was begun: what changes later changes nothing of this list
 * @param until the last change that belongs to it
 * @param last the change of the last entry that was listed
 * @param listed how many were
 * @param size how many there are, or null if they were too many to count
 */
@NamedInterface
public record HarvestPosition(
        String set,
        Instant begun,
        Instant until,
        Instant last,
        long listed,
        @Nullable Long size) {}
