package org.wego.ui.fee;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.wego.membership.fee.FeeRule;
import org.wego.membership.fee.FeeScheduleDetails;
import org.wego.membership.fee.FeeScheduleDraft;
import org.wego.membership.fee.FeeScheduleEditing;
import org.wego.membership.fee.ScheduleOutcome;
import org.wego.ui.component.DayPicker;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;

/** A schedule is written: a new version that begins as a copy, or one that no fee rests on yet. */
@Route(FeeNavigation.EDIT)
@RouteAlias(FeeNavigation.NEW_VERSION)
@StyleSheet("context://styles/fees.css")
@RolesAllowed("ADMIN")
class FeeScheduleEditorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FeeScheduleEditing editing;
    private final TextField name = new TextField(getTranslation("fees.name"));
    private final DayPicker validFrom = new DayPicker();
    private final TextField decidedBy = new TextField(getTranslation("fees.decidedBy"));

    FeeScheduleEditorView(FeeScheduleEditing editing) {
        this.editing = editing;
        addClassName("page");
        name.setRequired(true);
        name.setMaxLength(FeeScheduleDraft.LONGEST_NAME);
        validFrom.setLabel(getTranslation("fees.validFrom"));
        validFrom.setHelperText(getTranslation("fees.validFrom.help"));
        validFrom.setRequired(true);
        decidedBy.setHelperText(getTranslation("fees.decidedBy.help"));
        decidedBy.setRequired(true);
        decidedBy.setMaxLength(FeeScheduleDraft.LONGEST_DECISION);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FeeScheduleDetails schedule = FeeScheduleView.find(editing, event).orElseThrow(NotFoundException::new);
        boolean anew = event.getLocation().getPath().endsWith("/new");
        if (!anew && schedule.used()) {
            event.forwardTo(FeeNavigation.schedule(schedule.id()));
            return;
        }
        name.setValue(anew ? "" : schedule.name());
        validFrom.setValue(anew ? null : schedule.validFrom());
        decidedBy.setValue(anew ? "" : schedule.decidedBy());
        FeeTableEditor table = new FeeTableEditor(schedule.rule());
        Button save = new Button(getTranslation("fees.save"), _ -> save(schedule, anew, table));
        save.addThemeNames("primary");
        Button cancel = new Button(
                getTranslation("shell.cancel"), _ -> UI.getCurrent().navigate(FeeNavigation.schedule(schedule.id())));
        removeAll();
        add(
                new PageHeader(
                                anew ? getTranslation("fees.version.of", schedule.name()) : schedule.name(),
                                cancel,
                                save)
                        .withNote(getTranslation("fees.edit.note")),
                new FormLayout(name, validFrom, decidedBy),
                table);
    }

    private void save(FeeScheduleDetails schedule, boolean anew, FeeTableEditor table) {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("fees.name.missing"));
        validFrom.setInvalid(validFrom.isEmpty());
        validFrom.setErrorMessage(getTranslation("fees.validFrom.missing"));
        decidedBy.setInvalid(decidedBy.getValue().isBlank());
        decidedBy.setErrorMessage(getTranslation("fees.decidedBy.missing"));
        Optional<FeeRule> rule = table.rule();
        if (name.isInvalid() || validFrom.isInvalid() || decidedBy.isInvalid()) {
            return;
        }
        if (rule.isEmpty()) {
            Notice.refused(getTranslation("fees.bands.unsound"));
            return;
        }
        FeeScheduleDraft draft = new FeeScheduleDraft(
                schedule.category(), name.getValue(), validFrom.getValue(), decidedBy.getValue(), rule.get());
        ScheduleOutcome outcome = anew ? editing.add(draft) : editing.replace(schedule.id(), draft);
        if (outcome instanceof ScheduleOutcome.Saved(var saved)) {
            UI.getCurrent().navigate(FeeNavigation.schedule(saved));
            Notice.done(getTranslation("fees.saved", draft.name()));
        } else {
            Notice.refused(OutcomeWords.of(outcome, this));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("fees.schedules"));
    }
}
