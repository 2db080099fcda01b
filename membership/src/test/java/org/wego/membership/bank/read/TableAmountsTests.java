package org.wego.membership.bank.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.membership.bank.read.UnreadableStatement.Problem;

/** An amount in a table is never taken for a hundred times of itself, and no column for two things. */
class TableAmountsTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "false; 10.00; 10",
                "false; 1,234.50; 1234.50",
                "false; 1,234,567; 1234567",
                "false; +1,234; 1234",
                "false; (1,00,000.00); -100000",
                "false; USD 12 345.6-; -12345.6",
                "true; 10,00; 10",
                "true; 1.234,50; 1234.50",
                "true; -1.234; -1234",
                "true; 1.234.567,8; 1234567.8"
            })
    void readsAmountsAsBanksWriteThem(boolean comma, String written, BigDecimal amount) throws Exception {
        assertThat(read(comma, written).getFirst().total()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "false; 10,00",
                "false; 10,5",
                "false; 0,500",
                "false; 1.234,50",
                "false; 1234,5678",
                "true; 10.00",
                "true; 1,234.50",
                "true; 10.5",
                "false; ten"
            })
    void refusesAnAmountWithTheOtherSignBeforeItsCents(boolean comma, String written) {
        UnreadableStatement refusal = catchThrowableOfType(UnreadableStatement.class, () -> read(comma, written));

        assertThat(refusal.problem()).isEqualTo(Problem.AMOUNT);
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.detail()).isEqualTo(written);
    }

    @Test
    void takesNoColumnForADayAndAnAmountOrForBothWaysOfMoney() {
        assertThat(mapping(Map.of(ColumnRole.BOOKED_ON, 0, ColumnRole.AMOUNT, 1))
                        .isComplete())
                .isTrue();
        ColumnMapping day = mapping(Map.of(ColumnRole.BOOKED_ON, 0, ColumnRole.AMOUNT, 0));
        assertThat(day.isComplete()).isFalse();
        assertThat(day.sharing()).containsExactlyInAnyOrder(ColumnRole.BOOKED_ON, ColumnRole.AMOUNT);
        assertThat(mapping(Map.of(ColumnRole.BOOKED_ON, 0, ColumnRole.CREDIT, 1, ColumnRole.DEBIT, 1))
                        .isComplete())
                .isFalse();
        assertThat(mapping(Map.of(
                                ColumnRole.BOOKED_ON, 0, ColumnRole.AMOUNT, 1, ColumnRole.PAYER, 2, ColumnRole.TEXT, 2))
                        .isComplete())
                .as("who paid and what for may stand in one column")
                .isTrue();
    }

    @Test
    void guessesTheMonthFirstWhereNothingElseCanBe() {
        List<String> titles = List.of("Date", "Amount", "Payer");
        assertThat(ColumnMapping.guess(titles, List.of(List.of("06/13/2017", "1.00", "x")))
                        .days())
                .isEqualTo(DayForm.MONTH_FIRST);
        assertThat(ColumnMapping.guess(titles, List.of(List.of("06/12/2017", "1.00", "x")))
                        .days())
                .isEqualTo(DayForm.DAY_FIRST);
        assertThat(ColumnMapping.guess(titles, List.of(List.of("2017-06-13", "1.00", "x")))
                        .days())
                .isEqualTo(DayForm.YEAR_FIRST);
    }

    private List<FoundEntry> read(boolean comma, String written) throws Exception {
        Path file = Files.writeString(folder.resolve("may.csv"), "Day;Sum;Who\n2017-05-04;" + written + ";x\n");
        ColumnMapping mapping = new ColumnMapping(
                "A1", "USD", Map.of(ColumnRole.BOOKED_ON, 0, ColumnRole.AMOUNT, 1), DayForm.YEAR_FIRST, comma);
        List<FoundEntry> found = new ArrayList<>();
        StatementReading.read(file, BankFormat.TABLE, mapping, found::add);
        return found;
    }

    private static ColumnMapping mapping(Map<ColumnRole, Integer> places) {
        return new ColumnMapping("A1", "USD", places, DayForm.YEAR_FIRST, false);
    }
}
