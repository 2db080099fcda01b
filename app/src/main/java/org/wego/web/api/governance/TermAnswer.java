package org.wego.web.api.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermState;

/** A term as administrators see it; dates are as exact as they are known: 2017, 2017-06 or 2017-06-30. */
@Schema(name = "Term")
record TermAnswer(
        UUID id,
        int version,
        String name,
        TermState state,
        String starts,
        String ends,
        boolean complete,
        List<Appointed> appointments) {

    /**
     * What a change came to.
     *
     * @param version to be sent with the next change
     */
    @Schema(name = "ChangedTerm")
    record Changed(UUID term, int version) {}

    /**
     * A city in a seat.
     *
     * @param endCause how it came to its end, or null if it lasts with the term
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Appointment")
    record Appointed(
            UUID id,
            Office office,
            int seat,
            String city,
            @Nullable String country,
            @Nullable UUID member,
            @Nullable String representative,
            @Nullable String title,
            String since,
            String until,
            Capacity capacity,
            @Nullable EndCause endCause,
            @Nullable AppointmentMode mode,
            @Nullable String decidedBy,
            String source) {

        static Appointed of(AppointmentDetails appointment) {
            CityAnswer city = CityAnswer.of(appointment.city());
            return new Appointed(
                    appointment.id().value(),
                    appointment.seat().office(),
                    appointment.seat().number(),
                    city.city(),
                    city.country(),
                    city.member(),
                    orNull(appointment.said().representative().name()),
                    orNull(appointment.said().representative().title()),
                    appointment.tenure().begins().toString(),
                    appointment.tenure().ends().toString(),
                    appointment.said().capacity(),
                    appointment.endCause(),
                    appointment.said().mode(),
                    orNull(appointment.said().decidedBy()),
                    appointment.said().source());
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    static TermAnswer of(TermDetails term) {
        return new TermAnswer(
                term.id().value(),
                term.version(),
                term.summary().name(),
                term.summary().state(),
                term.summary().starts().toString(),
                term.summary().ends().toString(),
                term.summary().complete(),
                term.appointments().stream().map(Appointed::of).toList());
    }
}
