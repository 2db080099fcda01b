package org.wego.knowledge.harvest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A part of a list.
 *
 * @param at where it begins
 * @param next where the list goes on, or null if it ends here
 */
@NamedInterface
public record HarvestPage<R>(
        List<R> records, HarvestPosition at, @Nullable HarvestPosition next) {}
