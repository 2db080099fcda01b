package org.wego.ui.programs.plan;

import com.vaadin.flow.component.html.Paragraph;
import org.wego.programs.catalogue.ProgramDetails;
import org.wego.programs.catalogue.ProgramKeeping;
import org.wego.ui.component.address.ProgramAddress;
import org.wego.ui.component.form.WholeNumber;

/** Asks until when a program went on. */
final class EndProgramDialog extends PlanDialog {

    private final transient ProgramKeeping keeping;
    private final transient ProgramDetails program;
    private final WholeNumber year = new WholeNumber(getTranslation("programs.end.year"));

    EndProgramDialog(ProgramKeeping keeping, ProgramDetails program) {
        this.keeping = keeping;
        this.program = program;
        setHeaderTitle(getTranslation("programs.end.title", program.name()));
        year.setValue(program.endedYear());
        year.setHelperText(getTranslation("programs.end.year.help"));
        add(new Paragraph(getTranslation("programs.end.help")), year);
        offer(getTranslation("programs.save"), this::save);
    }

    private void save() {
        if (!year.refusesToBeRead(getTranslation("programs.plan.unreadable"))) {
            end(keeping.end(program.id(), program.version(), year.getValue()), ProgramAddress.program(program.id()));
        }
    }
}
