package org.wego.governance.roster;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Representative;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.AppointmentInTerm;
import org.wego.membership.organisation.CityOnRecord;

/**
 * An office that a city holds or held.
 *
 * @param term the name of the term
 * @param endCause how it came to its end, or null if it lasts with the term
 * @param mode how the city came to the office, or null if that is not documented
 * @param evidence what the source says of it; empty if it states the appointment plainly
 */
@NamedInterface
public record OfficeHeld(
        Seat seat,
        CityOnRecord city,
        Representative representative,
        String term,
        Tenure tenure,
        Capacity capacity,
        @Nullable EndCause endCause,
        @Nullable AppointmentMode mode,
        String evidence,
        String source) {

    static OfficeHeld of(AppointmentInTerm held) {
        AppointmentDetails appointment = held.appointment();
        return new OfficeHeld(
                appointment.seat(),
                appointment.city(),
                appointment.said().representative(),
                held.term().name(),
                appointment.tenure(),
                appointment.said().capacity(),
                appointment.endCause(),
                appointment.said().mode(),
                appointment.said().evidence(),
                appointment.said().source());
    }

    public Office office() {
        return seat.office();
    }
}
