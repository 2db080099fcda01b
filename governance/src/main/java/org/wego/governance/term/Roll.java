package org.wego.governance.term;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.governance.term.TermOutcome.Unknown;

/** The appointments of a term, the struck ones too; finds those that a change is about. */
record Roll(List<Appointment> all) {

    private static final Comparator<AppointmentDetails> BY_SEAT = Comparator.comparing(AppointmentDetails::seat)
            .thenComparing(appointment -> appointment.tenure().begins())
            .thenComparing(appointment -> appointment.id().value());

    /** @throws TermRefused if there is none */
    Appointment named(AppointmentId which) {
        return all.stream()
                .filter(appointment -> appointment.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new TermRefused(new Unknown()));
    }

    /** @throws TermRefused if there is none, or it was struck */
    Appointment standing(AppointmentId which) {
        Appointment appointment = named(which);
        if (appointment.struck()) {
            throw over(appointment);
        }
        return appointment;
    }

    /** @throws TermRefused if there is none, or it was struck or ended */
    Appointment open(AppointmentId which) {
        Appointment appointment = standing(which);
        if (appointment.ended()) {
            throw over(appointment);
        }
        return appointment;
    }

    /** Those that were not struck. */
    Stream<Appointment> standing() {
        return all.stream().filter(appointment -> !appointment.struck());
    }

    /** Those that were not struck, but one. */
    List<AppointmentDetails> beside(@Nullable AppointmentId but, Tenure term) {
        return standing()
                .filter(appointment -> !appointment.id().equals(but))
                .map(appointment -> appointment.details(term))
                .toList();
    }

    /** All of them by seat, then by the day they begin. */
    List<AppointmentDetails> details(Tenure term) {
        return all.stream()
                .map(appointment -> appointment.details(term))
                .sorted(BY_SEAT)
                .toList();
    }

    /** The seat of an office that follows all that were ever held. */
    Seat nextSeat(Office office) {
        int highest = all.stream()
                .map(Appointment::seat)
                .filter(seat -> seat.office() == office)
                .mapToInt(Seat::number)
                .max()
                .orElse(0);
        return new Seat(office, highest + 1);
    }

    private static TermRefused over(Appointment appointment) {
        return new TermRefused(new Invalid(appointment.seat(), EnumSet.of(Problem.ENDED_ALREADY)));
    }
}
