package org.wego.ui.programs.event;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import org.wego.programs.event.EventDetails;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventOutcome.Invalid;
import org.wego.programs.event.EventOutcome.Problem;
import org.wego.ui.component.form.AskingDialog;

/** Asks to which days an event is moved, and why. */
final class PostponeDialog extends AskingDialog {

    private final transient EventDesk desk;
    private final WhenFields when = new WhenFields();
    private final TextArea reason = new TextArea(getTranslation("events.reason"));

    PostponeDialog(EventDesk desk) {
        this.desk = desk;
        EventDetails event = desk.event();
        setHeaderTitle(getTranslation("events.postpone.title", event.summary().title()));
        setWidth("36rem");
        EventDraft said = event.said();
        when.show(new When(said.begins(), said.ends(), said.hours()));
        reason.setMaxLength(EventKeeping.LONGEST_REASON);
        reason.setHelperText(getTranslation("events.reason.help"));
        reason.setWidthFull();
        add(when, reason);
        offer(getTranslation("events.postpone.do"), this::save);
    }

    private void save() {
        when.read().ifPresent(this::postpone);
    }

    private void postpone(When to) {
        EventOutcome outcome = desk.change((keeping, event) ->
                keeping.postpone(event.id(), event.version(), to.begins(), to.ends(), to.hours(), reason.getValue()));
        switch (outcome) {
            case EventOutcome.Saved _ -> close();
            case Invalid(var problems)
            when problems.equals(EnumSet.of(Problem.NO_SUCH_TIME)) -> to.gap().ifPresent(when::complainOf);
            case EventOutcome other -> refuse(EventWords.refusal(other));
        }
    }
}
