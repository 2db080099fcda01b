package org.wego.governance.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.statutes.Composition;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.CityOnRecord;

/**
 * A term with its posts and all its appointments, the struck ones too.
 *
 * @param version to be handed in with a change
 * @param posts how many posts an office has; an office whose number is not documented is missing
 * @param appointments by seat, then by the day they begin
 */
@NamedInterface
public record TermDetails(
        TermSummary summary, int version, Map<Office, Integer> posts, List<AppointmentDetails> appointments) {

    public TermDetails {
        posts = Map.copyOf(posts);
        appointments = List.copyOf(appointments);
    }

    public TermId id() {
        return summary.id();
    }

    /** The ids by which the audit knows the term and its appointments. */
    public List<UUID> records() {
        return Stream.concat(
                        Stream.of(id().value()),
                        appointments.stream().map(it -> it.id().value()))
                .toList();
    }

    /** One of its appointments. */
    public Optional<AppointmentDetails> appointment(AppointmentId id) {
        return appointments.stream()
                .filter(appointment -> appointment.id().equals(id))
                .findFirst();
    }

    /** The cities that hold the seats in their own right on the last day of the term. */
    public List<AppointmentDetails> lastHolders() {
        LocalDate last = summary.lastCertainDay();
        return appointments.stream()
                .filter(AppointmentDetails::substantive)
                .filter(appointment -> appointment.holdsOn(last))
                .toList();
    }

    /** The seats of a day, those that nobody holds too, by office and number. */
    public List<SeatOnDay> seatsOn(LocalDate day) {
        return Stream.of(Office.values())
                .flatMap(office ->
                        IntStream.rangeClosed(1, seatsOf(office, day)).mapToObj(number -> new Seat(office, number)))
                .map(seat -> SeatOnDay.of(seat, this, day))
                .filter(seat -> posts.containsKey(seat.seat().office()) || !seat.isEmpty())
                .toList();
    }

    /** Who holds the offices of a day in their own right. */
    public Composition compositionOn(LocalDate day) {
        Map<Office, List<CityOnRecord>> cities = seatsOn(day).stream()
                .map(SeatOnDay::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        appointment -> appointment.seat().office(),
                        Collectors.mapping(AppointmentDetails::city, Collectors.toList())));
        return new Composition(
                Stream.of(Office.values())
                        .filter(office -> office != Office.COMMITTEE_MEMBER)
                        .flatMap(office -> cities.getOrDefault(office, List.of()).stream())
                        .toList(),
                cities.getOrDefault(Office.VICE_PRESIDENT, List.of()),
                cities.getOrDefault(Office.COMMITTEE_MEMBER, List.of()));
    }

    /** What may be changed of the term, part by part, its appointments apart. */
    RecordState recordState() {
        return RecordState.NONE
                .with("name", summary.name())
                .with("starts", summary.starts())
                .with("ends", summary.ends())
                .with("complete", summary.complete())
                .with("termState", summary.state())
                .with("presidents", posts.get(Office.PRESIDENT))
                .with("executiveVicePresidents", posts.get(Office.EXECUTIVE_VICE_PRESIDENT))
                .with("vicePresidents", posts.get(Office.VICE_PRESIDENT))
                .with("committeeSeats", posts.get(Office.COMMITTEE_MEMBER))
                .with("note", summary.note())
                .with("source", summary.source());
    }

    /** The names by which the audit knows the parts of the term, its appointments apart, that were others before. */
    public List<String> partsChangedSince(TermDetails before) {
        return before.recordState().to(recordState()).stream()
                .map(Change::field)
                .toList();
    }

    private int seatsOf(Office office, LocalDate day) {
        int highest = appointments.stream()
                .filter(appointment -> appointment.seat().office() == office && appointment.holdsOn(day))
                .mapToInt(appointment -> appointment.seat().number())
                .max()
                .orElse(0);
        return Math.max(highest, posts.getOrDefault(office, 0));
    }

    /** The same as if these were appointed as well; whether they may be is not asked. */
    TermDetails with(List<Nomination> more) {
        SeatRules rules = new SeatRules(summary.tenure(), posts);
        return new TermDetails(
                summary,
                version,
                posts,
                Stream.concat(
                                appointments.stream(),
                                more.stream()
                                        .map(said -> new AppointmentDetails(
                                                AppointmentId.next(), said, rules.daysOf(said), null)))
                        .toList());
    }
}
