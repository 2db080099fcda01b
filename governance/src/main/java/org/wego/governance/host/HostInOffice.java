package org.wego.governance.host;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

/** The host of the next General Assembly is Executive Vice President by office: sees where that is still to be recorded. */
@Service
@ForAdministrators
@NamedInterface
public class HostInOffice {

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

    /** What is to be recorded in a term, from today on or from its beginning if that is to come. */
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
        return nextAssembly(day)
                .filter(assembly -> holder == null || !holder.city().isSameAs(host(assembly)))
                .map(assembly -> new HostOffer(
                        term.summary(), term.version(), assembly, nomination(assembly, toCome ? null : day), holder));
    }

    private static @Nullable AppointmentDetails holder(TermDetails term, LocalDate day) {
        return term.appointments().stream()
                .filter(it -> it.seat().equals(SEAT) && it.substantive() && it.holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    /** The first Assembly that has not begun by the day, if its host is on record. */
    private Optional<MeetingSummary> nextAssembly(LocalDate day) {
        List<MeetingSummary> known = meetings.begunBy(LocalDate.of(9999, 1, 1));
        return known.reversed().stream()
                .filter(it -> it.kind() == MeetingSummary.Kind.GENERAL_ASSEMBLY && !it.cancelled())
                .filter(it -> !it.begins().latest().isBefore(day))
                .findFirst()
                .filter(it -> it.host() != null);
    }

    private static CityOnRecord host(MeetingSummary assembly) {
        return Objects.requireNonNull(assembly.host());
    }

    private static Nomination nomination(MeetingSummary assembly, @Nullable LocalDate from) {
        return Nomination.of(SEAT, host(assembly), AppointmentMode.EX_OFFICIO, assembly.source())
                .during(from == null ? null : PartialDate.day(from), null);
    }
}
