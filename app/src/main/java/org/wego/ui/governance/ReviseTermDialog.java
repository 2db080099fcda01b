package org.wego.ui.governance;

import com.vaadin.flow.component.textfield.TextArea;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.ui.component.form.AskingDialog;

/** Changes what a term is called, how long it lasts and which posts it has, and asks why. */
final class ReviseTermDialog extends AskingDialog {

    private final transient TermDesk desk;
    private final TermFields fields = new TermFields();
    private final TextArea reason = new TextArea(getTranslation("governance.reason"));
    private transient TermDetails read;

    ReviseTermDialog(TermDesk desk) {
        this.desk = desk;
        read = desk.term();
        setHeaderTitle(getTranslation(
                "governance.term.revise.title", desk.term().summary().name()));
        setWidth("44rem");
        fields.show(desk.term());
        reason.setMaxLength(TermEditing.LONGEST_REASON);
        reason.setHelperText(getTranslation("governance.reason.help"));
        reason.setWidthFull();
        add(fields, reason);
        offer(getTranslation("governance.save"), this::save);
    }

    private void save() {
        if (fields.isUnreadable()) {
            return;
        }
        TermOutcome outcome = desk.change(
                (editing, term) -> editing.revise(term.id(), term.version(), fields.draft(), reason.getValue()));
        if (outcome instanceof TermOutcome.Saved) {
            close();
        } else if (!fields.mark(outcome)) {
            refuse(desk.refusal(outcome));
        }
        if (outcome instanceof TermOutcome.Stale(var now)) {
            fields.overtaken(read, now);
            read = now;
        }
    }
}
