package org.wego.ui.fee;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.schedule.Band;
import org.wego.membership.schedule.BandFault;
import org.wego.membership.schedule.Bands;
import org.wego.membership.schedule.FeeRule;
import org.wego.ui.component.Buttons;

/** A fee table whose bands and amounts are fields; proves while it is typed that the bands have no gap or overlap. */
final class FeeTableEditor extends Div {

    private final FeeRule begunWith;
    private final boolean matrix;
    private final List<BandFields> columns = new ArrayList<>();
    private final List<BandFields> rows = new ArrayList<>();
    private final List<List<AmountField>> amounts = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private final Paragraph proof = new Paragraph();

    FeeTableEditor(FeeRule rule) {
        begunWith = rule;
        matrix = rule instanceof FeeRule.Matrix;
        addClassName("fee-editor");
        proof.addClassName("proof");
        proof.getElement().setAttribute("role", "status");
        table.addClassName("fee-table");
        Div box = new Div(table);
        box.addClassName("table-box");
        switch (rule) {
            case FeeRule.Matrix full -> {
                full.population().asList().forEach(this::addColumn);
                for (int row = 0; row < full.gdp().size(); row++) {
                    addRow(full.gdp().get(row), full.amounts().get(row));
                }
                add(actions(), box, proof);
            }
            case FeeRule.EmployeeBands bands -> {
                for (int row = 0; row < bands.amounts().size(); row++) {
                    addRow(bands.employees().get(row), List.of(bands.amounts().get(row)));
                }
                add(actions(), box, proof);
            }
            case FeeRule.NoFee() -> add(new Paragraph(getTranslation("fees.none.why")));
        }
        layOut();
    }

    /** The rule, if it is sound. */
    Optional<FeeRule> rule() {
        if (!check()) {
            return Optional.empty();
        }
        List<List<Money>> values = amounts.stream()
                .map(row -> row.stream().map(AmountField::money).toList())
                .toList();
        return Optional.of(
                switch (begunWith) {
                    case FeeRule.Matrix _ ->
                        new FeeRule.Matrix(Bands.of(bands(columns)), Bands.of(bands(rows)), values);
                    case FeeRule.EmployeeBands _ ->
                        new FeeRule.EmployeeBands(
                                Bands.of(bands(rows)),
                                values.stream().map(List::getFirst).toList());
                    case FeeRule.NoFee() -> begunWith;
                });
    }

    private Div actions() {
        Div bar = new Div(button("fees.bands.row.add", () -> addRow(null, List.of())));
        bar.add(button("fees.bands.row.remove", this::removeRow));
        if (matrix) {
            bar.add(button("fees.bands.column.add", () -> {
                addColumn(null);
                amounts.forEach(row -> row.add(new AmountField(null, this::check)));
            }));
            bar.add(button("fees.bands.column.remove", this::removeColumn));
        }
        bar.addClassName("toolbar");
        return bar;
    }

    private Button button(String key, Runnable change) {
        return Buttons.plain(key, () -> {
            change.run();
            layOut();
        });
    }

    private void addColumn(@Nullable Band band) {
        columns.add(new BandFields(band, this::check));
    }

    private void addRow(@Nullable Band band, List<Money> values) {
        rows.add(new BandFields(band, this::check));
        List<AmountField> row = new ArrayList<>();
        for (int i = 0; i < Math.max(1, columns.size()); i++) {
            row.add(new AmountField(i < values.size() ? values.get(i) : null, this::check));
        }
        amounts.add(row);
    }

    private void removeRow() {
        if (rows.size() > 1) {
            rows.removeLast();
            amounts.removeLast();
        }
    }

    private void removeColumn() {
        if (columns.size() > 1) {
            columns.removeLast();
            amounts.forEach(List::removeLast);
        }
    }

    private void layOut() {
        begunWith.size().ifPresent(this::layOut);
    }

    private void layOut(SizeKind size) {
        table.removeAll();
        table.setCaptionText(getTranslation("fees.caption." + size));
        NativeTableRow head = new NativeTableRow(heading("col", new Span(getTranslation("fees.corner." + size))));
        if (matrix) {
            columns.forEach(column -> head.add(heading("col", column)));
        } else {
            head.add(heading("col", new Span(getTranslation("fees.amount"))));
        }
        table.add(head);
        for (int i = 0; i < rows.size(); i++) {
            NativeTableRow row = new NativeTableRow(heading("row", rows.get(i)));
            amounts.get(i).forEach(field -> row.add(new NativeTableCell(field)));
            table.add(row);
        }
        check();
    }

    private static NativeTableHeaderCell heading(String scope, Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** Says at each field what is not sound, and below the table whether all is; answers that too. */
    private boolean check() {
        if (rows.isEmpty()) {
            return true;
        }
        int unsound = unsound(rows) + (matrix ? unsound(columns) : 0);
        for (int row = 0; row < amounts.size(); row++) {
            for (int column = 0; column < amounts.get(row).size(); column++) {
                AmountField field = amounts.get(row).get(column);
                field.setAriaLabel(
                        matrix
                                ? getTranslation(
                                        "fees.bands.amount.of",
                                        columns.get(column).words(),
                                        rows.get(row).words())
                                : getTranslation(
                                        "fees.bands.amount.ofEmployees",
                                        rows.get(row).words()));
                unsound += field.check() ? 0 : 1;
            }
        }
        proof.setText(
                unsound == 0 ? getTranslation("fees.bands.sound") : getTranslation("fees.bands.unsound", unsound));
        proof.setClassName("proof-open", unsound > 0);
        return unsound == 0;
    }

    /** How many places of a row of bands are not sound. Whether bands meet is checked once all can be read. */
    private static int unsound(List<BandFields> fields) {
        long unreadable = fields.stream().filter(field -> !field.check()).count();
        if (unreadable > 0) {
            return (int) unreadable;
        }
        List<BandFault> faults = Bands.faults(bands(fields));
        faults.forEach(fault -> fields.get(fault.place()).show(fault));
        return faults.size();
    }

    private static List<Band> bands(List<BandFields> fields) {
        return fields.stream().map(BandFields::band).toList();
    }
}
