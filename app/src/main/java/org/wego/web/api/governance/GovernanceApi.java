package org.wego.web.api.governance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.governance.body.BodyDirectory;
import org.wego.governance.office.Office;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.roster.OfficeRoster;
import org.wego.security.PublicArea;
import org.wego.web.api.problem.DayInCall;
import org.wego.words.Words;

/** Who governs the organisation, as of any day, for everybody's scripts. */
@RestController
@RequestMapping("/api/governance")
@Tag(name = "Governance")
class GovernanceApi {

    private final OfficeRoster roster;
    private final OrganisationIdentity identity;
    private final BodyDirectory bodies;
    private final MessageSource texts;
    private final Clock clock;

    GovernanceApi(
            OfficeRoster roster,
            OrganisationIdentity identity,
            BodyDirectory bodies,
            MessageSource texts,
            Clock clock) {
        this.roster = roster;
        this.identity = identity;
        this.bodies = bodies;
        this.texts = texts;
        this.clock = clock;
    }

    @Bean
    static PublicArea governanceCall() {
        return PublicArea.reading("/api/governance");
    }

    @Bean
    static PublicArea popoloCall() {
        return PublicArea.reading("/api/governance/popolo");
    }

    @Operation(
            summary = "Who governs on a day",
            description =
                    "The offices with their cities, what is vacant, where the offices differ from the statutes and"
                            + " which regional offices work. Without \"asOf\": today.")
    @SecurityRequirements
    @GetMapping
    GovernanceAnswer on(@Parameter(description = "YYYY-MM-DD") @RequestParam @Nullable String asOf) {
        LocalDate day = day(asOf);
        return GovernanceAnswer.of(
                day, identity.nameOn(day).orElse(null), roster.asOf(day).orElse(null), bodies.officesOn(day));
    }

    @Operation(
            summary = "Who governs on a day, by Popolo",
            description = "Organizations, posts, persons, memberships and areas by the Popolo specification 1.0.1.")
    @SecurityRequirements
    @GetMapping("/popolo")
    Popolo popolo(@Parameter(description = "YYYY-MM-DD") @RequestParam @Nullable String asOf) {
        LocalDate day = day(asOf);
        return Popolo.of(identity.asOf(day).orElse(null), roster.asOf(day).orElse(null), labels());
    }

    private Map<Office, String> labels() {
        Map<Office, String> labels = new EnumMap<>(Office.class);
        for (Office office : Office.values()) {
            labels.put(office, texts.getMessage(Words.of(office, "held"), null, Locale.ENGLISH));
        }
        return labels;
    }

    private LocalDate day(@Nullable String asOf) {
        return Objects.requireNonNullElseGet(DayInCall.of(asOf), () -> LocalDate.now(clock));
    }
}
