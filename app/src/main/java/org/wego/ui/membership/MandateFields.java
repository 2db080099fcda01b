package org.wego.ui.membership;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wego.membership.contact.ContactOutcome.Field;
import org.wego.membership.contact.ContactOutcome.Problem;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.person.FieldMarks;

/** What a contact is responsible for, and for how long. */
final class MandateFields extends FormLayout {

    private final Select<ContactRole> role = new Select<>();
    private final TextField duty = new TextField(getTranslation("members.contacts.duty"));
    private final DayPicker from = new DayPicker();
    private final DayPicker last = new DayPicker();
    private final transient Map<Field, HasValidationProperties> fields =
            Map.of(Field.DUTY, duty, Field.FROM, from, Field.UNTIL, last);

    MandateFields(Mandate mandate) {
        role.setLabel(getTranslation("members.contacts.role"));
        role.setItems(ContactRole.values());
        role.setItemLabelGenerator(it -> getTranslation("people.role." + it));
        role.setValue(mandate.role());
        duty.setMaxLength(Mandate.LONGEST_DUTY);
        duty.setPlaceholder(getTranslation("members.contacts.duty.placeholder"));
        duty.setValue(mandate.duty());
        from.setLabel(getTranslation("members.contacts.from"));
        from.setValue(mandate.from());
        last.setLabel(getTranslation("members.contacts.last"));
        last.setHelperText(getTranslation("members.contacts.last.help"));
        last.setValue(mandate.until() == null ? null : mandate.until().minusDays(1));
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        add(role, duty, from, last);
    }

    /** What was filled in; the last day is the one before it is over. */
    Mandate mandate() {
        LocalDate day = last.getValue();
        return new Mandate(role.getValue(), duty.getValue(), from.getValue(), day == null ? null : day.plusDays(1));
    }

    /** Whether a day was typed that cannot be read; the field says so. */
    boolean isUnreadable() {
        return isUnreadable(from) || isUnreadable(last);
    }

    private static boolean isUnreadable(DayPicker day) {
        return day.isInvalid() && day.isEmpty();
    }

    /** Says at each field what is wrong with it; those that are not named are right. */
    void mark(List<Problem> problems) {
        FieldMarks.mark(fields, problems);
    }
}
