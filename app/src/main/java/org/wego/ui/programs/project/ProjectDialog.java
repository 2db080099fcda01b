package org.wego.ui.programs.project;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.programs.address.ProjectAddress;

/** Asks what a study or pilot is. */
final class ProjectDialog extends AskingDialog {

    private final transient Function<ProjectDraft, ProjectOutcome> saving;
    private final ProjectFields fields = new ProjectFields();
    private final boolean begins;

    /** @param said what is on record, or null for one that begins, which is shown then */
    ProjectDialog(@Nullable ProjectDraft said, Function<ProjectDraft, ProjectOutcome> saving) {
        this.saving = saving;
        begins = said == null;
        setWidth("40rem");
        setHeaderTitle(
                said == null
                        ? getTranslation("projects.begin")
                        : getTranslation("projects.edit.title", said.subject()));
        if (said != null) {
            fields.show(said);
        }
        add(fields);
        offer(getTranslation("projects.save"), () -> fields.draft().ifPresent(this::save));
    }

    private void save(ProjectDraft draft) {
        switch (saving.apply(draft)) {
            case ProjectOutcome.Saved(var project, var _) -> {
                close();
                if (begins) {
                    Buttons.goTo(ProjectAddress.project(project));
                }
            }
            case ProjectOutcome.Invalid(var problems) -> {
                String others = fields.mark(problems);
                if (!others.isEmpty()) {
                    refuse(others);
                }
            }
            case ProjectOutcome other -> refuse(ProjectWords.refusal(other));
        }
    }
}
