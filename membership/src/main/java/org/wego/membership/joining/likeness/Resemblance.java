package org.wego.membership.joining.likeness;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A record that may be of the same organisation.
 *
 * @param kind what it is
 * @param id of the member or the application
 * @param reasons why; at least one
 */
@NamedInterface
public record Resemblance(Kind kind, UUID id, String label, Set<Reason> reasons) {

    /** Keeps its own copy. */
    public Resemblance {
        reasons = Set.copyOf(reasons);
    }

    /** What resembles it. */
    @NamedInterface
    public enum Kind {
        MEMBER,
        APPLICATION
    }

    /** Why it may be the same. */
    @NamedInterface
    public enum Reason {
        SAME_NAME,
        /** One of the names is part of the other, in the same country. */
        NAME_WITHIN,
        /** As many people, in the same country. */
        SAME_SIZE,
        SAME_EMAIL
    }
}
