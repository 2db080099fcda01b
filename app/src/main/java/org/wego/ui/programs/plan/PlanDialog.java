package org.wego.ui.programs.plan;

import com.vaadin.flow.component.UI;
import org.wego.programs.catalogue.ProgramOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;

/** Asks for something that makes a plan another one, and leads there. */
abstract class PlanDialog extends AskingDialog {

    /** Closes and leads on if it is recorded; else says why not. */
    final void end(ProgramOutcome outcome, String address) {
        if (outcome instanceof ProgramOutcome.Saved || outcome instanceof ProgramOutcome.Carried) {
            close();
            Notice.done(UI.getCurrent().getTranslation("programs.saved"));
            Buttons.goTo(address);
        } else {
            refuse(ProgramWords.refusal(outcome));
        }
    }

    /** The same, where what is wrong is said at these fields. */
    final void end(ProgramOutcome outcome, String address, ProgramFields fields) {
        if (outcome instanceof ProgramOutcome.Invalid(var problems)) {
            String others = fields.mark(problems);
            if (!others.isEmpty()) {
                refuse(others);
            }
        } else {
            end(outcome, address);
        }
    }
}
