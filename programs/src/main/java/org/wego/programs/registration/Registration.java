package org.wego.programs.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;

/**
 * Somebody who takes part in an event, or would like to.
 *
 * @param member whose person it is, or null
 * @param queue says in which order those who wait move up
 * @param reason why it was moved up, declined or given up; else empty
 * @param answerBy the last day on which an invitation can be answered, or null
 * @param attendedAt when he or she came, or null
 * @param version counts its changes
 */
@NamedInterface
public record Registration(
        RegistrationId id,
        EventId event,
        @Nullable MemberId member,
        String name,
        String email,
        RegistrationState state,
        long queue,
        String reason,
        @Nullable LocalDate answerBy,
        Instant registeredAt,
        @Nullable Instant attendedAt,
        int version) {

    /** What the audit calls a registration. */
    public static final String SUBJECT = "registration";

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    /** The place of whoever begins to wait now, behind all who do. */
    static long queued(Instant now) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, now);
    }

    /** The same in another state, for a reason, which may be empty. */
    Registration in(RegistrationState next, String why) {
        return new Registration(
                id, event, member, name, email, next, queue, why, answerBy, registeredAt, attendedAt, version);
    }

    /** The same at another place of the waiting list. */
    Registration at(long place) {
        return new Registration(
                id, event, member, name, email, state, place, reason, answerBy, registeredAt, attendedAt, version);
    }

    /** The same with the moment at which he or she came, or none. */
    Registration attended(@Nullable Instant moment) {
        return new Registration(
                id, event, member, name, email, state, queue, reason, answerBy, registeredAt, moment, version);
    }

    /** The same of somebody who is called otherwise, or comes from elsewhere. */
    Registration of(@Nullable MemberId from, String called, @Nullable LocalDate by) {
        return new Registration(
                id, event, from, called, email, state, queue, reason, by, registeredAt, attendedAt, version);
    }

    /** The same once it is written. */
    Registration written() {
        return new Registration(
                id, event, member, name, email, state, queue, reason, answerBy, registeredAt, attendedAt, version + 1);
    }

    /** What may be changed of it, part by part. */
    RecordState recordState() {
        return RecordState.NONE
                .with("name", name)
                .with("email", email)
                .with("member", member)
                .with("registrationState", state)
                .with("reason", reason)
                .with("answerBy", answerBy);
    }
}
