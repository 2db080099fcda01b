package org.wego.ui.programs.project;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.wego.programs.project.CityWork;
import org.wego.programs.project.ProjectOutcome;
import org.wego.ui.component.form.AskingDialog;

/** Asks what came of a project in a city, and what others can learn from it. */
final class ResultDialog extends AskingDialog {

    private final transient ProjectDesk desk;
    private final int place;
    private final TextArea result = new TextArea(getTranslation("projects.result"));
    private final TextArea lessons = new TextArea(getTranslation("projects.lessons"));

    ResultDialog(ProjectDesk desk, int place) {
        this.desk = desk;
        this.place = place;
        CityWork work = desk.project().cities().get(place);
        setWidth("40rem");
        setHeaderTitle(getTranslation("projects.tell.title", work.city().name()));
        result.setValue(work.result());
        lessons.setValue(work.lessons());
        Stream.of(result, lessons).forEach(it -> {
            it.setMaxLength(CityWork.LONGEST_TEXT);
            it.setMinHeight("8rem");
            it.setWidthFull();
        });
        add(result, lessons);
        offer(getTranslation("projects.save"), this::save);
    }

    private void save() {
        ProjectOutcome outcome = desk.change((keeping, project) ->
                keeping.tell(project.id(), project.version(), place, result.getValue(), lessons.getValue()));
        if (outcome instanceof ProjectOutcome.Saved) {
            close();
        } else {
            refuse(ProjectWords.refusal(outcome));
        }
    }
}
