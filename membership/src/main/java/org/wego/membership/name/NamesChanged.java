package org.wego.membership.name;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Members have come, or go by other names or in another country; told in the transaction that changes them.
 *
 * @param keys what was and is stored to search them by, for each id
 */
public record NamesChanged(Map<UUID, Keys> keys) {

    /** What a member was searched by before, an empty text for one that has come, and what it is searched by now. */
    public record Keys(String before, String after) {}

    /** Their ids. */
    public Set<UUID> members() {
        return keys.keySet();
    }
}
