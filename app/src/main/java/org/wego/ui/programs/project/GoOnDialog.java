package org.wego.ui.programs.project;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wego.programs.project.CityWork;
import org.wego.programs.project.ProjectOutcome;
import org.wego.programs.project.ProjectState.Deed;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.PartialDateField;
import org.wego.words.Words;

/** Says what the next step of a project in a city means, and asks when it was taken, and why if it was stopped. */
final class GoOnDialog extends AskingDialog {

    private final transient ProjectDesk desk;
    private final int place;
    private final Deed deed;
    private final PartialDateField on = new PartialDateField("projects.on", "projects.on.help");
    private final TextArea reason = new TextArea(getTranslation("projects.reason"));

    GoOnDialog(ProjectDesk desk, int place, Deed deed) {
        this.desk = desk;
        this.place = place;
        this.deed = deed;
        CityWork work = desk.project().cities().get(place);
        setHeaderTitle(getTranslation(
                "projects.deed.title",
                getTranslation(Words.of(deed)),
                work.city().name()));
        add(new Paragraph(getTranslation(Words.of(deed, "help"))));
        if (deed != Deed.SELECT) {
            add(on);
        }
        on.setWidthFull();
        if (deed == Deed.STOP) {
            reason.setMaxLength(CityWork.LONGEST_REASON);
            reason.setWidthFull();
            add(reason);
        }
        offer(getTranslation(Words.of(deed)), this::save);
    }

    private void save() {
        if (on.refusesToBeRead()) {
            return;
        }
        ProjectOutcome outcome = desk.change((keeping, project) ->
                keeping.goOn(project.id(), project.version(), place, deed, on.date(), reason.getValue()));
        if (outcome instanceof ProjectOutcome.Saved) {
            close();
        } else {
            refuse(ProjectWords.refusal(outcome));
        }
    }
}
