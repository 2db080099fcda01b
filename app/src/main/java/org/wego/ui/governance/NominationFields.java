package org.wego.ui.governance;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.Representative;
import org.wego.governance.resolution.Resolutions;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.directory.MemberDirectory;
import org.wego.ui.component.form.CityFields;
import org.wego.ui.component.form.DecisionBox;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.component.person.PersonBox;
import org.wego.words.Words;

/** A city for a seat: which one, who speaks for it, since when and until when, how it came to it, and where that is written. */
final class NominationFields extends FormLayout {

    private final transient Nomination begun;
    private final transient CityFields city;
    private final PersonBox person;
    private final TextField representative = new TextField(getTranslation("governance.representative"));
    private final TextField title = new TextField(getTranslation("governance.representative.title"));
    private final PartialDateField begins = new PartialDateField("governance.from", "governance.from.help");
    private final PartialDateField ends = new PartialDateField("governance.until", "governance.until.help");
    private final Select<AppointmentMode> mode = new Select<>();
    private final DecidedByField decidedBy = new DecidedByField();
    private final TextField source = new TextField(getTranslation("governance.source"));
    private final TextField evidence = new TextField(getTranslation("governance.evidence"));
    private final TextArea reason = new TextArea(getTranslation("governance.reason"));
    private final transient Map<Problem, HasValidationProperties> places;

    NominationFields(Nomination begun, MemberDirectory members, PeopleRegister people, Resolutions resolutions) {
        this.begun = begun;
        city = new CityFields(members, "governance.city");
        person = new PersonBox(people);
        places = Map.of(
                Problem.NO_CITY, city.member(),
                Problem.NOT_A_MEMBER, city.member(),
                Problem.BEGINS_OUTSIDE_TERM, begins,
                Problem.ENDS_OUTSIDE_TERM, ends,
                Problem.ENDS_BEFORE_BEGIN, ends,
                Problem.NO_SOURCE, source);
        label();
        show();
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        add(city.member(), city.name(), city.country());
        add(person, representative, title, begins, ends, mode);
        add(new DecisionBox(resolutions, decidedBy), decidedBy, source);
        add(evidence, 2);
        add(reason, 2);
    }

    private void label() {
        person.setLabel(getTranslation("governance.person"));
        person.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                representative.setValue(change.getValue().person().name());
            }
        });
        representative.setMaxLength(Nomination.LONGEST_NAME);
        title.setMaxLength(Nomination.LONGEST_NAME);
        title.setPlaceholder(getTranslation("governance.representative.title.placeholder"));
        mode.setLabel(getTranslation("governance.mode"));
        mode.setItems(AppointmentMode.values());
        mode.setEmptySelectionAllowed(true);
        mode.setItemLabelGenerator(
                it -> getTranslation(it == null ? "governance.why.mode.unknown" : Words.of(it, "short")));
        source.setMaxLength(Nomination.LONGEST_SOURCE);
        source.setHelperText(getTranslation("governance.source.help"));
        evidence.setMaxLength(Nomination.LONGEST_SOURCE);
        evidence.setHelperText(getTranslation("governance.evidence.help"));
        reason.setMaxLength(TermEditing.LONGEST_REASON);
        reason.setHelperText(getTranslation("governance.reason.help"));
    }

    private void show() {
        city.show(begun.city());
        if (begun.representative().person() != null) {
            person.choose(begun.representative().person());
        }
        representative.setValue(begun.representative().name());
        title.setValue(begun.representative().title());
        begins.show(begun.begins());
        ends.show(begun.ends());
        mode.setValue(begun.mode());
        decidedBy.setValue(begun.decidedBy());
        source.setValue(begun.source());
        evidence.setValue(begun.evidence());
    }

    /** What was filled in. */
    Nomination nomination(Capacity capacity) {
        return new Nomination(
                begun.seat(),
                city.city(),
                new Representative(
                        person.isEmpty() ? null : person.getValue().person().id(),
                        representative.getValue(),
                        title.getValue()),
                begins.date(),
                ends.date(),
                capacity,
                mode.getValue(),
                evidence.getValue(),
                decidedBy.getValue(),
                source.getValue());
    }

    String reason() {
        return reason.getValue();
    }

    /** Whether a date was typed that cannot be read; the field says so. */
    boolean isUnreadable() {
        List.<HasValidationProperties>of(city.member(), begins, ends, source).forEach(it -> it.setInvalid(false));
        boolean begin = begins.refusesToBeRead();
        return ends.refusesToBeRead() || begin;
    }

    /** Says at each field what is wrong with it; answers whether everything had a field. */
    boolean mark(TermOutcome outcome) {
        return ProblemMarks.say(outcome, places);
    }
}
