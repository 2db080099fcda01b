package org.wego.ui.programs.registration;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.RegistrationKeeping;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.registration.rule.RulesOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.form.Overtaken;
import org.wego.ui.component.form.UnsavedChanges;

/** Says how one registers for an event. */
@Route(EventAddress.RULES)
@RolesAllowed("STAFF")
@StyleSheet("context://styles/members.css")
@StyleSheet("context://styles/programs.css")
class RulesView extends Screen implements BeforeEnterObserver {

    private final transient EventRegistration registration;
    private final transient RegistrationKeeping keeping;
    private final transient UnsavedChanges changes = new UnsavedChanges(this);

    RulesView(EventRegistration registration, RegistrationKeeping keeping) {
        this.registration = registration;
        this.keeping = keeping;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(OpenedEvent.of(event, registration));
    }

    private void show(EventOpening opening) {
        RulesFields fields = showing(opening);
        Read read = new Read(opening, fields);
        changes.forget();
        changes.recorded(fields);
        head().titled(getTranslation("registrations.rules.title", opening.title()))
                .note("registrations.rules.note", opening.taken())
                .actions(
                        Buttons.plain(
                                "shell.cancel", () -> changes.leaveFor(EventAddress.participants(opening.event()))),
                        Buttons.primary("registrations.rules.save", () -> save(read)));
        show(new Panel("registrations.rules").spaced().with(fields));
    }

    private static RulesFields showing(EventOpening opening) {
        RulesFields fields = new RulesFields();
        fields.show(opening.rules());
        return fields;
    }

    /** What the fields hold, and the rules that it is based on. */
    private static final class Read {

        private final RulesFields fields;
        private EventOpening opening;

        Read(EventOpening opening, RulesFields fields) {
            this.opening = opening;
            this.fields = fields;
        }
    }

    private void save(Read read) {
        Optional<RegistrationRules> rules = read.fields.rules();
        if (rules.isEmpty()) {
            return;
        }
        EventOpening before = read.opening;
        switch (keeping.revise(before.event(), before.version(), rules.get())) {
            case RulesOutcome.Saved _ -> {
                changes.leaveFor(EventAddress.participants(before.event()));
                Notice.done(getTranslation("registrations.rules.saved"));
            }
            case RulesOutcome.Invalid(var problems) -> read.fields.mark(problems);
            case RulesOutcome.TooFewSeats(var taken) -> read.fields.complainOfSeats(taken);
            case RulesOutcome.Stale(var now) -> {
                Overtaken.follow(read.fields, showing(before), showing(now));
                read.opening = now;
                Notice.refused(getTranslation("registrations.rules.stale"));
            }
            case RulesOutcome.Unknown _ -> Notice.refused(getTranslation("events.gone"));
        }
    }
}
