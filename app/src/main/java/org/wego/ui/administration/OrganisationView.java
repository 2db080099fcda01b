package org.wego.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.IdentityOutcome;
import org.wego.governance.organisation.IdentityOutcome.Field;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.UnsavedChanges;

/** Under which name and address the organisation writes; a system without that issues no invoice. */
@Route("desk/administration/organisation")
@Menu(title = "shell.organisation", order = 92, icon = "vaadin:institution")
@RolesAllowed("ADMIN")
class OrganisationView extends Main implements HasDynamicTitle {

    private final transient IdentityRecord record;
    private final transient OrganisationIdentity identity;
    private final transient Clock clock;
    private final transient UnsavedChanges changes = new UnsavedChanges(this);
    private final NameList names = new NameList();
    private final NamingForm naming = new NamingForm();
    private final SecretariatForm secretariat = new SecretariatForm();
    private final PaymentPanel payment = new PaymentPanel(this::payTo);
    private final Map<Field, HasValidationProperties> fields = new EnumMap<>(Field.class);

    OrganisationView(IdentityRecord record, OrganisationIdentity identity, Clock clock) {
        this.record = record;
        this.identity = identity;
        this.clock = clock;
        addClassName("page");
        fields.put(Field.PAYMENT, payment.field());
        fields.putAll(naming.fields());
        fields.putAll(secretariat.fields());
        show();
    }

    private void show() {
        removeAll();
        changes.forget();
        known().ifPresentOrElse(this::showKnown, this::showUnknown);
    }

    private Optional<IdentityOnDay> known() {
        return identity.asOf(LocalDate.now(clock));
    }

    private void showUnknown() {
        naming.askForFounding();
        changes.recorded(naming, secretariat);
        add(
                new PageHeader(getTranslation("shell.organisation"), primary("shell.organisation.found", this::found))
                        .withNote(getTranslation("shell.organisation.none")),
                panel("shell.organisation.founding", naming),
                panel("shell.organisation.secretariat", secretariat));
    }

    private void showKnown(IdentityOnDay known) {
        showSecretariat(known);
        showPayment(known);
        showNames(known);
        add(
                new PageHeader(getTranslation("shell.organisation"), primary("shell.organisation.move", this::move))
                        .withNote(getTranslation("shell.organisation.note")),
                panel("shell.organisation.secretariat", secretariat),
                payment,
                panel(
                        "shell.organisation.names",
                        names,
                        naming,
                        new Button(getTranslation("shell.organisation.rename"), _ -> rename())));
    }

    private void showSecretariat(IdentityOnDay known) {
        secretariat.show(known.secretariat());
        changes.recorded(secretariat);
    }

    private void showPayment(IdentityOnDay known) {
        payment.show(known.payment());
        changes.recorded(payment);
    }

    private void showNames(IdentityOnDay known) {
        naming.askForName();
        names.show(known.names());
        changes.recorded(naming);
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
        if (!missing(naming.neededToFound())) {
            tell(record.found(naming.organisation(secretariat.secretariat())), _ -> show());
        }
    }

    private void move() {
        tell(record.move(secretariat.secretariat()), this::showSecretariat);
    }

    private void rename() {
        if (!missing(naming.neededToRename())) {
            tell(record.rename(naming.name(), naming.since(), naming.source()), this::showNames);
        }
    }

    private void payTo(PaymentInstructions instructions) {
        tell(record.payTo(instructions), this::showPayment);
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

    /** Says what came of a change and shows anew what it changed, so that drafts elsewhere on the screen stay. */
    private void tell(IdentityOutcome outcome, Consumer<IdentityOnDay> refresh) {
        switch (outcome) {
            case IdentityOutcome.Saved() -> {
                mark(Set.of());
                known().ifPresent(refresh);
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
        component.setErrorMessage(unprintable(field, component)
                .map(sign -> getTranslation("shell.organisation.unprintable", sign))
                .orElseGet(() -> getTranslation("shell.organisation.wrong." + field)));
        component.setInvalid(true);
    }

    private static Optional<String> unprintable(Field field, HasValidationProperties component) {
        return field.isPrinted() && component instanceof HasValue<?, ?> typed && typed.getValue() instanceof String text
                ? PrintedText.missing(CleanText.lines(text))
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.organisation"));
    }
}
