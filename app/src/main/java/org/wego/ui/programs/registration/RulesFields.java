package org.wego.ui.programs.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.registration.rule.RulesOutcome.Problem;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.Marks;
import org.wego.ui.component.form.WholeNumber;
import org.wego.words.Words;

/** How one registers for an event, in fields. */
final class RulesFields extends Div {

    private final Select<RegistrationMode> mode = new Select<>();
    private final Checkbox anybody = new Checkbox(getTranslation("registrations.anybody"));
    private final WholeNumber capacity = new WholeNumber(getTranslation("registrations.capacity"));
    private final WholeNumber perCity = new WholeNumber(getTranslation("registrations.perCity"));
    private final DayPicker opens = new DayPicker();
    private final DayPicker closes = new DayPicker();
    private final QuestionsField questions = new QuestionsField(getTranslation("registrations.question.add"));
    private final transient Marks marks = new Marks();

    RulesFields() {
        addClassName("event-fields");
        mode.setLabel(getTranslation("registrations.mode"));
        mode.setItems(RegistrationMode.values());
        mode.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        capacity.setHelperText(getTranslation("registrations.capacity.help"));
        perCity.setHelperText(getTranslation("registrations.perCity.help"));
        opens.setLabel(getTranslation("registrations.opens"));
        opens.setHelperText(getTranslation("registrations.opens.help"));
        closes.setLabel(getTranslation("registrations.closes"));
        closes.setHelperText(getTranslation("registrations.closes.help"));
        Stream.of(opens, closes).forEach(it -> it.setClearButtonVisible(true));
        questions.setLabel(getTranslation("registrations.questions"));
        questions.setHelperText(getTranslation("registrations.questions.help"));
        FormLayout form = new FormLayout(mode, anybody, capacity, perCity, opens, closes);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("36rem", 2));
        form.add(questions, 2);
        add(form);
        marks.at(capacity, Problem.NUMBER_OF_SEATS);
        marks.at(perCity, Problem.NUMBER_PER_CITY);
        marks.at(closes, Problem.CLOSES_BEFORE_IT_OPENS, Problem.NO_SUCH_DAY);
        marks.at(
                questions,
                Problem.TOO_MANY_QUESTIONS,
                Problem.QUESTION_WITHOUT_TEXT,
                Problem.QUESTION_TOO_LONG,
                Problem.NUMBER_OF_CHOICES);
        mode.addValueChangeListener(change -> offer(change.getValue()));
    }

    /** Fields that mean nothing while nobody can register are hidden. */
    private void offer(RegistrationMode chosen) {
        boolean registers = chosen != RegistrationMode.NONE;
        Stream.<Component>of(anybody, capacity, perCity, opens, closes, questions)
                .forEach(it -> it.setVisible(registers));
    }

    void show(RegistrationRules rules) {
        mode.setValue(rules.mode());
        anybody.setValue(rules.anybody());
        capacity.setValue(rules.capacity());
        perCity.setValue(rules.perCity());
        opens.setValue(rules.opensOn());
        closes.setValue(rules.closesOn());
        questions.setValue(rules.questions());
        offer(rules.mode());
    }

    /** What was filled in; empty if something cannot be read, which its field says then. */
    Optional<RegistrationRules> rules() {
        marks.clear();
        boolean unreadable = Stream.of(capacity, perCity)
                        .filter(it -> it.refusesToBeRead(getTranslation("registrations.unreadable")))
                        .count()
                > 0;
        unreadable |= Stream.of(opens, closes)
                        .filter(it -> it.getDefaultValidator()
                                .apply(it.getValue(), null)
                                .isError())
                        .count()
                > 0;
        return unreadable
                ? Optional.empty()
                : Optional.of(new RegistrationRules(
                        mode.getValue(),
                        anybody.getValue(),
                        capacity.getValue(),
                        perCity.getValue(),
                        opens.getValue(),
                        closes.getValue(),
                        questions.getValue()));
    }

    /** Says at each field what is wrong with it. */
    String mark(Collection<Problem> problems) {
        return marks.say(problems);
    }

    /** Says that more seats are taken. */
    void complainOfSeats(int taken) {
        capacity.setErrorMessage(getTranslation("registrations.tooFewSeats", taken));
        capacity.setInvalid(true);
    }
}
