package org.wego.ui.programs.registration;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.wego.programs.registration.Registration;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;

/** Asks why something is done with a registration. */
final class ReasonDialog extends AskingDialog {

    private final transient Function<String, RegistrationOutcome> deed;
    private final transient Runnable done;
    private final TextArea reason = new TextArea(getTranslation("registrations.reason"));

    /** @param key of what is done; its help and what the dialog is called stand below it */
    ReasonDialog(String key, String name, Function<String, RegistrationOutcome> deed, Runnable done) {
        this.deed = deed;
        this.done = done;
        setHeaderTitle(getTranslation(key + ".title", name));
        reason.setMaxLength(Registration.LONGEST_REASON);
        reason.setWidthFull();
        add(new Paragraph(getTranslation(key + ".help")), reason);
        offer(getTranslation(key), this::save);
    }

    private void save() {
        RegistrationOutcome outcome = deed.apply(reason.getValue());
        if (outcome instanceof Done saved) {
            close();
            Notice.done(RegistrationWords.done(saved));
            done.run();
        } else {
            RegistrationWords.refusal(outcome).ifPresent(this::refuse);
        }
    }
}
