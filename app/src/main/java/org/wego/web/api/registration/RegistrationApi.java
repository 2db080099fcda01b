package org.wego.web.api.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.access.ForStaff;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.registration.OwnRegistrations;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegistrationId;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.web.api.problem.Refuses;

/**
 * One registration: members see and cancel those of their own people; registrations of others do not exist for them.
 */
@RestController
@RequestMapping("/api/registrations/{id}")
@Tag(name = "Registrations")
class RegistrationApi {

    private final Participants participants;
    private final OwnRegistrations registrations;
    private final OwnMembers own;
    private final CurrentAccount current;
    private final MessageSource texts;

    RegistrationApi(
            Participants participants,
            OwnRegistrations registrations,
            OwnMembers own,
            CurrentAccount current,
            MessageSource texts) {
        this.participants = participants;
        this.registrations = registrations;
        this.own = own;
        this.current = current;
        this.texts = texts;
    }

    /**
     * Why something is done; may be left out.
     *
     * @param reason which the person is told
     */
    @Schema(name = "RegistrationReason")
    record Reason(@Nullable String reason) {

        static String of(@Nullable Reason body) {
            return body == null || body.reason() == null ? "" : body.reason();
        }
    }

    @Operation(summary = "One registration")
    @GetMapping
    RegistrationAnswer one(@PathVariable UUID id) {
        RegistrationId registration = new RegistrationId(id);
        return current.is(Role.STAFF)
                ? participants
                        .find(registration)
                        .map(it -> RegistrationAnswer.of(it, participants.answers(registration)))
                        .orElseThrow(() -> Decided.unknown(id))
                : member(registration)
                        .flatMap(it -> registrations
                                .find(it, registration)
                                .map(found -> RegistrationAnswer.of(found, registrations.answers(it, registration))))
                        .orElseThrow(() -> Decided.unknown(id));
    }

    @Operation(
            summary = "Give up a registration",
            description = "Its seat goes to whoever waits longest. A registration that was given up is refused, as are"
                    + " those of whoever attended.")
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @PostMapping("/cancellation")
    Decided cancel(@PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable Reason body) {
        RegistrationId registration = new RegistrationId(id);
        return Decided.of(
                current.is(Role.STAFF)
                        ? participants.cancel(registration, Reason.of(body))
                        : registrations.cancel(
                                member(registration).orElseThrow(() -> Decided.unknown(id)), registration),
                id,
                texts);
    }

    @Operation(summary = "Say yes to an invitation, or to being chosen")
    @Refuses(HttpStatus.CONFLICT)
    @PostMapping("/confirmation")
    Decided confirm(@PathVariable UUID id) {
        RegistrationId registration = new RegistrationId(id);
        return Decided.of(
                current.is(Role.STAFF)
                        ? participants.confirm(registration)
                        : registrations.confirm(
                                member(registration).orElseThrow(() -> Decided.unknown(id)), registration),
                id,
                texts);
    }

    @Operation(summary = "Choose somebody who applied", description = "Without a seat he or she waits for one.")
    @ForStaff
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.CONFLICT})
    @PostMapping("/approval")
    Decided approve(@PathVariable UUID id) {
        return Decided.of(participants.approve(new RegistrationId(id)), id, texts);
    }

    @Operation(summary = "Say no to somebody", description = "A seat goes to whoever waits longest.")
    @ForStaff
    @Refuses({HttpStatus.FORBIDDEN, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @PostMapping("/decline")
    Decided decline(@PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable Reason body) {
        return Decided.of(participants.decline(new RegistrationId(id), Reason.of(body)), id, texts);
    }

    /** The member of the account whose registration it is. */
    private Optional<MemberId> member(RegistrationId registration) {
        return own.all().stream()
                .filter(it -> registrations.find(it, registration).isPresent())
                .findFirst();
    }
}
