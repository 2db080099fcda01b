package org.wego.web.api.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.access.ForStaff;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.Question;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.registration.rule.RulesOutcome;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;
import org.wego.words.Words;

/** How one registers for an event: read by everybody, kept by staff. */
@RestController
@RequestMapping("/api/events/{id}/registration")
@Tag(name = "Registrations")
class RulesApi {

    private final EventRegistration registration;
    private final RegistrationKeeping keeping;
    private final MessageSource texts;

    RulesApi(EventRegistration registration, RegistrationKeeping keeping, MessageSource texts) {
        this.registration = registration;
        this.keeping = keeping;
        this.texts = texts;
    }

    /** What whoever registers is asked. */
    @Schema(name = "RegistrationQuestion")
    record Asked(
            @NotBlank String text,
            Question.@NotNull Kind kind,
            @Nullable List<@NotNull String> choices,
            @Nullable Boolean required) {

        Question question() {
            return new Question(text, kind, choices == null ? List.of() : choices, Boolean.TRUE.equals(required));
        }

        static Asked of(Question question) {
            return new Asked(question.text(), question.kind(), question.choices(), question.required());
        }
    }

    /**
     * How one registers.
     *
     * @param version to be sent with a change
     * @param taken how many seats are
     */
    @Schema(name = "RegistrationRules")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rules(
            RegistrationMode mode,
            boolean anybody,
            @Nullable Integer capacity,
            int taken,
            @Nullable Integer perCity,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            List<Asked> questions,
            int version) {

        static Rules of(EventOpening opening) {
            RegistrationRules rules = opening.rules();
            return new Rules(
                    rules.mode(),
                    rules.anybody(),
                    rules.capacity(),
                    opening.taken(),
                    rules.perCity(),
                    rules.opensOn(),
                    rules.closesOn(),
                    rules.questions().stream().map(Asked::of).toList(),
                    opening.version());
        }
    }

    /**
     * How people are to register from now on; what is left out does not hold.
     *
     * @param version of the rules that were read; without it they are replaced as they stand now
     * @param opens the first day on which one can register
     * @param closes the last one
     */
    @Schema(name = "RegistrationRulesRequest")
    record Request(
            @Nullable Integer version,
            @NotNull RegistrationMode mode,
            @Nullable Boolean anybody,
            @Nullable Integer capacity,
            @Nullable Integer perCity,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable @Valid List<@NotNull Asked> questions) {

        RegistrationRules rules() {
            return new RegistrationRules(
                    mode,
                    Boolean.TRUE.equals(anybody),
                    capacity,
                    perCity,
                    opens,
                    closes,
                    questions == null
                            ? List.of()
                            : questions.stream().map(Asked::question).toList());
        }
    }

    @Operation(summary = "How one registers for an event", description = "With how many seats are taken.")
    @SecurityRequirements
    @GetMapping
    Rules read(@PathVariable UUID id) {
        return Rules.of(opening(id));
    }

    @Operation(
            summary = "Say how one registers for an event",
            description =
                    "Never with fewer seats than are taken. Whoever waits gets the seats that are added, in the order"
                            + " of the waiting list.")
    @ForStaff
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @PutMapping
    Rules revise(@PathVariable UUID id, @Valid @RequestBody Request body) {
        int read = body.version() == null ? opening(id).version() : body.version();
        return switch (keeping.revise(new EventId(id), read, body.rules())) {
            case RulesOutcome.Saved _ -> Rules.of(opening(id));
            case RulesOutcome.Unknown _ -> throw unknown(id);
            case RulesOutcome.Stale(var now) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "events.api.stale", Integer.toString(now.version()))
                        .with("version", now.version());
            case RulesOutcome.TooFewSeats(var taken) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "registrations.api.tooFewSeats", taken).with("taken", taken);
            case RulesOutcome.Invalid(var problems) ->
                throw new ApiProblem(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "registrations.api.rules",
                                problems.stream()
                                        .map(it -> texts.getMessage(Words.of(it), null, Locale.ENGLISH))
                                        .collect(Collectors.joining(" ")))
                        .with("problems", problems);
        };
    }

    private EventOpening opening(UUID id) {
        return registration.opening(new EventId(id)).orElseThrow(() -> unknown(id));
    }

    private static ApiProblem unknown(UUID id) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "events.api.unknown", id.toString());
    }
}
