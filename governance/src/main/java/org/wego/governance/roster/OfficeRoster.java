package org.wego.governance.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.statutes.CompositionGap;
import org.wego.governance.statutes.CompositionRule;
import org.wego.governance.statutes.StatutesInForce;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.SeatOnDay;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermRecords;
import org.wego.governance.term.TermSummary;
import org.wego.membership.access.ForEverybody;

/** Tells which city held which office on a day. */
@Service
@NamedInterface
public class OfficeRoster {

    private final TermRecords terms;
    private final StatutesInForce statutes;

    OfficeRoster(TermRecords terms, StatutesInForce statutes) {
        this.terms = terms;
        this.statutes = statutes;
    }

    /** All terms in force, the latest first. */
    @ForEverybody
    public List<TermSummary> terms() {
        return terms.summaries();
    }

    /** The offices of that day; empty if no term is documented for it. */
    @ForEverybody
    @Transactional(readOnly = true)
    public Optional<OfficesOnDay> asOf(LocalDate day) {
        return terms.containing(day).map(term -> roster(term, day));
    }

    /** The days on which somebody surely took up an office or no longer held one, the earliest first. */
    @ForEverybody
    @Transactional(readOnly = true)
    public List<LocalDate> daysOfChange() {
        return terms.all().stream()
                .flatMap(term -> Stream.concat(
                        Stream.of(term.summary().tenure()),
                        term.appointments().stream()
                                .filter(appointment -> !appointment.struck())
                                .map(AppointmentDetails::tenure)))
                .flatMap(tenure ->
                        Stream.of(tenure.begins().latest(), tenure.ends().latest()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The latest day, not after the given one, for which all offices are documented; the given day itself if there is
     * none.
     */
    @ForEverybody
    public LocalDate latestDocumentedDay(LocalDate day) {
        return terms.summaries().stream()
                .filter(term -> term.complete() && !term.starts().earliest().isAfter(day))
                .findFirst()
                .map(TermSummary::lastCertainDay)
                .filter(last -> last.isBefore(day))
                .orElse(day);
    }

    private OfficesOnDay roster(TermDetails term, LocalDate day) {
        List<SeatOnDay> seats = term.seatsOn(day);
        Optional<CompositionRule> rule = statutes.on(day);
        List<CompositionGap> gaps = term.summary().complete()
                ? rule.map(asked -> asked.gaps(term.compositionOn(day))).orElse(List.of())
                : List.of();
        return new OfficesOnDay(
                day,
                term.summary(),
                term.summary().tenure().surelyCovers(day),
                term.posts(),
                seats.stream()
                        .flatMap(SeatOnDay::occupants)
                        .map(holder -> OfficeHolder.of(holder, day))
                        .toList(),
                seats.stream()
                        .filter(SeatOnDay::vacant)
                        .map(seat -> new Vacancy(seat.seat(), seat.vacantSince()))
                        .toList(),
                rule.orElse(null),
                gaps);
    }
}
