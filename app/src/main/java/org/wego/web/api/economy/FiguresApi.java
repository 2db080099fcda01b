package org.wego.web.api.economy;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.GdpFigure;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;

/** The figures of an edition, for scripts. */
@RestController
@RequestMapping("/api/economy/editions/{id}/figures")
@Tag(name = "Economic data")
class FiguresApi {

    private static final Listing<GdpFigure, GdpFigure.Position, EditionAnswer.Figure> FIGURES = new Listing<>(
            EditionAnswer.Figure.class,
            EditionAnswer.Figure::of,
            figure -> Key.of(figure.country(), figure.year()),
            key -> new GdpFigure.Position(key.constant(0, CountryCode.class), key.number(1)));

    private final EconomicData data;

    FiguresApi(EconomicData data) {
        this.data = data;
    }

    @Operation(
            summary = "List the figures of an edition",
            description =
                    "GDP per capita, purchasing power parity, international dollars per person, by country and year.")
    @GetMapping
    Page<EditionAnswer.Figure> list(
            @PathVariable UUID id,
            @Parameter(description = "ISO 3166-1, two or three letters") @RequestParam @Nullable CountryCode country,
            @RequestParam @Nullable Integer year,
            Part part) {
        EditionId edition = new EditionId(id);
        if (data.edition(edition).isEmpty()) {
            throw new ApiProblem(HttpStatus.NOT_FOUND, "economy.api.unknown", id.toString());
        }
        return part.of(FIGURES, (last, limit) -> data.figuresAfter(edition, country, year, last, limit));
    }
}
