package org.wego.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wego.governance.organisation.FoundOrganisation;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.IdentityOutcome;
import org.wego.governance.organisation.IdentityOutcome.Field;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.organisation.Secretariat;
import org.wego.ui.component.DayPicker;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;

/** Under which name and address the organisation writes; a system without that issues no invoice. */
@Route("desk/administration/organisation")
@Menu(title = "shell.organisation", order = 92, icon = "vaadin:institution")
@RolesAllowed("ADMIN")
class OrganisationView extends Main implements HasDynamicTitle {

    private final transient IdentityRecord record;
    private final transient OrganisationIdentity identity;
    private final transient Clock clock;
    private final TextField name = new TextField();
    private final DayPicker since = new DayPicker();
    private final IntegerField founded = new IntegerField();
    private final IntegerField cities = new IntegerField();
    private final TextField source = new TextField();
    private final TextField address = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final TextField website = new TextField();
    private final Map<Field, HasValidationProperties> fields = new EnumMap<>(Field.class);

    OrganisationView(IdentityRecord record, OrganisationIdentity identity, Clock clock) {
        this.record = record;
        this.identity = identity;
        this.clock = clock;
        addClassName("page");
        fields.putAll(Map.of(
                Field.NAME, name,
                Field.SINCE, since,
                Field.FOUNDED, founded,
                Field.CITIES, cities,
                Field.SOURCE, source,
                Field.ADDRESS, address,
                Field.PHONE, phone,
                Field.EMAIL, email,
                Field.WEBSITE, website));
        name.setLabel(getTranslation("shell.organisation.NAME"));
        since.setLabel(getTranslation("shell.organisation.SINCE"));
        founded.setLabel(getTranslation("shell.organisation.FOUNDED"));
        cities.setLabel(getTranslation("shell.organisation.CITIES"));
        source.setLabel(getTranslation("shell.organisation.SOURCE"));
        source.setHelperText(getTranslation("shell.organisation.SOURCE.help"));
        address.setLabel(getTranslation("shell.organisation.ADDRESS"));
        phone.setLabel(getTranslation("shell.organisation.PHONE"));
        email.setLabel(getTranslation("shell.organisation.EMAIL"));
        website.setLabel(getTranslation("shell.organisation.WEBSITE"));
        show();
    }

    private void show() {
        removeAll();
        since.clear();
        List.of(name, source).forEach(HasValue::clear);
        identity.asOf(LocalDate.now(clock)).ifPresentOrElse(this::showKnown, this::showUnknown);
    }

    private void showUnknown() {
        add(
                new PageHeader(getTranslation("shell.organisation"), primary("shell.organisation.found", this::found))
                        .withNote(getTranslation("shell.organisation.none")),
                new FormLayout(name, since, founded, cities, address, phone, email, website, source));
    }

    private void showKnown(IdentityOnDay known) {
        Secretariat present = known.secretariat();
        address.setValue(present.address());
        phone.setValue(present.phone());
        email.setValue(present.email());
        website.setValue(present.website());
        UnorderedList names = new UnorderedList();
        known.names().forEach(it -> {
            Span from = new Span(it.since().written());
            from.addClassName("aside");
            names.add(new ListItem(new Span(it.name()), from));
        });
        add(
                new PageHeader(getTranslation("shell.organisation"), primary("shell.organisation.move", this::move))
                        .withNote(getTranslation("shell.organisation.note")),
                panel("shell.organisation.secretariat", new FormLayout(address, phone, email, website)),
                panel(
                        "shell.organisation.names",
                        names,
                        new FormLayout(name, since, source),
                        new Button(getTranslation("shell.organisation.rename"), _ -> rename())));
    }

    private Button primary(String text, Runnable action) {
        Button button = new Button(getTranslation(text), _ -> action.run());
        button.addThemeNames("primary");
        return button;
    }

    private Section panel(String title, Component... content) {
        Section panel = new Section(new H2(getTranslation(title)));
        panel.addClassName("panel");
        panel.add(content);
        return panel;
    }

    private void found() {
        if (missing(Map.of(Field.SINCE, since, Field.FOUNDED, founded, Field.CITIES, cities))) {
            return;
        }
        tell(record.found(new FoundOrganisation(
                name.getValue(),
                since.getValue(),
                Year.of(founded.getValue()),
                cities.getValue(),
                secretariat(),
                source.getValue())));
    }

    private void move() {
        tell(record.move(secretariat()));
    }

    private void rename() {
        if (!missing(Map.of(Field.SINCE, since))) {
            tell(record.rename(name.getValue(), since.getValue(), source.getValue()));
        }
    }

    private Secretariat secretariat() {
        return new Secretariat(address.getValue(), phone.getValue(), email.getValue(), website.getValue());
    }

    /** Fields without a value that a command cannot be made of; they are marked. */
    private boolean missing(Map<Field, HasValue<?, ?>> needed) {
        mark(Set.of());
        needed.forEach((field, value) -> {
            if (value.isEmpty()) {
                mark(field);
            }
        });
        return needed.values().stream().anyMatch(HasValue::isEmpty);
    }

    private void tell(IdentityOutcome outcome) {
        switch (outcome) {
            case IdentityOutcome.Saved() -> {
                mark(Set.of());
                show();
                Notice.done(getTranslation("shell.organisation.saved"));
            }
            case IdentityOutcome.Invalid(var wrong) -> mark(wrong);
            case IdentityOutcome.KnownAlready(), IdentityOutcome.NotKnown() -> {
                show();
                Notice.refused(getTranslation("shell.organisation.changed"));
            }
        }
    }

    private void mark(Set<Field> wrong) {
        fields.values().forEach(field -> field.setInvalid(false));
        wrong.forEach(this::mark);
    }

    private void mark(Field field) {
        HasValidationProperties component = Objects.requireNonNull(fields.get(field));
        component.setErrorMessage(getTranslation("shell.organisation.wrong." + field));
        component.setInvalid(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.organisation"));
    }
}
