package org.wego.ui.programs.project;

import com.vaadin.flow.component.UI;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectOutcome;
import org.wego.programs.project.ProjectRegister;
import org.wego.ui.component.Notice;

/** The project that lies on the desk, as it was read last; where somebody else was faster, as it stands now. */
final class ProjectDesk {

    private final ProjectRegister register;
    private final ProjectKeeping keeping;
    private final Consumer<ProjectDetails> showing;
    private ProjectDetails project;

    /** @param showing shows the project anew */
    ProjectDesk(
            ProjectRegister register,
            ProjectKeeping keeping,
            ProjectDetails project,
            Consumer<ProjectDetails> showing) {
        this.register = register;
        this.keeping = keeping;
        this.project = project;
        this.showing = showing;
    }

    ProjectDetails project() {
        return project;
    }

    /** Does something to the project, and shows it anew if it has changed. */
    ProjectOutcome change(BiFunction<ProjectKeeping, ProjectDetails, ProjectOutcome> deed) {
        ProjectOutcome outcome = deed.apply(keeping, project);
        if (outcome instanceof ProjectOutcome.Saved) {
            Notice.done(UI.getCurrent().getTranslation("projects.saved"));
            refresh();
        } else if (outcome instanceof ProjectOutcome.Stale(var now)) {
            show(now);
        }
        return outcome;
    }

    /** Shows the project as it is on record now. */
    void refresh() {
        register.find(project.id()).ifPresent(this::show);
    }

    private void show(ProjectDetails now) {
        project = now;
        showing.accept(now);
    }
}
