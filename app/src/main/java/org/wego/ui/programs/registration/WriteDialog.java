package org.wego.ui.programs.registration;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.OptionalInt;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;

/** Writes to all participants who are in a state. */
final class WriteDialog extends AskingDialog {

    private final transient Participants participants;
    private final transient EventOpening opening;
    private final Select<RegistrationState> state = new Select<>();
    private final TextArea words = new TextArea(getTranslation("registrations.write.words"));

    /** @param states in which somebody is */
    WriteDialog(Participants participants, EventOpening opening, Collection<RegistrationState> states) {
        this.participants = participants;
        this.opening = opening;
        setHeaderTitle(getTranslation("registrations.write.title", opening.title()));
        state.setLabel(getTranslation("registrations.write.to"));
        state.setItems(states);
        state.setItemLabelGenerator(RegistrationWords::of);
        state.setValue(
                states.contains(RegistrationState.CONFIRMED)
                        ? RegistrationState.CONFIRMED
                        : states.iterator().next());
        state.setWidthFull();
        words.setMaxLength(Participants.LONGEST_MESSAGE);
        words.setMinHeight("8rem");
        words.setWidthFull();
        add(new Paragraph(getTranslation("registrations.write.help")), state, words);
        offer(getTranslation("registrations.write.do"), this::write);
    }

    private void write() {
        OptionalInt written = participants.write(opening.event(), state.getValue(), words.getValue());
        words.setInvalid(written.isEmpty());
        words.setErrorMessage(getTranslation("registrations.write.nothing"));
        written.ifPresent(many -> {
            close();
            Notice.done(getTranslation("registrations.write.done", many));
        });
    }
}
