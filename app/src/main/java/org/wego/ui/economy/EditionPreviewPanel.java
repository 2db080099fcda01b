package org.wego.ui.economy;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.EditionPreview.Doubted;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.EditionPreview.Matched;
import org.wego.membership.economy.EditionPreview.Skipped;
import org.wego.membership.economy.EditionPreview.Unmatched;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.ui.component.CountryBox;
import org.wego.ui.component.Fact;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** What an import would bring, one tab for each kind of thing; the tab with the most pressing ones comes first. */
class EditionPreviewPanel extends Div {

    /** Takes what is said of the file. */
    interface Decisions {

        /** What a code or name stands for, from now on; no country leaves it out. */
        void decide(String label, @Nullable CountryCode country);

        /** Leaves the rows with that code or name out of this file. */
        void leaveOut(String label);
    }

    private final transient Decisions decisions;
    private final @Nullable String sheet;

    EditionPreviewPanel(EditionPreview preview, Decisions decisions) {
        this.decisions = decisions;
        this.sheet = preview.sheet();
        addClassName("economy-preview");
        if (preview.form() != null) {
            add(summary(preview));
        }
        var tabs = new TabSheet();
        tabs.setWidthFull();
        if (!preview.findings().isEmpty()) {
            tab(tabs, "findings", preview.errors() + preview.warnings(), findings(preview.findings()));
        }
        if (!preview.doubted().isEmpty()) {
            tab(tabs, "doubted", preview.doubted().size(), doubted(preview.doubted()));
        }
        if (!preview.unmatched().isEmpty()) {
            tab(tabs, "unmatched", preview.unmatched().size(), unmatched(preview.unmatched()));
        }
        if (!preview.jumps().isEmpty()) {
            tab(tabs, "jumps", preview.jumping(), jumps(preview.jumps()));
        }
        if (!preview.matched().isEmpty()) {
            tab(tabs, "matched", preview.matched().size(), matched(preview.matched()));
        }
        if (!preview.skippedCells().isEmpty()) {
            tab(tabs, "skipped", preview.skipped(), skipped(preview.skippedCells()));
        }
        if (tabs.getTabCount() > 0) {
            add(tabs);
        }
    }

    private Fact fact(int number, String what) {
        return new Fact(number(number), getTranslation("economy.preview." + what, number));
    }

    private Component summary(EditionPreview preview) {
        var facts = new Div(
                fact(preview.figures(), "figures"),
                fact(preview.matched().size(), "countries"),
                fact(preview.skipped(), "skipped"),
                fact(preview.jumping(), "jumps"));
        facts.addClassName("facts");
        var words = new Div(
                new Paragraph(getTranslation("economy.form." + preview.form(), preview.source(), preview.encoding())));
        if (preview.sheet() != null) {
            words.add(new Paragraph(getTranslation("economy.preview.sheet", preview.sheet())));
        }
        var before = preview.comparedWith();
        words.add(new Paragraph(
                before == null
                        ? getTranslation("economy.preview.first")
                        : getTranslation("economy.preview.compared", before.name())));
        if (!preview.aggregates().isEmpty()) {
            words.add(new Paragraph(getTranslation(
                    "economy.preview.aggregates",
                    preview.aggregates().size(),
                    String.join(", ", preview.aggregates()))));
        }
        if (!preview.ignored().isEmpty()) {
            words.add(new Paragraph(getTranslation("economy.preview.ignored", String.join(", ", preview.ignored()))));
        }
        words.addClassName("economy-words");
        return new Div(facts, words);
    }

    private void tab(TabSheet tabs, String kind, int count, Component list) {
        var content = new Div(new Paragraph(getTranslation("economy.tab." + kind + ".note")), list);
        if (count > EditionPreview.LISTED) {
            content.add(new Paragraph(getTranslation("economy.preview.cut", EditionPreview.LISTED, number(count))));
        }
        tabs.add(getTranslation("economy.tab." + kind, number(count)), content);
    }

