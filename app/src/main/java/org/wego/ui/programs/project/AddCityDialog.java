package org.wego.ui.programs.project;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import org.wego.membership.directory.MemberDirectory;
import org.wego.programs.project.ProjectOutcome;
import org.wego.programs.project.ProjectState;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.CityFields;
import org.wego.words.Words;

/** Asks which city a project is made for too. */
final class AddCityDialog extends AskingDialog {

    private final transient ProjectDesk desk;
    private final transient CityFields city;
    private final Select<ProjectState> state = new Select<>();

    AddCityDialog(ProjectDesk desk, MemberDirectory members) {
        this.desk = desk;
        city = new CityFields(members, "projects.city");
        setHeaderTitle(getTranslation("projects.city.add"));
        state.setLabel(getTranslation("projects.state"));
        state.setItems(ProjectState.CALL, ProjectState.UNKNOWN);
        state.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        state.setValue(ProjectState.CALL);
        state.setHelperText(getTranslation("projects.city.state.help"));
        FormLayout form = new FormLayout(city.member(), city.name(), city.country(), state);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        offer(getTranslation("projects.city.add"), this::save);
    }

    private void save() {
        ProjectOutcome outcome = desk.change(
                (keeping, project) -> keeping.join(project.id(), project.version(), city.city(), state.getValue()));
        if (outcome instanceof ProjectOutcome.Saved) {
            close();
        } else {
            refuse(ProjectWords.refusal(outcome));
        }
    }
}
