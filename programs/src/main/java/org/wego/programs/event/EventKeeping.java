package org.wego.programs.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.keeping.VersionedEdits;
import org.wego.membership.keeping.VersionedEdits.Outcomes;
import org.wego.membership.keeping.VersionedEdits.Source;
import org.wego.membership.time.PartialDate;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.EventOutcome.Problem;
import org.wego.programs.event.EventOutcome.Saved;
import org.wego.programs.event.EventOutcome.Stale;
import org.wego.programs.event.EventOutcome.StillNeeded;
import org.wego.programs.event.EventOutcome.Unknown;

/**
 * Keeps the calendar: plans events, says anew what they are, postpones and cancels them. Every change carries the version of
 * the event that was read; of two who change one event at once the second is told how it stands now.
 */
@Service
@ForStaff
@NamedInterface
public class EventKeeping {

    /** What the audit and files call an event. */
    public static final String SUBJECT = "event";

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    private final Events events;
    private final ProgramCatalogue catalogue;
    private final VersionedEdits<Event, EventOutcome> edits;
    private final ChangeReporting reporting;
    private final ApplicationEventPublisher changes;
    private final ObjectProvider<EventUse> uses;
    private final Clock clock;

    EventKeeping(
            Events events,
            ProgramCatalogue catalogue,
            TransactionTemplate transaction,
            ChangeReporting reporting,
            ApplicationEventPublisher changes,
            ObjectProvider<EventUse> uses,
            Clock clock) {
        this.events = events;
        this.catalogue = catalogue;
        this.edits = new VersionedEdits<>(
                transaction,
                EventOutcome.class,
                new Source<>(events::findById, events::toEdit, Event::version),
                new Outcomes<>(it -> new Saved(it.id(), it.version()), it -> new Stale(it.details()), Unknown::new));
        this.reporting = reporting;
        this.changes = changes;
        this.uses = uses;
        this.clock = clock;
    }

    /** Puts an event on the calendar, also one that was held. */
    public EventOutcome plan(EventDraft draft) {
        return edits.make(() -> {
            requireProgram(draft.program());
            Event event = Event.plan(draft, clock.instant());
            write(event, null);
            return event;
        });
    }

    /** Says anew what an event is. */
    public EventOutcome revise(EventId id, int read, EventDraft draft) {
        return change(id, read, event -> {
            if (!Objects.equals(draft.program(), event.program())) {
                requireProgram(draft.program());
            }
            event.revise(draft, clock.instant());
        });
    }

    /**
     * Moves an event to other days, which may be known to the month only.
     *
     * @param hours of its first and last day, or null
     * @param reason what readers are told
     */
    public EventOutcome postpone(
            EventId id, int read, PartialDate begins, PartialDate ends, @Nullable EventHours hours, String reason) {
        return change(
                id, read, event -> event.postpone(begins, ends, hours, reason, LocalDate.now(clock), clock.instant()));
    }

    /**
     * Says that an event does not take place; it stays on the calendar, struck through.
     *
     * @param reason what readers are told
     */
    public EventOutcome cancel(EventId id, int read, String reason) {
        return change(id, read, event -> event.cancel(reason, clock.instant()));
    }

    /**
     * Takes an event off the calendar that was put there by mistake; one for which people are registered is cancelled
     * instead.
     */
    public EventOutcome remove(EventId id, int read) {
        return edits.change(id.value(), read, event -> {
            if (uses.stream().anyMatch(it -> it.needs(id))) {
                throw new EventRefused(new StillNeeded());
            }
            events.delete(event);
            events.flush();
            reporting.report(SUBJECT, id.value(), event.title(), event.recordState(), RecordState.NONE);
        });
    }

    private void requireProgram(@Nullable ProgramId program) {
        EventRefused.refuseIf(program != null && catalogue.find(program).isEmpty(), Problem.NO_SUCH_PROGRAM);
    }

    private EventOutcome change(EventId id, int read, Consumer<Event> change) {
        return edits.change(id.value(), read, event -> {
            Said before = Said.of(event);
            change.accept(event);
            write(event, before);
        });
    }

    private void write(Event event, @Nullable Said before) {
        events.save(event);
        events.flush();
        Said after = Said.of(event);
        Said first = before == null ? Said.NOTHING : before;
        reporting.report(SUBJECT, event.id().value(), event.title(), first.state(), after.state());
        report(event, "contributors", first.contributors(), after.contributors());
        report(event, "timetable", first.timetable(), after.timetable());
        EventSummary was = first.summary();
        if (was != null) {
            changes.publishEvent(new EventChanged(was, event.summary()));
        }
    }

    private void report(Event event, String part, List<?> before, List<?> after) {
        reporting.report(SUBJECT, event.id().value(), event.title(), Change.ofRows(part, before, after));
    }

    /** What an event says at a moment, for the audit. */
    private record Said(
            @Nullable EventSummary summary,
            RecordState state,
            List<Contributor> contributors,
            List<Session> timetable) {

        static final Said NOTHING = new Said(null, RecordState.NONE, List.of(), List.of());

        static Said of(Event event) {
            EventDetails details = event.details();
            return new Said(event.summary(), event.recordState(), details.contributors(), details.timetable());
        }
    }
}