    private Component findings(List<Finding> findings) {
        var grid = this.<Finding>grid();
        grid.addComponentColumn(finding -> finding.kind().isError()
                        ? new StateBadge(getTranslation("economy.error"), Tone.BAD)
                        : new StateBadge(
                                getTranslation(finding.kind().asks() ? "economy.question" : "economy.warning"),
                                Tone.ATTENTION))
                .setHeader(getTranslation("economy.kind"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        place(grid, Finding::place).setAutoWidth(false).setWidth("92px").setFlexGrow(1);
        grid.addComponentColumn(finding -> {
                    var words = new Div(getTranslation(
                            "economy.finding." + finding.kind(),
                            finding.details().toArray()));
                    words.addClassName("economy-wrap");
                    return words;
                })
                .setHeader(getTranslation("economy.what"))
                .setFlexGrow(3)
                .setWidth("176px");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(findings);
        return grid;
    }

    private Component doubted(List<Doubted> doubted) {
        var grid = this.<Doubted>grid();
        grid.addColumn(each -> Formats.country(each.country()))
                .setHeader(getTranslation("economy.country"))
                .setAutoWidth(true);
        grid.addColumn(Doubted::label)
                .setHeader(getTranslation("economy.inFile"))
                .setAutoWidth(true);
        right(grid, "economy.errors", each -> number(each.errors()));
        grid.addComponentColumn(each ->
                        new Button(getTranslation("economy.leaveOut.once"), _ -> decisions.leaveOut(each.label())))
                .setAutoWidth(true);
        grid.setItems(doubted);
        return grid;
    }

    private Component unmatched(List<Unmatched> unmatched) {
        var grid = this.<Unmatched>grid();
        grid.addColumn(Unmatched::label)
                .setHeader(getTranslation("economy.label"))
                .setAutoWidth(true);
        grid.addColumn(Unmatched::name)
                .setHeader(getTranslation("economy.inFile"))
                .setAutoWidth(true);
        grid.addColumn(each -> number(each.line()))
                .setHeader(getTranslation("economy.line"))
                .setAutoWidth(true);
        grid.addComponentColumn(each -> {
                    var choice = new CountryBox();
                    choice.setAriaLabel(getTranslation("economy.standsFor", each.name()));
                    choice.setPlaceholder(getTranslation("economy.standsFor.choose"));
                    choice.setWidthFull();
                    choice.addValueChangeListener(change -> decisions.decide(each.label(), change.getValue()));
                    return choice;
                })
                .setHeader(getTranslation("economy.country"))
                .setWidth("220px");
        grid.addComponentColumn(
                each -> new Button(getTranslation("economy.leaveOut"), _ -> decisions.decide(each.label(), null)));
        grid.setItems(unmatched);
        return grid;
    }

    private Component jumps(List<Jump> jumps) {
        var grid = this.<Jump>grid();
        grid.addColumn(jump -> Formats.country(jump.country()))
                .setHeader(getTranslation("economy.country"))
                .setAutoWidth(true);
        right(grid, "economy.year", jump -> String.valueOf(jump.year()));
        right(grid, "economy.value", jump -> Formats.decimal(jump.value()));
        right(grid, "economy.other", jump -> Formats.decimal(jump.other()));
        grid.addColumn(jump -> jump.betweenEditions()
                        ? getTranslation("economy.jump.edition")
                        : getTranslation("economy.jump.year", String.valueOf(jump.otherYear())))
                .setHeader(getTranslation("economy.jump.of"))
                .setAutoWidth(true);
        place(grid, Jump::place);
        grid.setItems(jumps);
        return grid;
    }

    private Component matched(List<Matched> matched) {
        var grid = this.<Matched>grid();
        grid.addColumn(each -> Formats.country(each.country()))
                .setHeader(getTranslation("economy.country"))
                .setAutoWidth(true);
        grid.addColumn(Matched::label)
                .setHeader(getTranslation("economy.inFile"))
                .setAutoWidth(true);
        right(grid, "economy.figures", each -> number(each.figures()));
        right(grid, "economy.years", each -> each.firstYear() + "\u2013" + each.lastYear());
        grid.setItems(matched);
        return grid;
    }

    private Component skipped(List<Skipped> skipped) {
        var grid = this.<Skipped>grid();
        grid.addColumn(Skipped::label)
                .setHeader(getTranslation("economy.inFile"))
                .setAutoWidth(true);
        right(grid, "economy.year", each -> String.valueOf(each.year()));
        grid.addColumn(each -> getTranslation("economy.reason." + each.reason(), each.text()))
                .setHeader(getTranslation("economy.why"))
                .setAutoWidth(true);
        place(grid, Skipped::place);
        grid.setItems(skipped);
        return grid;
    }

    private <T> Grid<T> grid() {
        var grid = new Grid<T>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("economy-list");
        return grid;
    }

    private <T> Grid.Column<T> place(Grid<T> grid, Function<T, @Nullable Place> of) {
        return grid.addColumn(each -> {
                    var place = of.apply(each);
                    if (place == null) {
                        return getTranslation("economy.wholeFile");
                    }
                    return sheet == null
                            ? getTranslation("economy.place", number(place.line()), number(place.column()))
                            : getTranslation(
                                    "economy.place.sheet", sheet, number(place.line()), number(place.column()));
                })
                .setHeader(getTranslation("economy.where"))
                .setFlexGrow(0)
                .setAutoWidth(true);
    }

    private <T> void right(Grid<T> grid, String header, Function<T, String> text) {
        grid.addColumn(text::apply)
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private static String number(int value) {
        return Formats.number(value);
    }
}
