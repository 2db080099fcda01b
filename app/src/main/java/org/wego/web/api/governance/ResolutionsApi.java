package org.wego.web.api.governance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionId;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.governance.resolution.ResolutionNumber;
import org.wego.governance.resolution.ResolutionSearch;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Resolutions;
import org.wego.security.PublicArea;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;

/** What the bodies decided, for everybody's scripts. */
@RestController
@RequestMapping("/api/governance/resolutions")
@Tag(name = "Governance")
class ResolutionsApi {

    private static final int KIND = 2;
    private static final int SEQUENCE = 3;

    private static final Listing<ResolutionSummary, ResolutionNumber, ResolutionAnswer> RESOLUTIONS = new Listing<>(
            ResolutionAnswer.class,
            ResolutionAnswer::of,
            ResolutionsApi::key,
            key -> new ResolutionNumber(
                    key.constant(0, DecidingBody.class),
                    key.number(1),
                    key.constant(KIND, ResolutionKind.class),
                    key.number(SEQUENCE)));

    private final Resolutions resolutions;

    ResolutionsApi(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Bean
    static PublicArea resolutionCalls() {
        return PublicArea.reading("/api/governance/resolutions/**");
    }

    @Operation(
            summary = "List resolutions",
            description = "Adopted ones: the latest year first, by body, the latest number first.")
    @SecurityRequirements
    @GetMapping
    Page<ResolutionAnswer> list(
            @Parameter(description = "a number such as EC/2027/3, or words of the title or text")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "only its resolutions") @RequestParam @Nullable DecidingBody body,
            @Parameter(description = "only those adopted in that year") @RequestParam @Nullable Integer year,
            Part part) {
        ResolutionSearch search = new ResolutionSearch(q, body, year, null);
        return part.of(RESOLUTIONS, (last, limit) -> resolutions.adopted(search, last, limit));
    }

    @Operation(summary = "One resolution")
    @SecurityRequirements
    @GetMapping("/{id}")
    ResolutionAnswer one(@PathVariable UUID id) {
        return resolutions
                .find(new ResolutionId(id))
                .map(ResolutionAnswer::of)
                .orElseThrow(
                        () -> new ApiProblem(HttpStatus.NOT_FOUND, "meetings.api.unknownResolution", id.toString()));
    }

    private static Key key(ResolutionSummary resolution) {
        ResolutionNumber number = resolution.number();
        if (number == null) {
            throw new IllegalStateException("A draft is in no list: " + resolution.id());
        }
        return Key.of(number.body(), number.year(), number.kind(), number.sequence());
    }
}
