package org.wego.ui.programs.project;

import java.util.List;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectOutcome;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.RowsField;

/** Asks for all rows of a part of a project, and stays open with all that was typed until they are saved. */
final class RowsDialog<T> extends AskingDialog {

    private final transient ProjectDesk desk;
    private final RowsField<T> rows;
    private final transient Revision<T> revision;

    /** Replaces the rows of a part. */
    @FunctionalInterface
    interface Revision<T> {

        ProjectOutcome of(ProjectKeeping keeping, ProjectDetails project, List<T> rows);
    }

    /** @param title key of what the part is called */
    RowsDialog(ProjectDesk desk, String title, RowsField<T> rows, List<T> recorded, Revision<T> revision) {
        this.desk = desk;
        this.rows = rows;
        this.revision = revision;
        setHeaderTitle(getTranslation(title));
        setWidth("52rem");
        rows.setValue(recorded);
        rows.setWidthFull();
        add(rows);
        offer(getTranslation("projects.save"), this::save);
    }

    private void save() {
        if (Unreadable.in(rows)) {
            return;
        }
        List<T> all = rows.getValue();
        ProjectOutcome outcome = desk.change((keeping, project) -> revision.of(keeping, project, all));
        if (outcome instanceof ProjectOutcome.Saved) {
            close();
        } else {
            refuse(ProjectWords.refusal(outcome));
        }
    }
}
