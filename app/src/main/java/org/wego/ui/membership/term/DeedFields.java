package org.wego.ui.membership.term;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.term.Grounds;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.form.PartialDateField;

/** What a deed asks for: a day, what it is about, and what it rests on. */
final class DeedFields extends FormLayout {

    private final DayPicker day = new DayPicker();
    private final Select<MembershipCategory> category = new Select<>();
    private final TextField name = new TextField(getTranslation("terms.name"));
    private final TextField decidedBy = new TextField(getTranslation("terms.decidedBy"));
    private final TextArea reason = new TextArea(getTranslation("terms.reason"));
    private @Nullable PartialDateField date;
    private @Nullable MemberBox other;

    DeedFields() {
        setResponsiveSteps(new ResponsiveStep("0", 1));
        category.setLabel(getTranslation("members.category"));
        category.setItems(MembershipCategory.values());
        category.setItemLabelGenerator(it -> getTranslation("categories.member." + it));
        name.setMaxLength(MemberProfile.LONGEST_NAME);
        decidedBy.setMaxLength(Grounds.LONGEST_DECISION);
        decidedBy.setHelperText(getTranslation("terms.decidedBy.help"));
        reason.setMaxLength(Grounds.LONGEST_REASON);
    }

    /** Says what will come of it. */
    DeedFields saying(String key, Object... details) {
        Paragraph words = new Paragraph(getTranslation(key, details));
        words.addClassName("panel-aside");
        add(words);
        return this;
    }

    /** Asks for a day. */
    DeedFields day(String label, LocalDate first) {
        day.setLabel(getTranslation(label));
        day.setRequiredIndicatorVisible(true);
        day.setValue(first);
        add(day);
        return this;
    }

    /** Asks for a date as well as it is known. */
    DeedFields date(String label, @Nullable PartialDate known) {
        PartialDateField field = new PartialDateField(label, "members.form.JOINED.help");
        field.show(known);
        date = field;
        add(field);
        return this;
    }

    DeedFields category(@Nullable MembershipCategory known) {
        category.setValue(known);
        add(category);
        return this;
    }

    DeedFields name(String known) {
        name.setValue(known);
        name.setRequiredIndicatorVisible(true);
        add(name);
        return this;
    }

    DeedFields other(MemberDirectory directory) {
        MemberBox box = new MemberBox(directory);
        box.setLabel(getTranslation("terms.other"));
        box.setRequiredIndicatorVisible(true);
        other = box;
        add(box);
        return this;
    }

    /** Asks what it rests on, as the last. */
    DeedFields grounds(Grounds known) {
        decidedBy.setValue(known.decidedBy());
        reason.setValue(known.reason());
        add(decidedBy, reason);
        return this;
    }

    /** What is missing or cannot be read is said at its field. */
    boolean isIncomplete() {
        boolean noDay = asked(day) && day.isEmpty();
        boolean noDate = date != null && date.refusesToBeRead();
        boolean noName = asked(name) && name().isEmpty();
        boolean noCategory = asked(category) && category.isEmpty();
        boolean noOther = other != null && other.isEmpty();
        day.setErrorMessage(getTranslation("terms.day.missing"));
        day.setInvalid(noDay);
        name.setErrorMessage(getTranslation("members.problem.NAME.MISSING"));
        name.setInvalid(noName);
        category.setErrorMessage(getTranslation("terms.category.missing"));
        category.setInvalid(noCategory);
        if (other != null) {
            other.setErrorMessage(getTranslation("terms.other.missing"));
            other.setInvalid(noOther);
        }
        return noDay || noDate || noName || noCategory || noOther;
    }

    private static boolean asked(Component field) {
        return field.getParent().isPresent();
    }

    LocalDate day() {
        return day.getValue();
    }

    /** Null if it is not known. */
    @Nullable
    PartialDate date() {
        return date == null ? null : date.date();
    }

    MembershipCategory category() {
        return category.getValue();
    }

    String name() {
        return CleanText.line(name.getValue());
    }

    MemberId other() {
        return Optional.ofNullable(other).orElseThrow().getValue().id();
    }

    Grounds grounds() {
        return new Grounds(decidedBy.getValue(), reason.getValue());
    }
}
