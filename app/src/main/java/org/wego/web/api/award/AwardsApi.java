package org.wego.web.api.award;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.award.AwardRegister;
import org.wego.programs.award.EditionDetails;
import org.wego.programs.award.EditionId;
import org.wego.security.PublicArea;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.page.Rows;
import org.wego.web.api.problem.ApiProblem;

/** Awards for everybody's scripts. */
@RestController
@RequestMapping("/api/awards")
@Tag(name = "Awards")
class AwardsApi {

    private final AwardRegister register;
    private final ApplicationAddress address;

    AwardsApi(AwardRegister register, ApplicationAddress address) {
        this.register = register;
        this.address = address;
    }

    @Bean
    static PublicArea awardCalls() {
        return PublicArea.reading("/api/awards/**");
    }

    @Operation(summary = "List editions of awards", description = "The latest first.")
    @SecurityRequirements
    @GetMapping
    Page<AwardAnswer.Listed> list(Part part) {
        Listing<EditionDetails, UUID, AwardAnswer.Listed> editions = new Listing<>(
                AwardAnswer.Listed.class,
                edition -> AwardAnswer.Listed.of(edition, address),
                edition -> Key.of(edition.id()),
                key -> key.id(0));
        return part.of(
                editions, Rows.of(register.editions(), edition -> edition.id().value()));
    }

    @Operation(
            summary = "One edition of an award",
            description = "With who won and who was on the shortlist, once it is decided.")
    @SecurityRequirements
    @GetMapping("/{id}")
    AwardAnswer one(@PathVariable UUID id) {
        EditionDetails edition = register.find(new EditionId(id))
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "awards.api.unknown", id.toString()));
        return AwardAnswer.of(edition, register.honoured(edition.id()), address);
    }
}
