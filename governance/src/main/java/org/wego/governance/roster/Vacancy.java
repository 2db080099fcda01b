package org.wego.governance.roster;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.Seat;
import org.wego.membership.time.PartialDate;

/**
 * A seat that is known to be held by nobody.
 *
 * @param since the day from which on it was no longer held, or null if nobody held it in the term
 */
@NamedInterface
public record Vacancy(Seat seat, @Nullable PartialDate since) {}
