package org.wego.ui.programs.plan;

import org.wego.programs.catalogue.ProgramDetails;
import org.wego.programs.catalogue.ProgramKeeping;
import org.wego.ui.component.address.ProgramAddress;

/** Asks what a goal, program or activity is called and for. */
final class ProgramDialog extends PlanDialog {

    private final transient ProgramKeeping keeping;
    private final transient ProgramDetails program;
    private final ProgramFields fields = new ProgramFields();

    ProgramDialog(ProgramKeeping keeping, ProgramDetails program) {
        this.keeping = keeping;
        this.program = program;
        setHeaderTitle(getTranslation("programs.edit.title", program.name()));
        fields.show(program.said());
        add(fields);
        offer(getTranslation("programs.save"), this::save);
    }

    private void save() {
        end(
                keeping.revise(program.id(), program.version(), fields.draft()),
                ProgramAddress.program(program.id()),
                fields);
    }
}
