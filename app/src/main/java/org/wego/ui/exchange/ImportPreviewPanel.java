package org.wego.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.wego.membership.exchange.ImportAnswers;
import org.wego.membership.exchange.ImportFinding;
import org.wego.membership.exchange.MemberImportPreview;
import org.wego.ui.component.Fact;
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
        var facts = new Div(
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

    private Grid<ImportFinding> findings(MemberImportPreview preview) {
        var grid = new Grid<ImportFinding>();
        grid.addColumn(finding -> finding.line() == 0 ? "" : Formats.number(finding.line()))
                .setHeader(getTranslation("members.import.line"))
                .setWidth("4rem")
                .setFlexGrow(0);
        grid.addColumn(ImportFinding::column)
                .setHeader(getTranslation("members.import.column"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(finding -> getTranslation("members.import.finding." + finding.kind(), finding.value()))
                .setHeader(getTranslation("members.import.problem"))
                .setWidth("9rem");
        grid.setItems(preview.findings());
        return dressed(grid);
    }

    private Grid<MemberImportPreview.Row> lines(MemberImportPreview preview) {
        var grid = new Grid<MemberImportPreview.Row>();
        grid.addColumn(line -> Formats.number(line.line()))
                .setHeader(getTranslation("members.import.line"))
                .setWidth("4rem")
                .setFlexGrow(0);
        grid.addColumn(MemberImportPreview.Row::name)
                .setHeader(getTranslation("members.name"))
                .setFlexGrow(1);
        grid.addColumn(line ->
                        getTranslation(line.added() ? "members.import.line.added" : "members.import.line.changed"))
                .setHeader(getTranslation("members.import.effect"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> ImportDifferences.of(line.added() ? List.of() : line.differences()))
                .setHeader(getTranslation("members.import.change"))
                .setFlexGrow(2);
        grid.setItems(preview.rows().stream().limit(MOST_LINES).toList());
        return dressed(grid);
    }

    private static <T> Grid<T> dressed(Grid<T> grid) {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("members-list");
        return grid;
    }
}
