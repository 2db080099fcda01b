package org.wego.ui.programs.registration;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.registration.RegisterForEvent;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Invalid;
import org.wego.programs.registration.RegistrationOutcome.Problem;
import org.wego.programs.registration.rule.Question;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.Marks;
import org.wego.ui.component.form.MemberBox;

/** Asks who is to take part, and what else the event asks. */
final class RegisterDialog extends AskingDialog {

    private final TextField name = new TextField(getTranslation("registrations.name"));
    private final EmailField email = new EmailField(getTranslation("registrations.email"));
    private final transient Map<Question, AbstractField<?, String>> answers = new LinkedHashMap<>();
    private final transient Marks marks = new Marks();
    private final @Nullable MemberBox member;
    private final transient BiFunction<Optional<MemberId>, RegisterForEvent, RegistrationOutcome> deed;
    private final transient Runnable done;

    /**
     * A dialog that is not open yet.
     *
     * @param title in words
     * @param button key of what the button says
     * @param member asks from which member he or she comes; null where that is known
     * @param done shows what has become of it
     */
    RegisterDialog(
            String title,
            String button,
            List<Question> questions,
            @Nullable MemberBox member,
            BiFunction<Optional<MemberId>, RegisterForEvent, RegistrationOutcome> deed,
            Runnable done) {
        this.member = member;
        this.deed = deed;
        this.done = done;
        setHeaderTitle(title);
        name.setMaxLength(RegisterForEvent.LONGEST_NAME);
        name.setRequired(true);
        email.setRequired(true);
        name.setWidthFull();
        email.setWidthFull();
        add(name, email);
        if (member != null) {
            member.setLabel(getTranslation("registrations.city"));
            member.setHelperText(getTranslation("registrations.city.help"));
            member.setClearButtonVisible(true);
            member.setWidthFull();
            add(member);
        }
        questions.forEach(this::ask);
        marks.at(name, Problem.NO_NAME, Problem.NAME_TOO_LONG, Problem.NAME_SPOILT);
        marks.at(email, Problem.NO_EMAIL, Problem.NO_ADDRESS);
        offer(getTranslation(button), this::enter);
    }

    private void ask(Question question) {
        if (question.kind() == Question.Kind.TEXT) {
            TextField field = new TextField(question.text());
            field.setMaxLength(Question.LONGEST_ANSWER);
            field.setRequiredIndicatorVisible(question.required());
            field.setWidthFull();
            add(field);
            answers.put(question, field);
        } else {
            Select<String> field = new Select<>();
            field.setLabel(question.text());
            field.setItems(question.kind() == Question.Kind.YES_NO ? List.of("yes", "no") : question.choices());
            field.setItemLabelGenerator(
                    it -> question.kind() == Question.Kind.YES_NO ? getTranslation("registrations.answer." + it) : it);
            field.setRequiredIndicatorVisible(question.required());
            field.setWidthFull();
            add(field);
            answers.put(question, field);
        }
    }

    private void enter() {
        marks.clear();
        RegistrationOutcome outcome = deed.apply(
                Optional.ofNullable(member).flatMap(MemberBox::getOptionalValue).map(MemberSummary::id),
                new RegisterForEvent(
                        name.getValue(),
                        email.getValue(),
                        answers.values().stream()
                                .map(it -> Optional.ofNullable(it.getValue()).orElse(""))
                                .toList()));
        switch (outcome) {
            case Done entered -> {
                close();
                Notice.done(RegistrationWords.done(entered));
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
