package org.wego.governance.body;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A body of the organisation.
 *
 * @param duty what it does, or null if that is not documented
 */
@NamedInterface
public record BodySummary(Kind kind, String name, @Nullable String duty, String source) {

    /** The bodies of the organisation. */
    @NamedInterface
    public enum Kind {
        GENERAL_ASSEMBLY,
        EXECUTIVE_COMMITTEE,
        SECRETARIAT,
        REGIONAL_OFFICES,
        PARTNERS
    }
}
