package org.wego.membership.schedule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.start.StartData;

/** Brings the schedules of the 2017 brochure; its files say where they come from. */
@Component
class FeeStartData implements StartData {

    private static final String FOLDER = "/start/fee/";

    private final FeeSchedules schedules;

    FeeStartData(FeeSchedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public String subject() {
        return "fee schedules";
    }

    /** Loads the schedules; those that are there already stay as they are. */
    @Override
    @Transactional
    public void load() {
        published().stream()
                .filter(draft -> !schedules.existsByCategoryAndValidFrom(draft.category(), draft.validFrom()))
                .forEach(draft -> schedules.save(FeeSchedule.decide(draft)));
    }

    /** What the brochure publishes. */
    static List<FeeScheduleDraft> published() {
        return rows("schedules.csv").stream().map(FeeStartData::schedule).toList();
    }

    private static FeeScheduleDraft schedule(CSVRecord row) {
        MembershipCategory category = MembershipCategory.valueOf(row.get(0));
        return new FeeScheduleDraft(
                category, row.get(1), LocalDate.parse(row.get(2)), row.get(3), rule(category, row.get(4)));
    }

    private static FeeRule rule(MembershipCategory category, String file) {
        return switch (category.size().orElse(null)) {
            case POPULATION -> matrix(rows(file));
            case EMPLOYEES -> employeeBands(rows(file));
            case null -> new FeeRule.NoFee();
        };
    }

    /** The first row holds where the bands of population start, the first column those of GDP. */
    private static FeeRule matrix(List<CSVRecord> table) {
        CSVRecord head = table.getFirst();
        List<CSVRecord> rows = table.subList(1, table.size());
        return new FeeRule.Matrix(
                Bands.startingAt(LongStream.range(1, head.size())
                        .map(i -> Long.parseLong(head.get((int) i)))
                        .toArray()),
                Bands.startingAt(rows.stream()
                        .mapToLong(row -> Long.parseLong(row.get(0)))
                        .toArray()),
                rows.stream().map(FeeStartData::amounts).toList());
    }

    private static FeeRule employeeBands(List<CSVRecord> rows) {
        return new FeeRule.EmployeeBands(
                Bands.startingAt(rows.stream()
                        .mapToLong(row -> Long.parseLong(row.get(0)))
                        .toArray()),
                rows.stream().map(row -> amounts(row).getFirst()).toList());
    }

    private static List<Money> amounts(CSVRecord row) {
        List<Money> amounts = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            amounts.add(Money.of(CurrencyUnit.USD, new BigDecimal(row.get(i))));
        }
        return amounts;
    }

    private static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FeeStartData.class.getResourceAsStream(FOLDER + file), file),
                StandardCharsets.UTF_8)) {
            return format.parse(in).getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
