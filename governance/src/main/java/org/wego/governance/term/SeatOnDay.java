package org.wego.governance.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.Seat;
import org.wego.membership.time.PartialDate;

/**
 * A seat on a day.
 *
 * @param holder who holds it in its own right, or null
 * @param acting who acts, for an absent holder or for nobody; null if nobody does
 * @param vacant whether it is known that nobody holds it; a seat without a holder that is not vacant is not documented
 * @param vacantSince the end of who held it last, or null if nobody did in the term
 */
@NamedInterface
public record SeatOnDay(
        Seat seat,
        @Nullable AppointmentDetails holder,
        @Nullable AppointmentDetails acting,
        boolean vacant,
        @Nullable PartialDate vacantSince) {

    static SeatOnDay of(Seat seat, TermDetails term, LocalDate day) {
        AppointmentDetails holder = first(term, seat, day, AppointmentDetails::substantive);
        AppointmentDetails acting = first(term, seat, day, Predicate.not(AppointmentDetails::substantive));
        boolean vacant = holder == null && acting == null && term.summary().complete();
        return new SeatOnDay(seat, holder, acting, vacant, vacant ? lastEnd(term, seat, day) : null);
    }

    /** Whether nobody is known to hold it. */
    public boolean isEmpty() {
        return holder == null && acting == null;
    }

    /** Who is in it, the holder first. */
    public Stream<AppointmentDetails> occupants() {
        return Stream.of(holder, acting).flatMap(Stream::ofNullable);
    }

    private static @Nullable AppointmentDetails first(
            TermDetails term, Seat seat, LocalDate day, Predicate<AppointmentDetails> which) {
        return term.appointments().stream()
                .filter(appointment -> appointment.seat().equals(seat))
                .filter(which)
                .filter(appointment -> appointment.holdsOn(day))
                .min(Comparator.comparing((AppointmentDetails appointment) -> !appointment.surelyHoldsOn(day))
                        .thenComparing(appointment -> appointment.tenure().begins()))
                .orElse(null);
    }

    private static @Nullable PartialDate lastEnd(TermDetails term, Seat seat, LocalDate day) {
        return term.appointments().stream()
                .filter(appointment -> appointment.seat().equals(seat) && !appointment.struck())
                .map(appointment -> appointment.tenure().ends())
                .filter(end -> !day.isBefore(end.latest()))
                .max(Comparator.comparing(PartialDate::latest))
                .orElse(null);
    }
}
