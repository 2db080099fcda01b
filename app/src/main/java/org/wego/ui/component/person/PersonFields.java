package org.wego.ui.component.person;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.wego.membership.contact.ContactOutcome.Field;
import org.wego.membership.contact.ContactOutcome.Problem;
import org.wego.membership.contact.PersonDraft;

/**
 * Who somebody is and how to reach that person, with a question that is asked only where the e-mail is on record
 * already.
 */
public final class PersonFields extends FormLayout {

    private final TextField name = new TextField(getTranslation("people.name"));
    private final EmailField email = new EmailField(getTranslation("people.email"));
    private final TextField phone = new TextField(getTranslation("people.phone"));
    private final ComboBox<String> language = new ComboBox<>(getTranslation("people.language"));
    private final Paragraph question = new Paragraph();
    private final Checkbox shared = new Checkbox(getTranslation("people.known.shared"));
    private final transient Map<Field, HasValidationProperties> fields =
            Map.of(Field.NAME, name, Field.EMAIL, email, Field.PHONE, phone, Field.LANGUAGE, language);

    /** Empty fields. */
    public PersonFields() {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(PersonDraft.LONGEST_NAME);
        name.setHelperText(getTranslation("people.name.help"));
        phone.setMaxLength(PersonDraft.LONGEST_PHONE);
        language.setItems(Arrays.stream(Locale.getISOLanguages())
                .sorted(Comparator.comparing(PersonFields::languageName))
                .toList());
        language.setItemLabelGenerator(PersonFields::languageName);
        language.setHelperText(getTranslation("people.language.help"));
        question.setVisible(false);
        question.getElement().setAttribute("role", "alert");
        shared.setVisible(false);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        add(name, email, phone, language);
        add(question, 2);
        add(shared, 2);
    }

    /** The name of a language by its tag: "Korean". */
    public static String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    /** Shows what is on record. */
    public void show(PersonDraft draft) {
        name.setValue(draft.name());
        email.setValue(draft.email());
        phone.setValue(draft.phone());
        language.setValue(draft.language().isEmpty() ? null : draft.language());
    }

    /** What was filled in. */
    public PersonDraft draft() {
        return new PersonDraft(
                name.getValue(),
                email.getValue(),
                phone.getValue(),
                Objects.requireNonNullElse(language.getValue(), ""));
    }

    /** Whether somebody said that the e-mail is another one's as well. */
    public boolean isShared() {
        return shared.getValue();
    }

    /** Says at each field what is wrong with it; those that are not named are right. */
    public void mark(List<Problem> problems) {
        FieldMarks.mark(fields, problems);
    }

    /** Asks whether this is another person than the one who has this e-mail. */
    public void ask(String words) {
        mark(List.of());
        question.setText(words);
        question.setVisible(true);
        shared.setVisible(true);
    }
}
