package org.wego.membership.name;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Members have come, or go by other names or in another country; told in the transaction that changes them.
 *
 * @param before by their ids what was stored to search them by before; an empty text for those that have come
 */
public record NamesChanged(Map<UUID, String> before) {

    /** Their ids. */
    public Set<UUID> members() {
        return before.keySet();
    }
}
