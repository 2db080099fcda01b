package org.wego.ui.programs.event;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventOutcome;
import org.wego.ui.component.form.AskingDialog;

/** Asks why an event does not take place. */
final class CancelDialog extends AskingDialog {

    private final transient EventDesk desk;
    private final TextArea reason = new TextArea(getTranslation("events.reason"));

    CancelDialog(EventDesk desk) {
        this.desk = desk;
        setHeaderTitle(
                getTranslation("events.cancel.title", desk.event().summary().title()));
        add(new Paragraph(getTranslation("events.cancel.help")));
        reason.setMaxLength(EventKeeping.LONGEST_REASON);
        reason.setHelperText(getTranslation("events.reason.help"));
        reason.setWidthFull();
        add(reason);
        offer(getTranslation("events.cancel.do"), this::save);
    }

    private void save() {
        EventOutcome outcome =
                desk.change((keeping, event) -> keeping.cancel(event.id(), event.version(), reason.getValue()));
        if (outcome instanceof EventOutcome.Saved) {
            close();
        } else {
            refuse(EventWords.refusal(outcome));
        }
    }
}
