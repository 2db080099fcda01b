package org.wego.web.api.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationState;
import org.wego.web.api.problem.ApiProblem;
import org.wego.words.Words;

/**
 * What has become of a registration.
 *
 * @param position on the waiting list, from 1, if it waits
 */
@Schema(name = "DecidedRegistration")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Decided(UUID id, RegistrationState state, @Nullable Integer position) {

    /** @throws ApiProblem if it was refused */
    static Decided of(RegistrationOutcome outcome, UUID asked, MessageSource texts) {
        return switch (outcome) {
            case RegistrationOutcome.Done(var id, var state, var position) -> new Decided(id.value(), state, position);
            case RegistrationOutcome.Known(var id, var state) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "registrations.api.known", id.toString())
                        .with("registration", id.value())
                        .with("state", state);
            case RegistrationOutcome.NotOpen(var reason) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "registrations.api.closed", text(texts, reason))
                        .with("reason", reason);
            case RegistrationOutcome.NoSeat _ -> throw new ApiProblem(HttpStatus.CONFLICT, "registrations.api.noSeat");
            case RegistrationOutcome.NotInState(var state) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "registrations.api.state", text(texts, state))
                        .with("state", state);
            case RegistrationOutcome.Stale(var now) ->
                throw new ApiProblem(HttpStatus.CONFLICT, "registrations.api.state", text(texts, now.state()))
                        .with("state", now.state());
            case RegistrationOutcome.CityFull(var most) ->
                throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "registrations.api.cityFull", most)
                        .with("perCity", most);
            case RegistrationOutcome.Invalid(var problems) ->
                throw new ApiProblem(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "registrations.api.invalid",
                                problems.stream().map(it -> text(texts, it)).collect(Collectors.joining(" ")))
                        .with("problems", problems);
            case RegistrationOutcome.Unknown _ -> throw unknown(asked);
        };
    }

    static ApiProblem unknown(UUID asked) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "registrations.api.unknown", asked.toString());
    }

    private static String text(MessageSource texts, Enum<?> constant) {
        return texts.getMessage(Words.of(constant), null, Locale.ENGLISH);
    }
}
