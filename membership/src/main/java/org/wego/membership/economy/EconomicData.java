package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.access.ForStaff;
import org.wego.membership.constraint.Constraint;

/** The imported editions and their figures: published facts, so everybody may read them. */
@Service
@NamedInterface
public class EconomicData {

    /** A fee run rests on an edition, and so do its fees. */
    private static final Constraint EDITION_OF_A_RUN = Constraint.named("fee_run_edition");

    private final Editions editions;
    private final GdpTables tables;

    EconomicData(Editions editions, GdpTables tables) {
        this.editions = editions;
        this.tables = tables;
    }

    /** All editions, the latest published first. */
    @ForEverybody
    public List<EditionSummary> editions() {
        return editions.page(0, Integer.MAX_VALUE);
    }

    /** One page of the editions, the latest published first. */
    @ForEverybody
    public List<EditionSummary> editions(int offset, int limit) {
        return editions.page(offset, limit);
    }

    /**
     * The next part of the list of editions, the latest published first.
     *
     * @param last where the part before ended; null to begin
     */
    @ForEverybody
    public List<EditionSummary> editionsAfter(EditionSummary.@Nullable Position last, int limit) {
        return editions.after(last, limit);
    }

    /** How many editions there are. */
    @ForEverybody
    public int countEditions() {
        return editions.count();
    }

    /** The edition with that id. */
    @ForEverybody
    public Optional<EditionSummary> edition(EditionId id) {
        return editions.find(id);
    }

    /** The edition with that name, regardless of case and repeated blanks. */
    @ForEverybody
    public Optional<EditionSummary> editionNamed(String name) {
        return editions.named(name);
    }

    /** The edition published last, not later than the given day; one that is held back does not count. */
    @ForEverybody
    public Optional<EditionSummary> latest(LocalDate asOf) {
        return editions.latest(asOf);
    }

    /**
     * The edition that fees of a year rest on unless another one is chosen: the latest that was published by the end of
     * that year, or else the latest there is. So a later edition does not change what a past year would have cost. One
     * that is held back does not count.
     *
     * @param today editions published later do not count
     */
    @ForEverybody
    public Optional<EditionSummary> latestFor(int feeYear, LocalDate today) {
        LocalDate end = LocalDate.of(feeYear, 12, 31);
        return editions.latest(end.isBefore(today) ? end : today).or(() -> editions.latest(today));
    }

    /**
     * All figures of an edition in memory. The answer is kept: an edition never changes.
     *
     * @throws UnknownEdition if there is no such edition
     */
    @ForEverybody
    public GdpTable table(EditionId id) {
        return tables.of(id);
    }

    /** One page of the figures of an edition by country and year, of one country or one year where given. */
    @ForEverybody
    public List<GdpFigure> figures(
            EditionId id, @Nullable CountryCode country, @Nullable Integer year, int offset, int limit) {
        return editions.figures(id, country, year, offset, limit);
    }

    /**
     * The next part of the figures of an edition by country and year, of one country or one year where given.
     *
     * @param last where the part before ended; null to begin
     */
    @ForEverybody
    public List<GdpFigure> figuresAfter(
            EditionId id,
            @Nullable CountryCode country,
            @Nullable Integer year,
            GdpFigure.@Nullable Position last,
            int limit) {
        return editions.figuresAfter(id, country, year, last, limit);
    }

    /** How many figures {@link #figures} would list in all. */
    @ForEverybody
    public int countFigures(EditionId id, @Nullable CountryCode country, @Nullable Integer year) {
        return editions.countFigures(id, country, year);
    }

    /**
     * Deletes an edition that nothing rests on.
     *
     * @return whether it was deleted; an edition that fees or a fee run rest on, or one already gone, is left as it is
     */
    @ForStaff
    public boolean deleteUnused(EditionId id) {
        try {
            boolean deleted = editions.deleteUnused(id);
            if (deleted) {
                tables.forget(id);
            }
            return deleted;
        } catch (DataIntegrityViolationException restedOn) {
            EDITION_OF_A_RUN.requireBrokenBy(restedOn);
            return false;
        }
    }
}
