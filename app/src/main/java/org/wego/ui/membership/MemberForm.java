package org.wego.ui.membership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.ui.component.form.CountryBox;
import org.wego.ui.component.form.PartialDateText;

/** The record of a member as a form; what is left empty stays unknown. */
final class MemberForm extends FormLayout {

    /** Room to paste more than a date, which is then explained. */
    private static final int LONGEST_DATE = 30;

    private final Binder<MemberEntry> binder = new Binder<>(MemberEntry.class);
    private final transient Map<MemberField, HasValidation> fields = new EnumMap<>(MemberField.class);

    MemberForm() {
        addClassName("member-form");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("600px", 2));
        name();
        category();
        country();
        place();
        names();
        date(MemberField.JOINED, "joined");
        date(MemberField.DOCUMENTED, "documented");
        date(MemberField.LEFT, "left");
        address();
        coordinates();
        source();
        notes();
    }

    /** Fills in what is on record. */
    void read(MemberProfile profile) {
        binder.readRecord(MemberEntry.of(profile));
    }

    /** What was filled in; empty if something cannot be right, which then stands at its field. */
    Optional<MemberProfile> profile() {
        try {
            MemberProfile profile = binder.writeRecord().profile();
            show(profile.problems());
            return profile.problems().isEmpty() ? Optional.of(profile) : Optional.empty();
        } catch (ValidationException incomplete) {
            incomplete.getFieldValidationErrors().stream().findFirst().ifPresent(error -> focus(error.getField()));
            return Optional.empty();
        }
    }

    /** Says at the fields what is wrong with them. */
    void show(List<Problem> problems) {
        Map<MemberField, String> words = new EnumMap<>(MemberField.class);
        problems.forEach(problem -> words.merge(
                problem.field(),
                getTranslation("members.problem." + problem.field() + "." + problem.kind(), problem.sign()),
                (one, other) -> one + " " + other));
        words.forEach(this::complain);
    }

    /** Says at a field what is wrong with it. */
    void complain(MemberField field, String words) {
        HasValidation at = fields.get(field);
        if (at != null) {
            at.setErrorMessage(words);
            at.setInvalid(true);
            focus(at);
        }
    }

    private static void focus(Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void name() {
        TextField name = text(MemberField.NAME, MemberProfile.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        setColspan(name, 2);
        binder.forField(name)
                .withValidator(it -> !it.isBlank(), getTranslation("members.problem.NAME.MISSING"))
                .bind("name");
    }

    private void place() {
        TextField place = text(MemberField.PLACE, MemberProfile.LONGEST_PLACE);
        binder.forField(place).bind("place");
        setColspan(place, 2);
    }

    private void category() {
        var category = new Select<MembershipCategory>();
        category.setItems(MembershipCategory.values());
        category.setItemLabelGenerator(it -> getTranslation("categories.short." + it));
        binder.forField(place(category, category::setLabel, MemberField.CATEGORY))
                .bind("category");
        var kind = new Select<MemberKind>();
        kind.setItems(MemberKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("members.kind." + it));
        binder.forField(place(kind, kind::setLabel, MemberField.KIND)).bind("kind");
    }

    private void country() {
        var country = new CountryBox();
        country.setClearButtonVisible(true);
        binder.forField(place(country, country::setLabel, MemberField.COUNTRY)).bind("country");
    }

    private void names() {
        var names = new NamesField(getTranslation("members.names.add"));
        binder.forField(place(names, names::setLabel, MemberField.NAMES)).bind("names");
        setColspan(names, 2);
    }

    private void date(MemberField field, String property) {
        binder.forField(text(field, LONGEST_DATE))
                .withConverter(new PartialDateText(getTranslation("members.date.wrong")))
                .bind(property);
    }

    private void address() {
        var address = new TextArea();
        binder.forField(place(address, address::setLabel, MemberField.ADDRESS))
                .withConverter(text -> text.lines().toList(), lines -> String.join("\n", lines))
                .bind("address");
        setColspan(address, 2);
    }

    private void coordinates() {
        var latitude = new BigDecimalField();
        place(latitude, _ -> latitude.setLabel(getTranslation("members.form.latitude")), MemberField.COORDINATES);
        binder.forField(latitude).bind("latitude");
        var longitude = new BigDecimalField(getTranslation("members.form.longitude"));
        longitude.setHelperText(getTranslation("members.form.longitude.help"));
        add(longitude);
        binder.forField(longitude).bind("longitude");
    }

    private void source() {
        TextField source = text(MemberField.SOURCE, MemberProfile.LONGEST_SOURCE);
        binder.forField(source).bind("source");
        setColspan(source, 2);
    }

    private void notes() {
        var notes = new TextArea();
        notes.setMaxLength(MemberProfile.LONGEST_NOTES);
        binder.forField(place(notes, notes::setLabel, MemberField.NOTES)).bind("notes");
        setColspan(notes, 2);
    }

    private TextField text(MemberField field, int longest) {
        var text = new TextField();
        text.setMaxLength(longest);
        return place(text, text::setLabel, field);
    }

    /** Puts a field into the form with its label above and its help below. */
    private <F extends Component & HasValidation & HasHelper> F place(
            F input, Consumer<String> label, MemberField field) {
        label.accept(getTranslation("members.form." + field));
        input.setHelperText(getTranslation("members.form." + field + ".help"));
        fields.put(field, input);
        add(input);
        return input;
    }
}
