package org.wego.web.api.event;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.access.ForStaff;
import org.wego.membership.directory.MemberDirectory;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventOutcome.Problem;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;
import org.wego.words.Formats;
import org.wego.words.Words;

/** The calendar for the scripts of staff; a change names the version that it rests on. */
@RestController
@ForStaff
@RequestMapping("/api/events")
@Tag(name = "Events")
@Refuses(HttpStatus.FORBIDDEN)
class EventKeepingApi {

    private final EventKeeping keeping;
    private final EventCalendar calendar;
    private final MemberDirectory members;
    private final MessageSource texts;

    EventKeepingApi(EventKeeping keeping, EventCalendar calendar, MemberDirectory members, MessageSource texts) {
        this.keeping = keeping;
        this.calendar = calendar;
        this.members = members;
        this.texts = texts;
    }

    /** The event and the version that the next change is to name. */
    @Schema(name = "ChangedEvent")
    record Changed(UUID id, int version) {}

    /**
     * The body of a cancellation.
     *
     * @param version of the event that was read; without it the event is cancelled as it stands now
     */
    @Schema(name = "EventCancellation")
    record Cancellation(@NotBlank String reason, @Nullable Integer version) {}

    @Operation(summary = "Put an event on the calendar")
    @Refuses(HttpStatus.UNPROCESSABLE_CONTENT)
    @PostMapping
    ResponseEntity<Changed> plan(@Valid @RequestBody EventRequest body) {
        EventDraft draft = body.draft(members);
        Changed planned = changed(keeping.plan(draft), draft, null);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/api/events/" + planned.id())
                .body(planned);
    }

    @Operation(
            summary = "Say an event anew",
            description = "The body is the whole event; what it leaves out is no longer said. It names the version that"
                    + " was read.")
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @PutMapping("/{id}")
    Changed revise(@PathVariable UUID id, @Valid @RequestBody EventRequest body) {
        Integer version = body.version();
        if (version == null) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "events.api.version");
        }
        EventDraft draft = body.draft(members);
        return changed(keeping.revise(new EventId(id), version, draft), draft, id);
    }

    @Operation(
            summary = "Cancel an event",
            description = "It stays on the calendar with its reason. Cancelling it once more changes nothing.")
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @PostMapping("/{id}/cancellation")
    Changed cancel(@PathVariable UUID id, @Valid @RequestBody Cancellation body) {
        EventDetails event = calendar.find(new EventId(id)).orElseThrow(() -> EventsApi.unknown(id));
        int version = body.version() == null ? event.version() : body.version();
        return changed(keeping.cancel(event.id(), version, body.reason()), event.said(), id);
    }

    @Operation(
            summary = "Take an event off the calendar",
            description = "For one that was put there by mistake. An event for which people are registered is refused:"
                    + " cancel it instead.")
    @Refuses(HttpStatus.CONFLICT)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        EventDetails event = calendar.find(new EventId(id)).orElseThrow(() -> EventsApi.unknown(id));
        changed(keeping.remove(event.id(), event.version()), event.said(), id);
    }

    private Changed changed(EventOutcome outcome, EventDraft draft, @Nullable UUID id) {
        return switch (outcome) {
            case EventOutcome.Saved(var event, var version) -> new Changed(event.value(), version);
            case EventOutcome.StillNeeded() -> throw new ApiProblem(HttpStatus.CONFLICT, "events.api.needed");
            case EventOutcome.Unknown() -> throw EventsApi.unknown(id == null ? new UUID(0, 0) : id);
            case EventOutcome.Stale(var now) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "events.api.stale", Integer.toString(now.version()))
                        .with("version", now.version());
            case EventOutcome.Invalid(var problems) ->
                throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "events.api.invalid", words(problems, draft))
                        .with("problems", problems);
        };
    }

    private String words(Set<Problem> problems, EventDraft draft) {
        return problems.stream()
                .sorted()
                .map(problem -> problem == Problem.NO_SUCH_TIME ? gap(draft) : text(Words.of(problem)))
                .collect(Collectors.joining(" "));
    }

    private String gap(EventDraft draft) {
        return draft.gap()
                .map(it -> text(
                        "events.gap",
                        it.missing().toLocalTime(),
                        Formats.date(it.missing().toLocalDate()),
                        it.zone(),
                        it.resumes().toLocalTime()))
                .orElseGet(() -> text(Words.of(Problem.NO_SUCH_TIME)));
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
