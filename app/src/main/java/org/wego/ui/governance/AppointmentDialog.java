package org.wego.ui.governance;

import java.util.function.Consumer;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.ui.component.form.AskingDialog;

/** Asks for a city and its days in a seat, and stays open with all that was typed until that is saved. */
final class AppointmentDialog extends AskingDialog {

    private final transient TermDesk desk;
    private final NominationFields fields;
    private final transient Saving saving;
    private transient Consumer<TermDetails> overtaken = _ -> {};

    /** What is done with what was filled in. */
    @FunctionalInterface
    interface Saving {

        TermOutcome save(TermEditing editing, TermDetails term, NominationFields fields);
    }

    /** @param title in words, since it names seat and city */
    AppointmentDialog(String title, TermDesk desk, NominationFields fields, Saving saving) {
        this.desk = desk;
        this.fields = fields;
        this.saving = saving;
        setHeaderTitle(title);
        setWidth("52rem");
        add(fields);
        offer(getTranslation("governance.save"), this::save);
    }

    /** Lets the fields follow what somebody else changed meanwhile. */
    AppointmentDialog overtaken(Consumer<TermDetails> following) {
        overtaken = following;
        return this;
    }

    private void save() {
        if (fields.isUnreadable()) {
            return;
        }
        TermOutcome outcome = desk.change((editing, term) -> saving.save(editing, term, fields));
        if (outcome instanceof TermOutcome.Saved) {
            close();
        } else if (!fields.mark(outcome)) {
            refuse(desk.refusal(outcome));
        }
        if (outcome instanceof TermOutcome.Stale(var now)) {
            overtaken.accept(now);
        }
    }
}
