package org.wego.knowledge.harvest;

import java.time.Instant;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.EntryId;

/**
 * What harvesters are told of an entry first.
 *
 * @param changedAt when what they see of it changed last
 * @param sets the names of the sets that it belongs to, without those that contain others of them
 * @param deleted whether it was withdrawn
 */
@NamedInterface
public record HarvestHeader(EntryId entry, Instant changedAt, List<String> sets, boolean deleted) {}
