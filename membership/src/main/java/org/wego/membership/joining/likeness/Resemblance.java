package org.wego.membership.joining.likeness;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;

/**
 * A record that may be of the same organisation.
 *
 * @param kind what it is
 * @param id of the member or the application
 * @param reasons why; at least one
 * @param left when it left, if it is a member that did
 */
@NamedInterface
public record Resemblance(
        Kind kind,
        UUID id,
        String label,
        Set<Reason> reasons,
        @Nullable PartialDate left) {

    /** Keeps its own copy. */
    public Resemblance {
        reasons = Set.copyOf(reasons);
    }

    /** Whether it is a member that was none any more on that day, and can become one again. */
    public boolean isFormerOn(LocalDate day) {
        return kind == Kind.MEMBER && left != null && left.latest().isBefore(day);
    }

    /** Whether it goes by the same name. */
    public boolean isNamesake() {
        return reasons.contains(Reason.SAME_NAME);
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
