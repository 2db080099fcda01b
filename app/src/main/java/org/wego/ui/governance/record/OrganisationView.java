package org.wego.ui.governance.record;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.IdentityOutcome;
import org.wego.governance.organisation.IdentityOutcome.Field;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.governance.organisation.Statement;
import org.wego.governance.partner.Partners;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.UnsavedChanges;

/**
 * Under which names the organisation was and is known, how it is reached and paid, what it is for and whom it works with; a
 * system without name and address issues no invoice.
 */
@Route(DeskAddress.ORGANISATION)
@RouteAlias("desk/administration/organisation")
@Menu(title = "shell.organisation", order = 92, icon = "vaadin:institution")
@InMenu(Group.ADMINISTRATION)
@StyleSheet("context://styles/governance.css")
@RolesAllowed("ADMIN")
class OrganisationView extends Screen {

    private final transient IdentityRecord record;
    private final transient OrganisationIdentity identity;
    private final transient Clock clock;
    private final transient UnsavedChanges changes = new UnsavedChanges(this);
    private final NameList names = new NameList();
    private final NamingForm naming = new NamingForm();
    private final SecretariatForm secretariat = new SecretariatForm();
    private final PaymentPanel payment = new PaymentPanel(this::payTo);
    private final StatementPanel vision;
    private final StatementPanel mission;
    private final transient Partners partners;
    private final IdentityFields fields = new IdentityFields();

    OrganisationView(IdentityRecord record, OrganisationIdentity identity, Partners partners, Clock clock) {
        super("shell.organisation");
        this.record = record;
        this.identity = identity;
        this.partners = partners;
        vision = new StatementPanel(Statement.VISION, record, identity, changes);
        mission = new StatementPanel(Statement.MISSION, record, identity, changes);
        this.clock = clock;
        fields.add(Map.of(Field.PAYMENT, payment.field()));
        fields.add(naming.fields());
        fields.add(secretariat.fields());
        show();
    }

    private void show() {
        changes.forget();
        known().ifPresentOrElse(this::showKnown, this::showUnknown);
    }

    private Optional<IdentityOnDay> known() {
        return identity.asOf(LocalDate.now(clock));
    }

    private void showUnknown() {
        naming.askForFounding();
        changes.recorded(naming, secretariat);
        head().titled(getTranslation("shell.organisation"))
                .note("shell.organisation.none")
                .actions(Buttons.primary("shell.organisation.found", this::found));
        show(
                new Panel("shell.organisation.founding").with(naming),
                new Panel("shell.organisation.secretariat").with(secretariat));
    }

    private void showKnown(IdentityOnDay known) {
        showSecretariat(known);
        showPayment(known);
        showNames(known);
        vision.show();
        mission.show();
        head().titled(getTranslation("shell.organisation")).note("shell.organisation.note");
        show(
                new Panel("shell.organisation.secretariat")
                        .with(secretariat, Buttons.plain("shell.organisation.move", this::move)),
                payment,
                new Panel("shell.organisation.names")
                        .with(names, naming, Buttons.plain("shell.organisation.rename", this::rename)),
                vision,
                mission,
                new PartnersPanel(partners));
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
        naming.askForName(present(known));
        names.show(known.names());
        changes.recorded(naming);
    }

    private void found() {
        if (!fields.missing(naming.neededToFound())) {
            tell(record.found(naming.organisation(secretariat.secretariat())), _ -> show(), _ -> show());
        }
    }

    private void move() {
        tell(
                record.move(secretariat.read(), secretariat.secretariat()),
                this::showSecretariat,
                known -> secretariat.overtaken(known.secretariat()));
    }

    private void rename() {
        if (!fields.missing(naming.neededToRename())) {
            tell(
                    record.rename(naming.present(), naming.name(), naming.since(), naming.source()),
                    this::showNames,
                    this::showOvertakenNames);
        }
    }

    private void payTo(PaymentInstructions read, PaymentInstructions instructions) {
        tell(record.payTo(read, instructions), this::showPayment, known -> payment.overtaken(known.payment()));
    }

    private void showOvertakenNames(IdentityOnDay known) {
        naming.overtaken(present(known));
        names.show(known.names());
    }

    private static String present(IdentityOnDay known) {
        return known.names().getLast().name();
    }

    /**
     * Says what came of a change and shows anew what it changed, so that drafts elsewhere on the screen stay.
     *
     * @param overtaken shows what somebody else put on record meanwhile, and keeps what was typed
     */
    private void tell(IdentityOutcome outcome, Consumer<IdentityOnDay> refresh, Consumer<IdentityOnDay> overtaken) {
        switch (outcome) {
            case IdentityOutcome.Saved() -> {
                fields.mark(Set.of());
                known().ifPresent(refresh);
                Notice.done(getTranslation("shell.organisation.saved"));
            }
            case IdentityOutcome.Invalid(var wrong) -> fields.mark(wrong);
            case IdentityOutcome.Stale() -> {
                fields.mark(Set.of());
                known().ifPresent(overtaken);
                Notice.refused(getTranslation("shell.organisation.stale"));
            }
            case IdentityOutcome.KnownAlready(), IdentityOutcome.NotKnown() -> {
                show();
                Notice.refused(getTranslation("shell.organisation.changed"));
            }
        }
    }
}
