package org.wego.ui.fee;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.wego.membership.access.Role;
import org.wego.membership.schedule.FeeScheduleDetails;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.membership.schedule.FeeScheduleId;
import org.wego.membership.schedule.ScheduleOutcome;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.words.Formats;

/** One version of a fee schedule: its table, since when it holds, who decided it and whether fees rest on it. */
@Route(DeskAddress.FEE_SCHEDULE)
@StyleSheet("context://styles/fees.css")
@RolesAllowed("STAFF")
class FeeScheduleView extends Screen implements BeforeEnterObserver {

    private final transient FeeScheduleEditing editing;
    private final transient AuthenticationContext authentication;

    FeeScheduleView(FeeScheduleEditing editing, AuthenticationContext authentication) {
        this.editing = editing;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(find(editing, event).orElseThrow(NotFoundException::new));
    }

    /** The schedule that an address names. */
    static Optional<FeeScheduleDetails> find(FeeScheduleEditing editing, BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("schedule")
                .flatMap(it -> IdInAddress.of(it, FeeScheduleId::new))
                .flatMap(editing::schedule);
    }

    private void show(FeeScheduleDetails found) {
        head().titled(found.name())
                .note(
                        "fees.schedule.facts",
                        getTranslation("categories.who." + found.category()),
                        Formats.date(found.validFrom()),
                        found.decidedBy())
                .facts(
                        found.used()
                                ? new StateBadge(getTranslation("fees.state.used"), Tone.GOOD)
                                : new StateBadge(getTranslation("fees.state.unused"), Tone.NEUTRAL));
        if (authentication.hasRole(Role.ADMIN.name())) {
            offer(found);
        }
        show(
                new Paragraph(getTranslation(found.used() ? "fees.state.used.help" : "fees.state.unused.help")),
                new FeeTablePanel(found.rule()));
    }

    private void offer(FeeScheduleDetails found) {
        String next = DeskAddress.newFeeSchedule(found.category());
        if (found.used()) {
            head().actions(Buttons.primary("fees.version.new", () -> Buttons.goTo(next)));
        } else {
            head().actions(
                            Buttons.plain("fees.delete", () -> ask(found)),
                            Buttons.leading("fees.version.new", next),
                            Buttons.primary(
                                    "fees.edit",
                                    () -> UI.getCurrent().navigate(DeskAddress.feeScheduleEditor(found.id()))));
        }
    }

    private void ask(FeeScheduleDetails found) {
        new Confirmation(
                        getTranslation("fees.delete.question", found.name()),
                        getTranslation("fees.delete.consequence"),
                        getTranslation("fees.delete"),
                        () -> deleteNow(found))
                .open();
    }

    private void deleteNow(FeeScheduleDetails found) {
        ScheduleOutcome outcome = editing.delete(found.id());
        if (outcome instanceof ScheduleOutcome.Saved) {
            UI.getCurrent().navigate(DeskAddress.FEE_SCHEDULES);
            Notice.done(getTranslation("fees.delete.done", found.name()));
        } else {
            Notice.refused(OutcomeWords.of(outcome, this));
        }
    }
}
