package org.wego.ui.governance;

import org.wego.governance.term.TermOutcome;
import org.wego.ui.component.form.AskingDialog;

/** Changes what a term is called, how long it lasts and which posts it has. */
final class ReviseTermDialog extends AskingDialog {

    private final transient TermDesk desk;
    private final TermFields fields = new TermFields();

    ReviseTermDialog(TermDesk desk) {
        this.desk = desk;
        setHeaderTitle(getTranslation(
                "governance.term.revise.title", desk.term().summary().name()));
        setWidth("44rem");
        fields.show(desk.term());
        add(fields);
        offer(getTranslation("governance.save"), this::save);
    }

    private void save() {
        if (fields.isUnreadable()) {
            return;
        }
        TermOutcome outcome =
                desk.change((editing, term) -> editing.revise(term.id(), term.version(), fields.draft(), ""));
        if (outcome instanceof TermOutcome.Saved) {
            close();
        } else if (!fields.mark(outcome)) {
            refuse(desk.refusal(outcome));
        }
    }
}
