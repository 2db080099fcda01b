package org.wego.ui.governance;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.Representative;
import org.wego.governance.office.Seat;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.form.CountryBox;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.person.PersonBox;
import org.wego.words.Words;

/** A city for a seat: which one, who speaks for it, since when and until when, how it came to it, and where that is written. */
final class NominationFields extends FormLayout {

    private final transient Nomination begun;
    private final MemberBox member;
    private final TextField name = new TextField(getTranslation("governance.city.name"));
    private final CountryBox country = new CountryBox();
    private final PersonBox person;
    private final TextField representative = new TextField(getTranslation("governance.representative"));
    private final TextField title = new TextField(getTranslation("governance.representative.title"));
    private final PartialDateField begins = new PartialDateField("governance.from", "governance.from.help");
    private final PartialDateField ends = new PartialDateField("governance.until", "governance.until.help");
    private final Select<AppointmentMode> mode = new Select<>();
    private final TextField decidedBy = new TextField(getTranslation("governance.decidedBy"));
    private final TextField source = new TextField(getTranslation("governance.source"));
    private final TextField evidence = new TextField(getTranslation("governance.evidence"));
    private final TextArea reason = new TextArea(getTranslation("governance.reason"));
    private final transient Map<Problem, HasValidationProperties> places;

    NominationFields(Nomination begun, MemberDirectory members, PeopleRegister people) {
        this.begun = begun;
        member = new MemberBox(members);
        person = new PersonBox(people);
        places = Map.of(
                Problem.NO_CITY, member,
                Problem.NOT_A_MEMBER, member,
                Problem.BEGINS_OUTSIDE_TERM, begins,
                Problem.ENDS_OUTSIDE_TERM, ends,
                Problem.ENDS_BEFORE_BEGIN, ends,
                Problem.NO_SOURCE, source);
        label();
        show();
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        add(member, name, country, person, representative, title, begins, ends, mode, decidedBy, source, evidence);
        add(reason, 2);
    }

    private void label() {
        member.setLabel(getTranslation("governance.city"));
        name.setHelperText(getTranslation("governance.city.name.help"));
        name.setMaxLength(Nomination.LONGEST_NAME);
        country.setLabel(getTranslation("governance.city.country"));
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
        decidedBy.setMaxLength(Nomination.LONGEST_DECISION);
        source.setMaxLength(Nomination.LONGEST_SOURCE);
        source.setHelperText(getTranslation("governance.source.help"));
        evidence.setMaxLength(Nomination.LONGEST_SOURCE);
        evidence.setHelperText(getTranslation("governance.evidence.help"));
        reason.setMaxLength(TermEditing.LONGEST_REASON);
        reason.setHelperText(getTranslation("governance.reason.help"));
    }

    private void show() {
        if (begun.city().member() == null) {
            name.setValue(begun.city().name());
            country.setValue(begun.city().country());
        } else {
            member.choose(begun.city().member());
        }
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

    /** The seat that all this is about. */
    Seat seat() {
        return begun.seat();
    }

    /** What was filled in. */
    Nomination nomination(Capacity capacity) {
        return new Nomination(
                begun.seat(),
                city(),
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

    /** A member that was there already keeps the spelling of the record. */
    private CityOnRecord city() {
        @Nullable MemberSummary chosen = member.getValue();
        if (chosen == null) {
            return new CityOnRecord(null, name.getValue(), country.getValue());
        }
        return chosen.id().equals(begun.city().member())
                ? begun.city()
                : new CityOnRecord(chosen.id(), chosen.name(), chosen.country());
    }

    String reason() {
        return reason.getValue();
    }

    /** Whether a date was typed that cannot be read; the field says so. */
    boolean isUnreadable() {
        List.<HasValidationProperties>of(member, begins, ends, source).forEach(it -> it.setInvalid(false));
        boolean begin = begins.refusesToBeRead();
        return ends.refusesToBeRead() || begin;
    }

    /** Says at each field what is wrong with it; answers whether nothing else is to be said. */
    boolean mark(TermOutcome outcome) {
        return ProblemMarks.say(outcome, places);
    }
}
