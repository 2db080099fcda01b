package org.wego.ui.programs.project;

import java.util.List;
import org.wego.programs.project.ProjectAmount;
import org.wego.programs.project.ProjectAmount.Kind;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** What a project may cost, and what it did. */
final class MoneyPanel extends Panel {

    MoneyPanel(ProjectDesk desk, boolean staff) {
        super("projects.amounts");
        List<ProjectAmount> amounts = desk.project().amounts();
        if (staff) {
            actions(Buttons.quiet(
                    "projects.amounts.edit",
                    () -> new RowsDialog<>(
                                    desk,
                                    "projects.amounts",
                                    new AmountsField(getTranslation("projects.amount.add")),
                                    desk.project().amounts(),
                                    (keeping, project, rows) ->
                                            keeping.reviseAmounts(project.id(), project.version(), rows))
                            .open()));
        }
        if (amounts.isEmpty()) {
            say("projects.amounts.none");
            return;
        }
        line(getTranslation(Words.of(Kind.BUDGET)), ProjectWords.sums(ProjectAmount.sums(amounts, Kind.BUDGET)));
        line(getTranslation(Words.of(Kind.SPENDING)), ProjectWords.sums(ProjectAmount.sums(amounts, Kind.SPENDING)));
        ListGrid<ProjectAmount> grid = new ListGrid<>();
        grid.text("projects.amount.kind", it -> getTranslation(Words.of(it.kind())));
        grid.text("projects.amount.on", it -> it.date().written());
        grid.money("projects.amount", ProjectAmount::money);
        grid.longText("projects.amount.about", ProjectAmount::about);
        grid.setItems(amounts);
        add(grid.sizedFor(amounts.size()).onPhone(0, 1, 2));
    }
}
