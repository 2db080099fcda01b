package org.wego.ui.membership.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MemberProfile.Draft;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.form.CountryBox;
import org.wego.ui.component.form.PartialDateText;

/** The record of a member as a form; what is left empty stays unknown. */
final class MemberForm extends FormLayout {

    /** Room to paste more than a date, so that the mistake can be explained. */
    private static final int LONGEST_DATE = 30;

    /** What a profile says in one of its parts; null for what is not known. */
    private interface Part<T> {

        @Nullable
        T of(MemberProfile profile);
    }

    private final Binder<Draft> binder = new Binder<>();
    private final transient Complaints complaints = new Complaints();
    private final transient MemberProfile start;

    /** @param start what the form shows at first */
    MemberForm(MemberProfile start) {
        this.start = start;
        addClassName("member-form");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("600px", 2));
        name();
        category();
        country();
        place();
        names();
        date(MemberField.JOINED, profile -> profile.dates().joined(), Draft::joined);
        date(MemberField.DOCUMENTED, profile -> profile.dates().documented(), Draft::documented);
        date(MemberField.LEFT, profile -> profile.dates().left(), Draft::left);
        address();
        coordinates();
        source();
        notes();
        binder.readBean(start.draft());
    }

    /** What was filled in; empty if something cannot be right, which then stands at its field. */
    Optional<MemberProfile> profile() {
        try {
            Draft draft = start.draft();
            binder.writeBean(draft);
            MemberProfile profile = draft.profile();
            show(profile.problems());
            return profile.problems().isEmpty() ? Optional.of(profile) : Optional.empty();
        } catch (ValidationException incomplete) {
            incomplete.getFieldValidationErrors().stream()
                    .findFirst()
                    .ifPresent(error -> Complaints.focus(error.getField()));
            return Optional.empty();
        }
    }

    /** Says at the fields what is wrong with them. */
    void show(List<Problem> problems) {
        complaints.about(problems, this::getTranslation);
    }

    /** Says at a field what is wrong with it. */
    void complain(MemberField field, String words) {
        complaints.about(field, words);
    }

    private void name() {
        TextField name = text(MemberField.NAME, MemberProfile.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        setColspan(name, 2);
        bind(
                binder.forField(name)
                        .withValidator(it -> !it.isBlank(), getTranslation("members.problem.NAME.MISSING")),
                MemberProfile::name,
                Draft::name);
    }

    private void place() {
        TextField place = text(MemberField.PLACE, MemberProfile.LONGEST_PLACE);
        bind(binder.forField(place), MemberProfile::place, Draft::place);
        setColspan(place, 2);
    }

    private void category() {
        Select<MembershipCategory> category = new Select<>();
        category.setItems(MembershipCategory.values());
        category.setItemLabelGenerator(it -> getTranslation("categories.short." + it));
        place(category, category::setLabel, MemberField.CATEGORY);
        bind(binder.forField(category), MemberProfile::category, Draft::category);
        Select<MemberKind> kind = new Select<>();
        kind.setItems(MemberKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("members.kind." + it));
        place(kind, kind::setLabel, MemberField.KIND);
        bind(binder.forField(kind), MemberProfile::kind, Draft::kind);
    }

    private void country() {
        CountryBox country = new CountryBox();
        country.setClearButtonVisible(true);
        place(country, country::setLabel, MemberField.COUNTRY);
        bind(binder.forField(country), MemberProfile::country, Draft::country);
    }

    private void names() {
        NamesField names = new NamesField(getTranslation("members.names.add"));
        place(names, names::setLabel, MemberField.NAMES);
        bind(binder.forField(names), MemberProfile::names, Draft::names);
        setColspan(names, 2);
    }

    private void date(MemberField field, Part<PartialDate> read, BiConsumer<Draft, PartialDate> write) {
        bind(
                binder.forField(text(field, LONGEST_DATE))
                        .withConverter(new PartialDateText(getTranslation("members.date.wrong"))),
                read,
                write);
    }

    private void address() {
        TextArea address = new TextArea();
        place(address, address::setLabel, MemberField.ADDRESS);
        bind(
                binder.forField(address)
                        .withConverter(text -> text.lines().toList(), lines -> String.join("\n", lines)),
                MemberProfile::address,
                Draft::address);
        setColspan(address, 2);
    }

    private void coordinates() {
        BigDecimalField latitude = new BigDecimalField();
        place(latitude, _ -> latitude.setLabel(getTranslation("members.form.latitude")), MemberField.COORDINATES);
        bind(binder.forField(latitude), MemberProfile::latitude, Draft::latitude);
        BigDecimalField longitude = new BigDecimalField(getTranslation("members.form.longitude"));
        longitude.setHelperText(getTranslation("members.form.longitude.help"));
        add(longitude);
        bind(binder.forField(longitude), MemberProfile::longitude, Draft::longitude);
    }

    private void source() {
        TextField source = text(MemberField.SOURCE, MemberProfile.LONGEST_SOURCE);
        bind(binder.forField(source), MemberProfile::source, Draft::source);
        setColspan(source, 2);
    }

    private void notes() {
        TextArea notes = new TextArea();
        notes.setMaxLength(MemberProfile.LONGEST_NOTES);
        place(notes, notes::setLabel, MemberField.NOTES);
        bind(binder.forField(notes), MemberProfile::notes, Draft::notes);
        setColspan(notes, 2);
    }

    /** Says which part of a profile a field shows, and writes. */
    private static <T> void bind(Binder.BindingBuilder<Draft, T> field, Part<T> read, BiConsumer<Draft, T> write) {
        field.bind(draft -> read.of(draft.profile()), write::accept);
    }

    private TextField text(MemberField field, int longest) {
        TextField text = new TextField();
        text.setMaxLength(longest);
        return place(text, text::setLabel, field);
    }

    /** Puts a field into the form with its label above and its help below. */
    private <F extends Component & HasValidation & HasHelper> F place(
            F input, Consumer<String> label, MemberField field) {
        label.accept(getTranslation("members.form." + field));
        input.setHelperText(getTranslation("members.form." + field + ".help"));
        complaints.at(field, input);
        add(input);
        return input;
    }
}
