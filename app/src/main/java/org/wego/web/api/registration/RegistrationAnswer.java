package org.wego.web.api.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.programs.registration.Participant;
import org.wego.programs.registration.Registration;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.rule.Answer;
import org.wego.web.api.page.ListedAs;

/**
 * A registration with what was asked and answered.
 *
 * @param member whose person it is
 * @param reason why it was moved up, declined or given up
 * @param answerBy the last day on which an invitation can be answered
 */
@Schema(name = "Registration")
@JsonInclude(JsonInclude.Include.ALWAYS)
record RegistrationAnswer(
        UUID id,
        UUID event,
        RegistrationState state,
        String name,
        String email,
        @Nullable UUID member,
        Instant registeredAt,
        @Nullable String reason,
        @Nullable LocalDate answerBy,
        @Nullable Instant attendedAt,
        List<Said> answers) {

    /** What somebody was asked and answered. */
    @Schema(name = "RegistrationAnswerSaid")
    record Said(String question, String answer) {}

    /**
     * A registration in a list.
     *
     * @param city what its member is called
     */
    @ListedAs("registrations")
    @Schema(name = "ListedRegistration")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Listed(
            UUID id,
            RegistrationState state,
            String name,
            String email,
            @Nullable UUID member,
            @Nullable String city,
            Instant registeredAt) {

        static Listed of(Participant participant) {
            Registration it = participant.registration();
            return new Listed(
                    it.id().value(),
                    it.state(),
                    it.name(),
                    it.email(),
                    memberOf(it),
                    said(participant.city()),
                    it.registeredAt());
        }
    }

    static RegistrationAnswer of(Registration registration, List<Answer> answers) {
        return new RegistrationAnswer(
                registration.id().value(),
                registration.event().value(),
                registration.state(),
                registration.name(),
                registration.email(),
                memberOf(registration),
                registration.registeredAt(),
                said(registration.reason()),
                registration.answerBy(),
                registration.attendedAt(),
                answers.stream().map(it -> new Said(it.question(), it.answer())).toList());
    }

    private static @Nullable UUID memberOf(Registration it) {
        return it.member() == null ? null : it.member().value();
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
