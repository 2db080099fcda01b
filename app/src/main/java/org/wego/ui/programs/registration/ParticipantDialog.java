package org.wego.ui.programs.registration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.Registration;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Stale;
import org.wego.programs.registration.rule.Answer;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.form.AskingDialog;

/** Shows what somebody said, and corrects the name, as it stands on the certificate. */
final class ParticipantDialog extends AskingDialog {

    private final transient Participants participants;
    private final transient Runnable done;
    private final TextField name = new TextField(getTranslation("registrations.name"));
    private transient Registration read;

    /** @param certificate the link to it, if there is one */
    ParticipantDialog(
            Participants participants, Registration registration, Optional<Anchor> certificate, Runnable done) {
        this.participants = participants;
        this.done = done;
        this.read = registration;
        setHeaderTitle(registration.name());
        name.setMaxLength(RegisterForEvent.LONGEST_NAME);
        name.setValue(registration.name());
        name.setHelperText(getTranslation("registrations.rename.help"));
        name.setWidthFull();
        add(new Paragraph(registration.email()));
        if (!registration.reason().isEmpty()) {
            add(new Paragraph(getTranslation("registrations.because", registration.reason())));
        }
        Panel answers = new Panel("registrations.answers");
        for (Answer answer : participants.answers(registration.id())) {
            answers.line(answer.question(), answer.answer());
        }
        add(answers, name);
        certificate.ifPresent(this::add);
        offer(getTranslation("registrations.rename"), this::save);
    }

    /** If somebody else was faster, the next attempt builds on what they saved. */
    private void save() {
        RegistrationOutcome outcome = participants.rename(read.id(), read.version(), name.getValue());
        if (outcome instanceof Done) {
            close();
            Notice.done(getTranslation("registrations.renamed"));
            done.run();
            return;
        }
        if (outcome instanceof Stale(var now)) {
            read = now;
        }
        RegistrationWords.refusal(outcome).ifPresent(this::refuse);
    }
}
