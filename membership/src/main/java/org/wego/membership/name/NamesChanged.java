package org.wego.membership.name;

import java.util.Set;
import java.util.UUID;

/**
 * Members have come, or go by other names or in another country; told in the transaction that changes them.
 *
 * @param members their ids
 */
public record NamesChanged(Set<UUID> members) {}
