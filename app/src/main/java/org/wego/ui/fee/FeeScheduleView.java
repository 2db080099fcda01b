package org.wego.ui.fee;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.schedule.FeeScheduleDetails;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.membership.schedule.FeeScheduleId;
import org.wego.membership.schedule.ScheduleOutcome;
import org.wego.ui.component.Confirmation;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** One version of a fee schedule: its table, since when it holds, who decided it and whether fees rest on it. */
@Route(DeskAddress.FEE_SCHEDULE)
@StyleSheet("context://styles/fees.css")
@RolesAllowed("STAFF")
class FeeScheduleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FeeScheduleEditing editing;
    private final transient AuthenticationContext authentication;
    private transient @Nullable FeeScheduleDetails schedule;

    FeeScheduleView(FeeScheduleEditing editing, AuthenticationContext authentication) {
        this.editing = editing;
        this.authentication = authentication;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(find(editing, event).orElseThrow(NotFoundException::new));
    }

    /** The schedule that an address names. */
    static Optional<FeeScheduleDetails> find(FeeScheduleEditing editing, BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get("schedule")
                    .map(FeeScheduleId::parse)
                    .flatMap(editing::schedule);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(FeeScheduleDetails found) {
        schedule = found;
        removeAll();
        PageHeader header = authentication.hasRole(Role.ADMIN.name())
                ? new PageHeader(found.name(), actions(found))
                : new PageHeader(found.name());
        add(
                header.withNote(getTranslation(
                                "fees.schedule.facts",
                                getTranslation("categories.who." + found.category()),
                                Formats.date(found.validFrom()),
                                found.decidedBy()))
                        .withFacts(
                                found.used()
                                        ? new StateBadge(getTranslation("fees.state.used"), Tone.GOOD)
                                        : new StateBadge(getTranslation("fees.state.unused"), Tone.NEUTRAL)),
                new Paragraph(getTranslation(found.used() ? "fees.state.used.help" : "fees.state.unused.help")),
                new FeeTablePanel(found.rule()));
    }

    private Button[] actions(FeeScheduleDetails found) {
        Button version = new Button(
                getTranslation("fees.version.new"),
                _ -> UI.getCurrent().navigate(DeskAddress.newFeeSchedule(found.category())));
        if (found.used()) {
            version.addThemeNames("primary");
            return new Button[] {version};
        }
        Button edit = new Button(
                getTranslation("fees.edit"), _ -> UI.getCurrent().navigate(DeskAddress.feeScheduleEditor(found.id())));
        edit.addThemeNames("primary");
        return new Button[] {delete(found), version, edit};
    }

    private Button delete(FeeScheduleDetails found) {
        return new Button(
                getTranslation("fees.delete"),
                _ -> new Confirmation(
                                getTranslation("fees.delete.question", found.name()),
                                getTranslation("fees.delete.consequence"),
                                getTranslation("fees.delete"),
                                () -> deleteNow(found))
                        .open());
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

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", schedule == null ? getTranslation("fees.schedules") : schedule.name());
    }
}
