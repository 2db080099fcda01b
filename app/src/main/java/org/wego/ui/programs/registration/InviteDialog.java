package org.wego.ui.programs.registration;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Invalid;
import org.wego.programs.registration.RegistrationOutcome.Problem;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.Marks;
import org.wego.ui.component.form.MemberBox;

/** Asks whom to invite, and until when that can be answered. */
final class InviteDialog extends AskingDialog {

    private final transient Participants participants;
    private final transient EventOpening opening;
    private final transient Runnable done;
    private final TextField name = new TextField(getTranslation("registrations.name"));
    private final EmailField email = new EmailField(getTranslation("registrations.email"));
    private final MemberBox member;
    private final DayPicker answerBy = new DayPicker();
    private final transient Marks marks = new Marks();

    InviteDialog(Participants participants, MemberDirectory members, EventOpening opening, Runnable done) {
        this.participants = participants;
        this.opening = opening;
        this.done = done;
        member = new MemberBox(members);
        member.setLabel(getTranslation("registrations.city"));
        member.setHelperText(getTranslation("registrations.city.help"));
        member.setClearButtonVisible(true);
        member.setWidthFull();
        setHeaderTitle(getTranslation("registrations.invite.title", opening.title()));
        name.setMaxLength(RegisterForEvent.LONGEST_NAME);
        name.setRequired(true);
        email.setRequired(true);
        name.setWidthFull();
        email.setWidthFull();
        answerBy.setLabel(getTranslation("registrations.answerBy"));
        answerBy.setHelperText(getTranslation("registrations.answerBy.help"));
        answerBy.setClearButtonVisible(true);
        // an open calendar hides the button that invites
        answerBy.setAutoOpen(false);
        add(name, email, member, answerBy);
        marks.at(name, Problem.NO_NAME, Problem.NAME_TOO_LONG, Problem.NAME_SPOILT);
        marks.at(email, Problem.NO_EMAIL, Problem.NO_ADDRESS);
        marks.at(answerBy, Problem.DAY_OVER);
        offer(getTranslation("registrations.invite.do"), this::invite);
    }

    private void invite() {
        marks.clear();
        RegistrationOutcome outcome = participants.invite(
                opening.event(),
                member.getOptionalValue().map(MemberSummary::id).orElse(null),
                new RegisterForEvent(name.getValue(), email.getValue(), List.of()),
                answerBy.getValue());
        switch (outcome) {
            case Done invited -> {
                close();
                Notice.done(RegistrationWords.done(invited));
                done.run();
            }
            case Invalid(var problems) -> {
                String others = marks.say(problems);
                if (!others.isEmpty()) {
                    refuse(others);
                }
            }
            default -> RegistrationWords.refusal(outcome).ifPresent(this::refuse);
        }
    }
}
