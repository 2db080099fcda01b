package org.wego.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.wego.membership.exchange.ImportAnswers;
import org.wego.membership.exchange.ImportFinding;
import org.wego.membership.exchange.MemberImportPreview;
import org.wego.ui.component.Fact;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** What an import would do: how many members are new, changed and unchanged, and every error with its place. */
final class ImportPreviewPanel extends Div {

    private static final int MOST_LINES = 200;

    /**
     * @param confirm what to do about a file without errors
     * @param answered told what was said to the questions of the file
     */
    ImportPreviewPanel(MemberImportPreview preview, Component confirm, Consumer<ImportAnswers> answered) {
        addClassName("member-preview");
        Div facts = new Div(
                fact(preview.added(), "added"),
                fact(preview.changed(), "changed"),
                fact(preview.unchanged(), "unchanged"),
                fact(preview.open(), "open"),
                fact(preview.errors(), "errors"));
        facts.addClassName("facts");
        add(new Paragraph(getTranslation(verdict(preview))), facts, confirm);
        if (!preview.findings().isEmpty()) {
            add(new H2(getTranslation("members.import.findings", preview.errors())), findings(preview));
        } else {
            if (preview.open() > 0) {
                add(new QuestionsPanel(preview, answered));
            }
            if (!preview.rows().isEmpty()) {
                add(new H2(getTranslation("members.import.first")), lines(preview));
            }
        }
    }

    private static String verdict(MemberImportPreview preview) {
        if (preview.errors() > 0) {
            return "members.import.faulty";
        }
        if (preview.open() > 0) {
            return "members.import.asking";
        }
        return preview.importable() ? "members.import.sound" : "members.import.nothing";
    }

    private Fact fact(long number, String key) {
        return new Fact(Formats.number(number), getTranslation("members.import." + key, number));
    }

    private Component findings(MemberImportPreview preview) {
        ListGrid<ImportFinding> grid = new ListGrid<>();
        narrow(
                grid.text("members.import.line", finding -> finding.line() == 0 ? "" : Formats.number(finding.line())),
                "4rem");
        narrow(grid.text("members.import.column", ImportFinding::column), "8rem");
        grid.text(
                        "members.import.problem",
                        finding -> getTranslation("members.import.finding." + finding.kind(), finding.value()))
                .setAutoWidth(false)
                .setWidth("9rem");
        return filled(grid, preview.findings());
    }

    private Component lines(MemberImportPreview preview) {
        ListGrid<MemberImportPreview.Row> grid = new ListGrid<>();
        narrow(grid.number("members.import.line", MemberImportPreview.Row::line), "4rem");
        grid.text("members.name", MemberImportPreview.Row::name).setAutoWidth(false);
        narrow(
                grid.text(
                        "members.import.effect",
                        line -> getTranslation(
                                line.added() ? "members.import.line.added" : "members.import.line.changed")),
                "6rem");
        grid.addComponentColumn(line -> ImportDifferences.of(line.added() ? List.of() : line.differences()))
                .setHeader(getTranslation("members.import.change"))
                .setFlexGrow(2);
        return filled(grid, preview.rows().stream().limit(MOST_LINES).toList());
    }

    private static void narrow(Column<?> column, String width) {
        column.setAutoWidth(false).setWidth(width).setFlexGrow(0);
    }

    private static <T> Component filled(ListGrid<T> grid, List<T> rows) {
        grid.setItems(rows);
        return grid.sizedFor(rows.size());
    }
}
