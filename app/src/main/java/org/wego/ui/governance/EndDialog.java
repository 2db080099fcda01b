package org.wego.ui.governance;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.EndCause;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.PartialDateField;
import org.wego.words.Words;

/** Asks from which day on a city no longer holds a seat, and how that came about. */
final class EndDialog extends AskingDialog {

    private final transient TermDesk desk;
    private final transient AppointmentDetails appointment;
    private final PartialDateField day = new PartialDateField("governance.end.day", "governance.end.day.help");
    private final Select<EndCause> cause = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("governance.reason"));

    EndDialog(TermDesk desk, AppointmentDetails appointment) {
        this.desk = desk;
        this.appointment = appointment;
        setHeaderTitle(
                getTranslation("governance.end.title", appointment.city().name(), TermWords.seat(appointment.seat())));
        setWidth("36rem");
        cause.setLabel(getTranslation("governance.end.cause"));
        cause.setItems(Stream.of(EndCause.values())
                .filter(it -> it != EndCause.CORRECTED && it != EndCause.REPLACED)
                .toList());
        cause.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        cause.setValue(EndCause.RESIGNED);
        reason.setMaxLength(TermEditing.LONGEST_REASON);
        FormLayout form = new FormLayout(day, cause);
        form.add(reason, 2);
        add(form);
        offer(getTranslation("governance.end.do"), this::save);
    }

    private void save() {
        day.setInvalid(false);
        if (day.refusesToBeRead()) {
            return;
        }
        @Nullable PartialDate from = day.date();
        if (from == null) {
            day.complain("governance.end.day.missing");
            return;
        }
        TermOutcome outcome = desk.change((editing, term) ->
                editing.end(term.id(), term.version(), appointment.id(), from, cause.getValue(), reason.getValue()));
        if (outcome instanceof TermOutcome.Saved) {
            close();
        } else {
            refuse(desk.refusal(outcome));
        }
    }
}
