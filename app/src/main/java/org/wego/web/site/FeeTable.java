package org.wego.web.site;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.schedule.Band;
import org.wego.membership.schedule.FeeRule;
import org.wego.words.Formats;

/**
 * A fee table to be shown, with the cell that a fee was read from.
 *
 * @param columns the bands of population; one without a band if the rows are all there is
 */
record FeeTable(List<Head> columns, List<Row> rows) {

    /** A band over a column or before a row; lit if the fee lies there. */
    record Head(@Nullable Band band, boolean lit) {}

    /** A row of amounts. */
    record Row(Head head, List<Cell> cells) {}

    /** An amount; lit if it is the fee. */
    record Cell(String amount, boolean lit) {}

    /** The table of a rule; null if nothing is to be paid. */
    static @Nullable FeeTable of(FeeRule rule, @Nullable FeeExplanation why) {
        Band size = why == null || why.size() == null ? null : why.size().band();
        Band gdp = why == null || why.gdp() == null ? null : why.gdp().band();
        return switch (rule) {
            case FeeRule.Matrix matrix -> matrix(matrix, size, gdp);
            case FeeRule.EmployeeBands bands -> employees(bands, size);
            case FeeRule.NoFee() -> null;
        };
    }

    private static FeeTable matrix(FeeRule.Matrix matrix, @Nullable Band size, @Nullable Band gdp) {
        List<Head> columns = heads(matrix.population().asList(), size);
        List<Row> rows = new ArrayList<>();
        List<Head> bands = heads(matrix.gdp().asList(), gdp);
        for (int row = 0; row < bands.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                boolean lit = bands.get(row).lit && columns.get(column).lit;
                cells.add(new Cell(written(matrix.amount(row, column)), lit));
            }
            rows.add(new Row(bands.get(row), cells));
        }
        return new FeeTable(columns, rows);
    }

    private static FeeTable employees(FeeRule.EmployeeBands bands, @Nullable Band size) {
        List<Row> rows = new ArrayList<>();
        List<Head> heads = heads(bands.employees().asList(), size);
        for (int row = 0; row < heads.size(); row++) {
            Cell cell = new Cell(written(bands.amounts().get(row)), heads.get(row).lit);
            rows.add(new Row(heads.get(row), List.of(cell)));
        }
        return new FeeTable(List.of(new Head(null, false)), rows);
    }

    private static List<Head> heads(List<Band> bands, @Nullable Band lit) {
        return bands.stream().map(band -> new Head(band, band.equals(lit))).toList();
    }

    /** The currency stands in the caption. */
    private static String written(Money amount) {
        return Formats.amount(amount);
    }
}
