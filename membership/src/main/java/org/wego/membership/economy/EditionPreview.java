package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.economy.file.Form;

/**
 * What an import of a file would bring, before anything is changed. Lists are cut at {@link #LISTED} entries, the
 * numbers beside them count all.
 *
 * @param form the form that was recognised, or null if none was
 * @param encoding how its letters are stored; {@code xlsx} for a workbook
 * @param sheet the sheet that was read, or the table of an archive; null if the file is one table
 * @param sheets those with figures, of which one must be chosen before anything can be read; else empty
 * @param source the publication, as it asks to be credited
 * @param editionName the edition the file names itself, if it does
 * @param publishedOn the day of publication the file names itself, if it does
 * @param figures how many figures would be imported
 * @param doubted countries with figures that cannot be right, each of which can be left out
 * @param aggregates codes of groups of countries, which are no countries and are left out
 * @param ignored codes or names that staff decided to leave out
 * @param skipped how many cells hold no figure
 * @param warnings how many findings are no errors, with the questions
 * @param questions the kinds of findings that somebody has to confirm before the file is imported
 * @param comparedWith the edition before, with which figures were compared
 * @param sameFile the edition that was imported from this very file
 */
@NamedInterface
public record EditionPreview(
        String fileName,
        String digest,
        @Nullable Form form,
        String encoding,
        @Nullable String sheet,
        List<String> sheets,
        String source,
        @Nullable String editionName,
        @Nullable LocalDate publishedOn,
        int figures,
        List<Matched> matched,
        List<Unmatched> unmatched,
        List<Doubted> doubted,
        List<String> aggregates,
        List<String> ignored,
        int skipped,
        List<Skipped> skippedCells,
        int jumping,
        List<Jump> jumps,
        int errors,
        int warnings,
        Set<Finding.Kind> questions,
        List<Finding> findings,
        @Nullable EditionSummary comparedWith,
        @Nullable EditionSummary sameFile) {

    /** How many entries a list of the preview holds at most. */
    public static final int LISTED = 500;

    /** A country with figures: as the file writes it, and from when to when. */
    @NamedInterface
    public record Matched(CountryCode country, String label, int figures, int firstYear, int lastYear) {}

    /**
     * A row whose country is not known.
     *
     * @param label the code or name under which a decision is remembered
     * @param name the name beside the code, or the label again
     */
    @NamedInterface
    public record Unmatched(String label, String name, int line) {}

    /** The code or name of a country in the file, with how many errors its figures have. */
    @NamedInterface
    public record Doubted(String label, CountryCode country, int errors) {}

    /** Why a cell holds no figure. */
    public enum Reason {
        EMPTY,
        NOT_AVAILABLE
    }

    /** A cell that holds no figure. */
    @NamedInterface
    public record Skipped(String label, int year, String text, Reason reason, Place place) {}

    /**
     * A figure that differs by a factor of three or more from another one of its country.
     *
     * @param otherYear the year before, or the same year if the other figure is the one of the edition before
     */
    @NamedInterface
    public record Jump(CountryCode country, int year, BigDecimal value, int otherYear, BigDecimal other, Place place) {

        /** Whether the other figure is the one of the edition before. */
        public boolean betweenEditions() {
            return year == otherYear;
        }
    }

    /** Whether the file can be imported as it is. */
    public boolean importable() {
        return errors == 0 && sameFile == null;
    }
}
