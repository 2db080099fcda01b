package org.wego.web.api;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.GdpFigure;

/** The figures of an edition, for scripts. */
@RestController
@RequestMapping("/api/economy/editions/{id}/figures")
@Tag(name = "Economic data")
class FiguresApi {

    private static final int LARGEST_PAGE = 1_000;

    private final EconomicData data;
    private final MessageSource texts;

    FiguresApi(EconomicData data, MessageSource texts) {
        this.data = data;
        this.texts = texts;
    }

    /** Part of a list; to go on, send {@code next} as {@code cursor}. It is missing on the last page. */
    @Schema(name = "FigurePage")
    record Page(
            List<EditionAnswer.Figure> figures, @Nullable String next) {}

    @Operation(
            summary = "List the figures of an edition",
            description =
                    "GDP per capita, purchasing power parity, international dollars per person, by country and"
                            + " year, page by page. Send the answer's \"next\" as \"cursor\" to read on; the last page has none.")
    @GetMapping
    Page list(
            @PathVariable UUID id,
            @Parameter(description = "ISO 3166-1, two or three letters") @RequestParam @Nullable CountryCode country,
            @RequestParam @Nullable Integer year,
            @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "\"next\" of the page before") @RequestParam @Nullable String cursor) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw problem(HttpStatus.BAD_REQUEST, "limit", LARGEST_PAGE);
        }
        EditionId edition = new EditionId(id);
        if (data.edition(edition).isEmpty()) {
            throw problem(HttpStatus.NOT_FOUND, "unknown", id.toString());
        }
        int from = cursor == null ? 0 : decode(cursor);
        List<GdpFigure> figures = data.figures(edition, country, year, from, limit + 1);
        return new Page(
                figures.stream().limit(limit).map(EditionAnswer.Figure::of).toList(),
                figures.size() > limit ? encode(from + limit) : null);
    }

    /** How many were read; an edition never changes, so that is where to go on. Opaque to callers, so that it can change. */
    private static String encode(int read) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Integer.toString(read).getBytes(StandardCharsets.US_ASCII));
    }

    private int decode(String cursor) {
        try {
            int read = Integer.parseInt(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            if (read >= 0) {
                return read;
            }
        } catch (IllegalArgumentException garbled) {
            // answered like one that was never given out
        }
        throw problem(HttpStatus.BAD_REQUEST, "cursor");
    }

    private ApiProblem problem(HttpStatus status, String kind, Object... details) {
        return new ApiProblem(
                        status,
                        texts.getMessage("economy.api." + kind + ".title", null, Locale.ENGLISH),
                        texts.getMessage("economy.api." + kind + ".detail", details, Locale.ENGLISH))
                .with("code", kind);
    }
}
