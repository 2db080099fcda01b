package org.wego.governance.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.Office;
import org.wego.governance.office.Representative;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.AppointmentId;
import org.wego.membership.organisation.CityOnRecord;

/**
 * A city in a seat on a day.
 *
 * @param certain whether the day surely is one of the tenure
 * @param mode how it came to the office, or null if that is not documented
 * @param evidence what the source says of it, or null if it states the appointment plainly
 * @param decidedBy the decision, or null if none is documented
 */
@NamedInterface
public record OfficeHolder(
        AppointmentId id,
        Seat seat,
        CityOnRecord city,
        Representative representative,
        Tenure tenure,
        boolean certain,
        Capacity capacity,
        @Nullable AppointmentMode mode,
        @Nullable String evidence,
        @Nullable String decidedBy,
        String source) {

    static OfficeHolder of(AppointmentDetails appointment, LocalDate day) {
        return new OfficeHolder(
                appointment.id(),
                appointment.seat(),
                appointment.city(),
                appointment.said().representative(),
                appointment.tenure(),
                appointment.surelyHoldsOn(day),
                appointment.said().capacity(),
                appointment.said().mode(),
                blankAsNull(appointment.said().evidence()),
                blankAsNull(appointment.said().decidedBy()),
                appointment.said().source());
    }

    public Office office() {
        return seat.office();
    }

    /** Whether it acts, for another city or for nobody. */
    public boolean acting() {
        return capacity == Capacity.ACTING;
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
