package org.wego.web.api.economy;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.GdpFigure;
import org.wego.membership.economy.file.Finding;
import org.wego.web.api.page.ListedAs;

/**
 * An edition as the API tells it.
 *
 * @param used whether fees rest on it, so that it cannot be deleted
 * @param lacking countries of members that the edition in use at its import had and it has not
 * @param heldBack whether it is used only where it is named
 */
@ListedAs("editions")
@Schema(name = "Edition")
record EditionAnswer(
        String id,
        String name,
        String source,
        LocalDate publishedOn,
        String digest,
        int countries,
        int figures,
        boolean used,
        List<CountryCode> lacking,
        boolean heldBack) {

    static EditionAnswer of(EditionSummary edition) {
        return new EditionAnswer(
                edition.id().toString(),
                edition.name(),
                edition.source(),
                edition.publishedOn(),
                edition.digest(),
                edition.countries(),
                edition.figures(),
                edition.used(),
                edition.lacking(),
                edition.heldBack());
    }

    /**
     * Something the check of the file found; line and column from 1, missing if it concerns the whole file.
     *
     * @param sheet the sheet of a workbook or table of an archive; missing if the file is one table
     */
    @Schema(name = "EditionProblem")
    record Problem(
            String kind,
            @Nullable String sheet,
            @Nullable Integer line,
            @Nullable Integer column,
            String problem) {}

    /**
     * An import with what was left out of it.
     *
     * @param dryRun whether nothing was changed
     * @param edition the new edition; missing if nothing was changed
     * @param sheet the sheet of a workbook or table of an archive that was read; missing if the file is one table
     * @param questions what was confirmed, or after a dry run what has to be
     */
    @Schema(name = "ImportedEdition")
    record Imported(
            boolean dryRun,
            @Nullable EditionAnswer edition,
            @Nullable String sheet,
            int countries,
            int figures,
            List<String> unmatched,
            List<String> aggregates,
            List<String> ignored,
            int cellsWithoutFigure,
            int jumps,
            List<JumpingFigure> jumping,
            List<Problem> questions,
            List<Problem> warnings) {

        static Imported of(@Nullable EditionSummary edition, EditionPreview preview, Function<Finding, String> words) {
            return new Imported(
                    edition == null,
                    edition == null ? null : EditionAnswer.of(edition),
                    preview.sheet(),
                    preview.matched().size(),
                    preview.figures(),
                    EditionAnswer.unmatched(preview),
                    preview.aggregates(),
                    preview.ignored(),
                    preview.skipped(),
                    preview.jumping(),
                    preview.jumps().stream().map(JumpingFigure::of).toList(),
                    problems(preview, Finding.Kind::asks, words),
                    EditionAnswer.warnings(preview, words));
        }
    }

    /**
     * A figure three or more times as large or as small as another one.
     *
     * @param of the year of the other figure; missing if it is that of the edition before
     */
    record JumpingFigure(
            CountryCode country,
            int year,
            BigDecimal value,
            BigDecimal other,
            @Nullable Integer of) {

        static JumpingFigure of(Jump jump) {
            return new JumpingFigure(
                    jump.country(),
                    jump.year(),
                    jump.value(),
                    jump.other(),
                    jump.betweenEditions() ? null : jump.otherYear());
        }
    }

    /** GDP per capita of a country in a year. */
    @ListedAs("figures")
    record Figure(CountryCode country, int year, BigDecimal value, boolean estimate) {

        static Figure of(GdpFigure figure) {
            return new Figure(figure.country(), figure.year(), figure.value(), figure.estimate());
        }
    }

    static List<String> unmatched(EditionPreview preview) {
        return preview.unmatched().stream().map(EditionPreview.Unmatched::label).toList();
    }

    static List<Problem> warnings(EditionPreview preview, Function<Finding, String> words) {
        return problems(preview, kind -> !kind.isError() && !kind.asks(), words);
    }

    static List<Problem> problems(
            EditionPreview preview, Predicate<Finding.Kind> wanted, Function<Finding, String> words) {
        return preview.findings().stream()
                .filter(finding -> wanted.test(finding.kind()))
                .map(finding -> {
                    Finding.Place place = finding.place();
                    return new Problem(
                            finding.kind().name(),
                            preview.sheet(),
                            place == null ? null : place.line(),
                            place == null ? null : place.column(),
                            words.apply(finding));
                })
                .toList();
    }
}
