package org.wego.web.api.governance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.AppointmentId;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermId;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;
import org.wego.words.Words;

/** The appointments of a term for the scripts of administrators; every change names the version that it rests on. */
@RestController
@ForAdministrators
@RequestMapping("/api/governance/terms/{id}")
@Tag(name = "Governance")
@Refuses(HttpStatus.FORBIDDEN)
class TermEditingApi {

    private final TermEditing terms;
    private final MemberDirectory members;
    private final MessageSource texts;

    TermEditingApi(TermEditing terms, MemberDirectory members, MessageSource texts) {
        this.terms = terms;
        this.members = members;
        this.texts = texts;
    }

    /**
     * The body of an end.
     *
     * @param version of the term that was read
     * @param day from which on the seat is no longer held: 2019, 2019-03 or 2019-03-01
     */
    record End(
            @NotNull Integer version,
            @Nullable String day,
            @NotNull EndCause cause,
            @Nullable String reason) {}

    @Operation(
            summary = "A term with its appointments",
            description = "Drafts too. Its \"version\" is to be sent with each change.")
    @GetMapping
    TermAnswer term(@PathVariable UUID id) {
        return TermAnswer.of(find(id));
    }

    @Operation(
            summary = "Appoint a city",
            description =
                    "Puts a city into a seat, for the whole term or from \"begins\" until \"ends\". Name the city by"
                            + " \"member\", or by \"city\" and \"country\" as the record writes it.")
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/appointments")
    TermAnswer.Changed appoint(@PathVariable UUID id, @Valid @RequestBody AppointmentRequest body) {
        TermDetails before = find(id);
        return changed(
                terms.appoint(before.id(), body.version(), List.of(body.nomination(members)), text(body.reason())), id);
    }

    @Operation(
            summary = "End an appointment",
            description = "From \"day\" on the city no longer holds the seat; the day may lie in the past.")
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @PostMapping("/appointments/{appointment}/end")
    TermAnswer.Changed end(@PathVariable UUID id, @PathVariable UUID appointment, @Valid @RequestBody End body) {
        PartialDate day = day(body.day());
        AppointmentId which = find(id).appointment(new AppointmentId(appointment))
                .map(AppointmentDetails::id)
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND, "governance.api.unknownAppointment", appointment.toString()));
        return changed(terms.end(new TermId(id), body.version(), which, day, body.cause(), text(body.reason())), id);
    }

    private TermDetails find(UUID id) {
        return terms.find(new TermId(id)).orElseThrow(() -> unknown(id));
    }

    private TermAnswer.Changed changed(TermOutcome outcome, UUID id) {
        return switch (outcome) {
            case TermOutcome.Saved(var term, var version) -> new TermAnswer.Changed(term.value(), version);
            case TermOutcome.Unknown() -> throw unknown(id);
            case TermOutcome.SeatTaken(var seat, var city, var tenure) ->
                throw taken("governance.api.seatTaken", seat, city, tenure);
            case TermOutcome.AlreadyInOffice(var seat, var city, var tenure) ->
                throw taken("governance.api.alreadyInOffice", seat, city, tenure);
            case TermOutcome.Stale(var now) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "governance.api.stale", Integer.toString(now.version()))
                        .with("version", now.version());
            case TermOutcome.Invalid(var seat, var problems) ->
                throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "governance.api.invalid", words(problems))
                        .with("problems", problems);
        };
    }

    /** Who has the seat or another one of the office, and from when until when. */
    private static ApiProblem taken(String key, Seat seat, CityOnRecord city, Tenure tenure) {
        return new ApiProblem(
                        HttpStatus.CONFLICT,
                        key,
                        city.name(),
                        Integer.toString(seat.number()),
                        tenure.begins().written(),
                        tenure.ends().written())
                .with("seat", seat.number())
                .with("city", city.name())
                .with("since", tenure.begins().toString())
                .with("until", tenure.ends().toString());
    }

    private String words(Set<Problem> problems) {
        return problems.stream()
                .sorted()
                .map(problem -> texts.getMessage(Words.of(problem), null, Locale.ENGLISH))
                .collect(Collectors.joining(" "));
    }

    private static ApiProblem unknown(UUID id) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "governance.api.unknown", id.toString());
    }

    private static PartialDate day(@Nullable String written) {
        if (written == null || written.isBlank()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "governance.api.noDay");
        }
        return date(written);
    }

    /** A date as well as it is known. */
    static PartialDate date(String written) {
        try {
            return PartialDate.parse(written);
        } catch (DateTimeException noDate) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "governance.api.date", written);
        }
    }

    private static String text(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
