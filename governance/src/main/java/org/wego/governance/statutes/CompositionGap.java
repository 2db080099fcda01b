package org.wego.governance.statutes;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

/** A place where the offices of a term differ from the statutes. */
@NamedInterface
public sealed interface CompositionGap {

    /** The Executive Committee has more cities than it may have. */
    @NamedInterface
    record CommitteeTooLarge(int cities, int atMost) implements CompositionGap {}

    /** There are fewer Vice President Cities than there must be. */
    @NamedInterface
    record TooFewVicePresidents(int cities, int atLeast) implements CompositionGap {}

    /** A city holds an office without a seat in the Executive Committee. */
    @NamedInterface
    record NoCommitteeSeat(CityOnRecord city) implements CompositionGap {}
}
