package org.wego.ui.knowledge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import org.wego.catalog.Comparison;
import org.wego.knowledge.part.Result;

/** What came of a practice, in figures. */
final class ResultTable extends Div {

    ResultTable(List<Result> results) {
        addClassName("table-box");
        // what can be scrolled is reached by keyboard
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("catalog.results"));
        NativeTable table = new NativeTable();
        table.addClassName("results");
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        "catalog.result.indicator",
                        "catalog.result.value",
                        "catalog.result.unit",
                        "catalog.result.baseline",
                        "catalog.result.year")
                .map(this::getTranslation)
                .forEach(it -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(it);
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        table.add(head);
        results.forEach(it -> table.add(row(it)));
        add(table);
    }

    private static NativeTableRow row(Result result) {
        NativeTableHeaderCell indicator = new NativeTableHeaderCell(result.indicator());
        indicator.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                indicator,
                number(Comparison.figure(result.value())),
                new NativeTableCell(result.unit()),
                number(Comparison.figure(result.baseline())),
                number(result.year() == null ? "" : result.year().toString()));
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
