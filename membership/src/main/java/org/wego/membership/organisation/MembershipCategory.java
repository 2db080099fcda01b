package org.wego.membership.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The categories of members, each with a fee schedule of its own. The first three: 2017 brochure, "Membership". */
@NamedInterface
public enum MembershipCategory {
    /** Cities and local governments. */
    FULL(SizeKind.POPULATION),
    /** Regional associations of local governments, and government agencies concerned with the subject. */
    FRIENDSHIP(null),
    /** Businesses of any size. */
    CORPORATE(SizeKind.EMPLOYEES);

    private final @Nullable SizeKind size;

    MembershipCategory(@Nullable SizeKind size) {
        this.size = size;
    }

    /** The series that the fee of such a member depends on; empty if it depends on none. */
    public Optional<SizeKind> size() {
        return Optional.ofNullable(size);
    }

    /** Whether the fee of such a member depends on that series. */
    public boolean isSizedBy(SizeKind series) {
        return size == series;
    }
}
