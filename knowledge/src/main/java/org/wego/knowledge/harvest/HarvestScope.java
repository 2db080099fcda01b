package org.wego.knowledge.harvest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a harvester asks for.
 *
 * @param set the name of a set, or null for everything
 * @param from not what changed before, or null
 * @param until not what changed after the end of this moment's second, or null
 */
@NamedInterface
public record HarvestScope(
        @Nullable String set,
        @Nullable Instant from,
        @Nullable Instant until) {}
