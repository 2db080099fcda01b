package org.wego.membership.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.GdpTable;
import org.wego.membership.schedule.FeeScheduleEditing;

/** Names fees, by the schedules in force on the first day of the year. */
@Service
@Transactional(readOnly = true)
@NamedInterface
public class FeeQuotation {

    private final FeeScheduleEditing schedules;
    private final EconomicData economy;
    private final Clock clock;

    FeeQuotation(FeeScheduleEditing schedules, EconomicData economy, Clock clock) {
        this.schedules = schedules;
        this.economy = economy;
        this.clock = clock;
    }

    /**
     * The calculation of a year's fees by an edition.
     *
     * @throws org.wego.membership.economy.UnknownEdition if there is no such edition
     */
    @ForEverybody
    public FeeCalculation calculationFor(int year, EditionId edition) {
        return new FeeCalculation(year, schedules.inForce(LocalDate.of(year, 1, 1)), economy.table(edition));
    }

    /**
     * The calculation of a year's fees by the edition that is usual for the year.
     *
     * @throws NoEditionYet if there is none
     */
    @ForEverybody
    public FeeCalculation calculationFor(int year) {
        return calculationFor(
                year,
                economy.latestFor(year, LocalDate.now(clock))
                        .map(EditionSummary::id)
                        .orElseThrow(NoEditionYet::new));
    }

    /**
     * The fee by the edition that is usual for the year.
     *
     * @throws NoEditionYet if there is none
     */
    @ForEverybody
    public FeeQuote quote(FeeInputs inputs) {
        return calculationFor(inputs.year()).quote(inputs);
    }

    /** The fee years that can be quoted: from the first schedule to the coming year. */
    @ForEverybody
    public List<Integer> years() {
        Optional<LocalDate> first = schedules.firstDay();
        if (first.isEmpty() || latestEdition().isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        int from = first.get().plusYears(1).minusDays(1).getYear();
        return IntStream.rangeClosed(from, today.getYear() + 1)
                .filter(year -> economy.latestFor(year, today)
                        .map(edition -> hasGdpFor(year, economy.table(edition.id())))
                        .orElse(false))
                .boxed()
                .toList();
    }

    private static boolean hasGdpFor(int year, GdpTable gdp) {
        return gdp.countries().stream()
                .anyMatch(country -> gdp.figure(country, year - FeeCalculation.GDP_YEARS_BACK)
                        .isPresent());
    }

    /** The edition published last. */
    @ForEverybody
    public Optional<EditionSummary> latestEdition() {
        return economy.latest(LocalDate.now(clock));
    }
}
