package org.wego.ui.fee;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.joda.money.Money;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.schedule.Band;
import org.wego.membership.schedule.Bands;
import org.wego.membership.schedule.FeeRule;
import org.wego.words.BandWords;
import org.wego.words.Formats;

/** The amounts of a schedule as a table to read. */
final class FeeTablePanel extends Div {

    FeeTablePanel(FeeRule rule) {
        switch (rule) {
            case FeeRule.Matrix matrix -> {
                NativeTable table = table(SizeKind.POPULATION, matrix.population());
                for (int row = 0; row < matrix.gdp().size(); row++) {
                    table.add(row(matrix.gdp().get(row), matrix.amounts().get(row)));
                }
            }
            case FeeRule.EmployeeBands bands -> {
                NativeTable table = table(SizeKind.EMPLOYEES, Bands.startingAt(0));
                for (int row = 0; row < bands.amounts().size(); row++) {
                    table.add(row(
                            bands.employees().get(row), List.of(bands.amounts().get(row))));
                }
            }
            case FeeRule.NoFee() -> add(new Paragraph(getTranslation("fees.none.why")));
        }
    }

    private NativeTable table(SizeKind size, Bands columns) {
        NativeTable table = new NativeTable();
        table.addClassName("fee-table");
        table.setCaptionText(getTranslation("fees.caption." + size));
        NativeTableRow head = new NativeTableRow(heading(getTranslation("fees.corner." + size), "col"));
        columns.asList()
                .forEach(band ->
                        head.add(heading(columns.size() == 1 ? getTranslation("fees.amount") : written(band), "col")));
        table.add(head);
        addClassName("table-box");
        add(table);
        return table;
    }

    private NativeTableRow row(Band band, List<Money> amounts) {
        NativeTableRow row = new NativeTableRow(heading(written(band), "row"));
        amounts.forEach(amount -> row.add(new NativeTableCell(Formats.amount(amount))));
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String written(Band band) {
        return BandWords.of(band, this::getTranslation);
    }
}
