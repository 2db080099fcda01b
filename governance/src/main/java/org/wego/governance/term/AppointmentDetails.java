package org.wego.governance.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.membership.organisation.CityOnRecord;

/**
 * A city in a seat, with all that is recorded of it.
 *
 * @param said as it was entered
 * @param tenure the days that follow from it and from the term
 * @param endCause how it came to its end, or null if it lasts with the term
 */
@NamedInterface
public record AppointmentDetails(
        AppointmentId id,
        Nomination said,
        Tenure tenure,
        @Nullable EndCause endCause) {

    public Seat seat() {
        return said.seat();
    }

    public CityOnRecord city() {
        return said.city();
    }

    /** Whether it was recorded by mistake, and held on no day. */
    public boolean struck() {
        return endCause == EndCause.CORRECTED;
    }

    /** Whether the city holds the seat in its own right. */
    public boolean substantive() {
        return said.capacity() == Capacity.SUBSTANTIVE;
    }

    /** Whether the city counts as the one in the seat on the day, unless another surely is. */
    public boolean holdsOn(LocalDate day) {
        return !struck() && tenure.counts(day);
    }

    /** Whether the city surely holds the seat on the day. */
    public boolean surelyHoldsOn(LocalDate day) {
        return !struck() && tenure.surelyCovers(day);
    }
}
