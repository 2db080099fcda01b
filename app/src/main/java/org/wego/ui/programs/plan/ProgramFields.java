package org.wego.ui.programs.plan;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import org.wego.programs.catalogue.ProgramDraft;
import org.wego.programs.catalogue.ProgramOutcome.Problem;
import org.wego.ui.component.form.Marks;

/** What is said of a goal, a program or an activity. */
final class ProgramFields extends FormLayout {

    private final TextField name = new TextField(getTranslation("programs.name"));
    private final TextArea aim = new TextArea(getTranslation("programs.aim"));
    private final TextField source = new TextField(getTranslation("programs.source"));
    private final transient Marks marks = new Marks();

    ProgramFields() {
        setResponsiveSteps(new ResponsiveStep("0", 1));
        name.setMaxLength(ProgramDraft.LONGEST_NAME);
        aim.setMaxLength(ProgramDraft.LONGEST_AIM);
        source.setMaxLength(ProgramDraft.LONGEST_SOURCE);
        source.setHelperText(getTranslation("programs.source.help"));
        marks.at(name, Problem.NO_NAME, Problem.NAME_TAKEN);
        add(name, aim, source);
    }

    /** Says at the fields what is wrong with them; answers in words what is wrong otherwise. */
    String mark(Collection<Problem> problems) {
        return marks.say(problems);
    }

    void show(ProgramDraft said) {
        name.setValue(said.name());
        aim.setValue(said.aim());
        source.setValue(said.source());
    }

    ProgramDraft draft() {
        return new ProgramDraft(name.getValue(), aim.getValue(), source.getValue());
    }
}
