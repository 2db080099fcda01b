package org.wego.web.api.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.access.ForStaff;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.Participant;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.RegistrationId;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationState;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.web.api.OwnMember;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;

/** Who takes part in an event. */
@RestController
@RequestMapping("/api/events/{id}/registrations")
@Tag(name = "Registrations")
class RegistrationsApi {

    private final EventRegistration registration;
    private final Participants participants;
    private final MemberDirectory members;
    private final OwnMember ownMember;
    private final OwnMembers own;
    private final CurrentAccount current;
    private final MessageSource texts;

    RegistrationsApi(
            EventRegistration registration,
            Participants participants,
            MemberDirectory members,
            OwnMember ownMember,
            OwnMembers own,
            CurrentAccount current,
            MessageSource texts) {
        this.registration = registration;
        this.participants = participants;
        this.members = members;
        this.ownMember = ownMember;
        this.own = own;
        this.current = current;
        this.texts = texts;
    }

    /**
     * Who takes part.
     *
     * @param member whose person it is; accounts of one member mean that
     * @param answers to the questions of the event, in their order; yes or no to those that ask for it
     */
    @Schema(name = "RegistrationRequest")
    record Request(
            @NotBlank String name,
            @NotBlank String email,
            @Nullable UUID member,
            @Nullable List<@Nullable String> answers) {

        RegisterForEvent said() {
            return new RegisterForEvent(
                    name,
                    email,
                    answers == null
                            ? List.of()
                            : answers.stream()
                                    .map(it -> Objects.requireNonNullElse(it, ""))
                                    .toList());
        }
    }

    @Operation(
            summary = "Register somebody for an event",
            description = "Members register their own people, staff anybody. The state says what came of it: CONFIRMED"
                    + " with a seat, WAITING with a place on the waiting list, APPLIED where the Secretariat chooses.")
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @PostMapping
    ResponseEntity<Decided> register(@PathVariable UUID id, @Valid @RequestBody Request body) {
        RegistrationOutcome outcome = outcome(new EventId(id), body);
        if (outcome instanceof RegistrationOutcome.Unknown) {
            throw new ApiProblem(HttpStatus.NOT_FOUND, "events.api.unknown", id.toString());
        }
        Decided decided = Decided.of(outcome, id, texts);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/api/registrations/" + decided.id())
                .body(decided);
    }

    private RegistrationOutcome outcome(EventId event, Request body) {
        MemberId member = ownMember.or(body.member());
        boolean staff = current.is(Role.STAFF);
        if (member == null) {
            return staff
                    ? registration.registerAnybody(event, body.said())
                    : registration.registerVisitor(event, body.said()).outcome();
        }
        if (staff ? members.details(member).isEmpty() : !own.is(member)) {
            throw new ApiProblem(HttpStatus.NOT_FOUND, "registrations.api.member", member.toString());
        }
        return registration.register(member, event, body.said());
    }

    @Operation(summary = "List who takes part in an event", description = "By name.")
    @ForStaff
    @Refuses(HttpStatus.FORBIDDEN)
    @GetMapping
    Page<RegistrationAnswer.Listed> list(
            @PathVariable UUID id,
            @RequestParam @Nullable RegistrationState state,
            @Parameter(description = "words of name or e-mail") @RequestParam(defaultValue = "") String q,
            Part part) {
        EventId event = new EventId(id);
        if (registration.opening(event).isEmpty()) {
            throw new ApiProblem(HttpStatus.NOT_FOUND, "events.api.unknown", id.toString());
        }
        Participant.Filter filter = new Participant.Filter(state, q);
        Listing<Participant, Participant.Place, RegistrationAnswer.Listed> listing = new Listing<>(
                RegistrationAnswer.Listed.class,
                RegistrationAnswer.Listed::of,
                it -> Key.of(it.place().nameKey(), it.place().id()),
                key -> new Participant.Place(key.text(0), new RegistrationId(key.id(1))));
        return part.of(listing, (last, limit) -> participants.after(event, filter, last, limit));
    }
}
