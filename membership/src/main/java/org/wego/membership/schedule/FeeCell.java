package org.wego.membership.schedule;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One amount of a schedule with the bands it belongs to, as it is stored: row by row. */
@Embeddable
record FeeCell(
        long sizeFrom,
        @Nullable Long sizeTo,
        @Nullable Long gdpFrom,
        @Nullable Long gdpTo,
        BigDecimal amount) {

    /** Which rule the cells make up. */
    enum Shape {
        MATRIX,
        EMPLOYEE_BANDS,
        NO_FEE
    }

    static Shape shape(FeeRule rule) {
        return switch (rule) {
            case FeeRule.Matrix _ -> Shape.MATRIX;
            case FeeRule.EmployeeBands _ -> Shape.EMPLOYEE_BANDS;
            case FeeRule.NoFee _ -> Shape.NO_FEE;
        };
    }

    static List<FeeCell> cells(FeeRule rule) {
        List<FeeCell> cells = new ArrayList<>();
        switch (rule) {
            case FeeRule.Matrix matrix -> {
                for (int row = 0; row < matrix.gdp().size(); row++) {
                    for (int column = 0; column < matrix.population().size(); column++) {
                        Band size = matrix.population().get(column);
                        Band gdp = matrix.gdp().get(row);
                        cells.add(new FeeCell(
                                size.from(),
                                size.to(),
                                gdp.from(),
                                gdp.to(),
                                matrix.amount(row, column).getAmount()));
                    }
                }
            }
            case FeeRule.EmployeeBands bands -> {
                for (int i = 0; i < bands.employees().size(); i++) {
                    Band size = bands.employees().get(i);
                    cells.add(new FeeCell(
                            size.from(),
                            size.to(),
                            null,
                            null,
                            bands.amounts().get(i).getAmount()));
                }
            }
            case FeeRule.NoFee() -> {}
        }
        return cells;
    }

    static FeeRule rule(Shape shape, List<FeeCell> cells) {
        return switch (shape) {
            case MATRIX -> {
                List<Band> sizes = cells.stream().map(FeeCell::size).distinct().toList();
                List<Band> gdps = cells.stream().map(FeeCell::gdp).distinct().toList();
                List<List<Money>> amounts = new ArrayList<>();
                for (int row = 0; row < gdps.size(); row++) {
                    amounts.add(cells.subList(row * sizes.size(), (row + 1) * sizes.size()).stream()
                            .map(FeeCell::money)
                            .toList());
                }
                yield new FeeRule.Matrix(Bands.of(sizes), Bands.of(gdps), amounts);
            }
            case EMPLOYEE_BANDS ->
                new FeeRule.EmployeeBands(
                        Bands.of(cells.stream().map(FeeCell::size).toList()),
                        cells.stream().map(FeeCell::money).toList());
            case NO_FEE -> new FeeRule.NoFee();
        };
    }

    /** The amounts as people compare them, a line for each band of GDP. */
    static String written(Shape shape, List<FeeCell> cells) {
        if (shape == Shape.NO_FEE) {
            return "no fee";
        }
        return cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> shape == Shape.MATRIX ? cell.gdp().written() + " | " : "",
                        LinkedHashMap::new,
                        Collectors.mapping(
                                cell -> cell.size().written() + ": " + cell.amount.toPlainString(),
                                Collectors.joining("; "))))
                .entrySet()
                .stream()
                .map(row -> row.getKey() + row.getValue())
                .collect(Collectors.joining("\n"));
    }

    private Band size() {
        return new Band(sizeFrom, sizeTo);
    }

    private Band gdp() {
        return new Band(gdpFrom == null ? 0 : gdpFrom, gdpTo);
    }

    private Money money() {
        return Money.of(CurrencyUnit.USD, amount);
    }
}
