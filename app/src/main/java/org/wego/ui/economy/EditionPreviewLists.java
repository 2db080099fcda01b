package org.wego.ui.economy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview.Doubted;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.EditionPreview.Matched;
import org.wego.membership.economy.EditionPreview.Skipped;
import org.wego.membership.economy.EditionPreview.Unmatched;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.form.CountryBox;
import org.wego.ui.component.list.ListGrid;
import org.wego.ui.economy.EditionPreviewPanel.Decisions;
import org.wego.words.Formats;

/** The lists of what an import would bring. */
final class EditionPreviewLists {

    private final @Nullable String sheet;
    private final Decisions decisions;

    /** @param sheet of the workbook that was read, if it has several */
    EditionPreviewLists(@Nullable String sheet, Decisions decisions) {
        this.sheet = sheet;
        this.decisions = decisions;
    }

    ListGrid<Finding> findings() {
        ListGrid<Finding> grid = new ListGrid<>();
        grid.badge("economy.kind", EditionPreviewLists::kind);
        place(grid, Finding::place).setAutoWidth(false).setWidth("92px").setFlexGrow(1);
        grid.text(
                        "economy.what",
                        finding -> words(
                                "economy.finding." + finding.kind(),
                                finding.details().toArray()))
                .setAutoWidth(false)
                .setFlexGrow(3)
                .setWidth("176px");
        return grid;
    }

    private static StateBadge kind(Finding finding) {
        if (finding.kind().isError()) {
            return new StateBadge(words("economy.error"), Tone.BAD);
        }
        return new StateBadge(words(finding.kind().asks() ? "economy.question" : "economy.warning"), Tone.ATTENTION);
    }

    ListGrid<Doubted> doubted() {
        ListGrid<Doubted> grid = new ListGrid<>();
        grid.text("economy.country", it -> Formats.country(it.country()));
        grid.text("economy.inFile", Doubted::label);
        grid.number("economy.errors", Doubted::errors);
        grid.deeds(
                "economy.leaveOut.once",
                it -> Buttons.quiet(
                        "economy.leaveOut.once",
                        words("economy.leaveOut.once.label", it.label()),
                        () -> decisions.leaveOut(it.label())));
        return grid;
    }

    ListGrid<Unmatched> unmatched() {
        ListGrid<Unmatched> grid = new ListGrid<>();
        grid.text("economy.label", Unmatched::label);
        grid.text("economy.inFile", Unmatched::name);
        grid.number("economy.line", Unmatched::line);
        grid.field("economy.country", this::choice).setWidth("220px");
        grid.deeds(
                "economy.leaveOut",
                it -> Buttons.quiet(
                        "economy.leaveOut",
                        words("economy.leaveOut.label", it.label()),
                        () -> decisions.decide(it.label(), null)));
        return grid;
    }

    private CountryBox choice(Unmatched unmatched) {
        CountryBox choice = new CountryBox();
        choice.setAriaLabel(words("economy.standsFor", unmatched.name()));
        choice.setPlaceholder(words("economy.standsFor.choose"));
        choice.setWidthFull();
        choice.addValueChangeListener(change -> decisions.decide(unmatched.label(), change.getValue()));
        return choice;
    }

    ListGrid<Jump> jumps() {
        ListGrid<Jump> grid = new ListGrid<>();
        grid.text("economy.country", jump -> Formats.country(jump.country()));
        grid.figure("economy.year", jump -> Integer.toString(jump.year()));
        grid.figure("economy.value", jump -> Formats.decimal(jump.value()));
        grid.figure("economy.other", jump -> Formats.decimal(jump.other()));
        grid.text(
                "economy.jump.of",
                jump -> jump.betweenEditions()
                        ? words("economy.jump.edition")
                        : words("economy.jump.year", String.valueOf(jump.otherYear())));
        place(grid, Jump::place);
        return grid;
    }

    ListGrid<Matched> matched() {
        ListGrid<Matched> grid = new ListGrid<>();
        grid.text("economy.country", it -> Formats.country(it.country()));
        grid.text("economy.inFile", Matched::label);
        grid.number("economy.figures", Matched::figures);
        grid.figure("economy.years", it -> it.firstYear() + "\u2013" + it.lastYear());
        return grid;
    }

    ListGrid<Skipped> skipped() {
        ListGrid<Skipped> grid = new ListGrid<>();
        grid.text("economy.inFile", Skipped::label);
        grid.figure("economy.year", it -> Integer.toString(it.year()));
        grid.text("economy.why", it -> words("economy.reason." + it.reason(), it.text()));
        place(grid, Skipped::place);
        return grid;
    }

    private <T> Grid.Column<T> place(ListGrid<T> grid, Function<T, @Nullable Place> of) {
        return grid.text("economy.where", row -> words(of.apply(row))).setFlexGrow(0);
    }

    private String words(@Nullable Place place) {
        if (place == null) {
            return words("economy.wholeFile");
        }
        String line = Formats.number(place.line());
        String column = Formats.number(place.column());
        return sheet == null ? words("economy.place", line, column) : words("economy.place.sheet", sheet, line, column);
    }

    private static String words(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
