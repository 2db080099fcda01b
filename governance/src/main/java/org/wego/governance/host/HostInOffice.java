package org.wego.governance.host;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermId;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermState;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/**
 * The host of the next General Assembly is Executive Vice President by office; finds out where that is still to be
 * recorded.
 */
@Service
@ForAdministrators
@NamedInterface
public class HostInOffice {

    /** No meeting is planned beyond it. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

    private static final Seat SEAT = new Seat(Office.EXECUTIVE_VICE_PRESIDENT, 1);

    private final TermEditing terms;
    private final MeetingRecords meetings;
    private final Clock clock;

    HostInOffice(TermEditing terms, MeetingRecords meetings, Clock clock) {
        this.terms = terms;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** What is to be recorded in the term of today. */
    @Transactional(readOnly = true)
    public Optional<HostOffer> today() {
        LocalDate today = LocalDate.now(clock);
        return terms.terms().stream()
                .filter(term ->
                        term.state() == TermState.IN_FORCE && term.tenure().counts(today))
                .findFirst()
                .flatMap(term -> in(term.id()));
    }

    /** What is to be recorded in a term, from today on or from its beginning if that is still to come. */
    @Transactional(readOnly = true)
    public Optional<HostOffer> in(TermId id) {
        return terms.find(id).flatMap(this::offer);
    }

    /**
     * Appoints the host by office; whoever holds the seat is replaced.
     *
     * @param read what was offered
     */
    public TermOutcome appoint(HostOffer read) {
        @Nullable AppointmentDetails holder = read.holder();
        TermId term = read.term().id();
        return holder == null
                ? terms.appoint(term, read.version(), List.of(read.nomination()), "")
                : terms.replace(term, read.version(), holder.id(), read.nomination(), "");
    }

    private Optional<HostOffer> offer(TermDetails term) {
        LocalDate today = LocalDate.now(clock);
        boolean toCome = today.isBefore(term.summary().starts().latest());
        LocalDate day = toCome ? term.summary().starts().latest() : today;
        if (!term.summary().tenure().counts(day)) {
            return Optional.empty();
        }
        @Nullable AppointmentDetails holder = holder(term, day);
        return host(day)
                .filter(host -> holder == null || !holder.city().isSameAs(host.city()))
                .map(host -> new HostOffer(
                        term.summary(),
                        term.version(),
                        host.meeting(),
                        host.chosenThere(),
                        nomination(host, toCome ? null : day),
                        holder));
    }

    private static @Nullable AppointmentDetails holder(TermDetails term, LocalDate day) {
        return term.appointments().stream()
                .filter(it -> it.seat().equals(SEAT) && it.substantive() && it.holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    /** A city that is to host an Assembly, and the meeting by which that is known. */
    private record Host(CityOnRecord city, MeetingSummary meeting, boolean chosenThere) {}

    /**
     * Who hosts the first Assembly that has not begun by the day; if that is not on record, who was chosen at the last
     * one.
     */
    private Optional<Host> host(LocalDate day) {
        List<MeetingSummary> assemblies = meetings.begunBy(LAST_DAY).stream()
                .filter(it -> it.kind() == MeetingSummary.Kind.GENERAL_ASSEMBLY && !it.cancelled())
                .toList();
        Optional<Host> named = assemblies.reversed().stream()
                .filter(it -> !it.begins().latest().isBefore(day))
                .findFirst()
                .flatMap(next -> Optional.ofNullable(next.host()).map(city -> new Host(city, next, false)));
        return named.or(() -> assemblies.stream()
                .filter(it -> it.begins().latest().isBefore(day))
                .findFirst()
                .flatMap(last -> meetings.find(last.id()))
                .flatMap(last ->
                        Optional.ofNullable(last.nextHost()).map(city -> new Host(city, last.summary(), true))));
    }

    private static Nomination nomination(Host host, @Nullable LocalDate from) {
        return Nomination.of(
                        SEAT,
                        host.city(),
                        AppointmentMode.EX_OFFICIO,
                        host.meeting().source())
                .during(from == null ? null : PartialDate.day(from), null);
    }
}
