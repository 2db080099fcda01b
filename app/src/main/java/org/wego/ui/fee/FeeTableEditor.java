package org.wego.ui.fee;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.Band;
import org.wego.membership.fee.BandFault;
import org.wego.membership.fee.Bands;
import org.wego.membership.fee.FeeRule;

/** A fee table whose bands and amounts are fields; proves while it is typed that the bands have no gap or overlap. */
final class FeeTableEditor extends Div {

    private final boolean matrix;
    private final List<BandFields> columns = new ArrayList<>();
    private final List<BandFields> rows = new ArrayList<>();
    private final List<List<BigDecimalField>> amounts = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private final Div proof = new Div();

    FeeTableEditor(FeeRule rule) {
        matrix = rule instanceof FeeRule.Matrix;
        addClassName("fee-editor");
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
        if (rows.isEmpty()) {
            return Optional.of(new FeeRule.NoFee());
        }
        if (!check()) {
            return Optional.empty();
        }
        List<List<Money>> values = amounts.stream()
                .map(row -> row.stream().map(FeeTableEditor::money).toList())
                .toList();
        Bands down = Bands.of(bands(rows));
        return Optional.of(
                matrix
                        ? new FeeRule.Matrix(Bands.of(bands(columns)), down, values)
                        : new FeeRule.EmployeeBands(
                                down, values.stream().map(List::getFirst).toList()));
    }

    private Div actions() {
        Div bar = new Div(button("fees.bands.row.add", () -> addRow(null, List.of())));
        bar.add(button("fees.bands.row.remove", this::removeRow));
        if (matrix) {
            bar.add(button("fees.bands.column.add", () -> {
                addColumn(null);
                amounts.forEach(row -> row.add(amount(null)));
            }));
            bar.add(button("fees.bands.column.remove", this::removeColumn));
        }
        bar.addClassName("toolbar");
        return bar;
    }

    private Button button(String key, Runnable change) {
        return new Button(getTranslation(key), _ -> {
            change.run();
            layOut();
        });
    }

    private void addColumn(@Nullable Band band) {
        columns.add(new BandFields(band, this::check));
    }

    private void addRow(@Nullable Band band, List<Money> values) {
        rows.add(new BandFields(band, this::check));
        List<BigDecimalField> row = new ArrayList<>();
        for (int i = 0; i < Math.max(1, columns.size()); i++) {
            row.add(amount(i < values.size() ? values.get(i) : null));
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

    private BigDecimalField amount(@Nullable Money value) {
        BigDecimalField field = new BigDecimalField();
        field.setAriaLabel(getTranslation("fees.amount"));
        field.setValue(value == null ? null : plain(value));
        field.addValueChangeListener(_ -> check());
        return field;
    }

    private void layOut() {
        table.removeAll();
        if (matrix) {
            NativeTableRow head = new NativeTableRow(new NativeTableHeaderCell(getTranslation("fees.corner")));
            columns.forEach(column -> head.add(new NativeTableHeaderCell(column)));
            table.add(head);
        }
        for (int i = 0; i < rows.size(); i++) {
            NativeTableRow row = new NativeTableRow(new NativeTableHeaderCell(rows.get(i)));
            amounts.get(i).forEach(field -> row.add(new NativeTableCell(field)));
            table.add(row);
        }
        check();
    }

    /** Shows what is not sound at its place; answers whether all is. */
    private boolean check() {
        proof.removeAll();
        if (rows.isEmpty()) {
            return true;
        }
        List<BandFault> faults = Stream.concat(
                        (matrix ? Bands.faults(bands(columns)) : List.<BandFault>of()).stream(),
                        Bands.faults(bands(rows)).stream())
                .toList();
        long missing = amounts.stream()
                .flatMap(List::stream)
                .filter(field -> !wellFormed(field))
                .count();
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(OutcomeWords.of(fault, this))));
        if (missing > 0) {
            list.add(new ListItem(getTranslation("fees.bands.amounts", missing)));
        }
        boolean sound = faults.isEmpty() && missing == 0;
        proof.setClassName("proof");
        proof.add(new Paragraph(getTranslation(sound ? "fees.bands.sound" : "fees.bands.unsound")), list);
        return sound;
    }

    private static boolean wellFormed(BigDecimalField field) {
        BigDecimal value = field.getValue();
        boolean sound = value != null
                && value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 2
                && value.precision() - value.scale() <= 9;
        field.setInvalid(!sound);
        return sound;
    }

    /** "250" or "250.50". */
    private static BigDecimal plain(Money value) {
        BigDecimal amount = value.getAmount().stripTrailingZeros();
        return amount.scale() <= 0 ? amount.setScale(0) : value.getAmount();
    }

    private static Money money(BigDecimalField field) {
        return Money.of(CurrencyUnit.USD, field.getValue().stripTrailingZeros());
    }

    private static List<Band> bands(List<BandFields> fields) {
        return fields.stream().map(BandFields::band).toList();
    }
}
