package org.wego.ui.fee;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.schedule.FeeRule;
import org.wego.membership.schedule.FeeScheduleDetails;
import org.wego.membership.schedule.FeeScheduleDraft;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.membership.schedule.ScheduleOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.UnsavedChanges;

/** A schedule is written: a new version that begins as the latest one, or a version that no fee rests on yet. */
@Route(DeskAddress.FEE_SCHEDULE_EDITOR)
@RouteAlias(DeskAddress.NEW_FEE_SCHEDULE)
@StyleSheet("context://styles/fees.css")
@RolesAllowed("ADMIN")
class FeeScheduleEditorView extends Screen implements BeforeEnterObserver {

    private final transient FeeScheduleEditing editing;
    private final transient UnsavedChanges changes = new UnsavedChanges(this);
    private final TextField name = new TextField(getTranslation("fees.name"));
    private final DayPicker validFrom = new DayPicker();
    private final TextField decidedBy = new TextField(getTranslation("fees.decidedBy"));

    FeeScheduleEditorView(FeeScheduleEditing editing) {
        this.editing = editing;
        name.setRequired(true);
        name.setMaxLength(FeeScheduleDraft.LONGEST_NAME);
        validFrom.setLabel(getTranslation("fees.validFrom"));
        validFrom.setHelperText(getTranslation("fees.validFrom.help"));
        validFrom.setRequired(true);
        validFrom.setMin(FeeScheduleDraft.FIRST_DAY);
        validFrom.setMax(FeeScheduleDraft.LAST_DAY);
        decidedBy.setHelperText(getTranslation("fees.decidedBy.help"));
        decidedBy.setRequired(true);
        decidedBy.setMaxLength(FeeScheduleDraft.LONGEST_DECISION);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> category = event.getRouteParameters().get("category");
        if (category.isPresent()) {
            MembershipCategory chosen = category(category.get()).orElseThrow(NotFoundException::new);
            show(
                    getTranslation("fees.new.of", getTranslation("categories.who." + chosen)),
                    new FeeTableEditor(editing.latestRule(chosen)),
                    DeskAddress.FEE_SCHEDULES,
                    rule -> editing.add(draft(chosen, rule)));
            return;
        }
        FeeScheduleDetails schedule = FeeScheduleView.find(editing, event).orElseThrow(NotFoundException::new);
        if (schedule.used()) {
            event.forwardTo(DeskAddress.feeSchedule(schedule.id()));
            return;
        }
        name.setValue(schedule.name());
        validFrom.setValue(schedule.validFrom());
        decidedBy.setValue(schedule.decidedBy());
        show(
                schedule.name(),
                new FeeTableEditor(schedule.rule()),
                DeskAddress.feeSchedule(schedule.id()),
                rule -> editing.replace(schedule.id(), draft(schedule.category(), rule)));
    }

    private static Optional<MembershipCategory> category(String name) {
        return Arrays.stream(MembershipCategory.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    private void show(String title, FeeTableEditor table, String back, Function<FeeRule, ScheduleOutcome> change) {
        Button save = Buttons.primary("fees.save", () -> save(table, change));
        Button cancel = Buttons.plain("shell.cancel", () -> changes.leaveFor(back));
        FormLayout fields = new FormLayout(name, validFrom, decidedBy);
        changes.forget();
        changes.recorded(fields, table);
        head().titled(title).note("fees.edit.note").actions(cancel, save);
        show(fields, table);
    }

    private void save(FeeTableEditor table, Function<FeeRule, ScheduleOutcome> change) {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("fees.name.missing"));
        validFrom.setInvalid(validFrom.isEmpty()
                || validFrom.getValue().isBefore(FeeScheduleDraft.FIRST_DAY)
                || validFrom.getValue().isAfter(FeeScheduleDraft.LAST_DAY));
        validFrom.setErrorMessage(getTranslation("fees.validFrom.missing"));
        decidedBy.setInvalid(decidedBy.getValue().isBlank());
        decidedBy.setErrorMessage(getTranslation("fees.decidedBy.missing"));
        Optional<FeeRule> rule = table.rule();
        if (name.isInvalid() || validFrom.isInvalid() || decidedBy.isInvalid()) {
            return;
        }
        if (rule.isEmpty()) {
            Notice.refused(getTranslation("fees.bands.correct"));
            return;
        }
        ScheduleOutcome outcome = change.apply(rule.get());
        if (outcome instanceof ScheduleOutcome.Saved(var saved)) {
            changes.leaveFor(DeskAddress.feeSchedule(saved));
            Notice.done(getTranslation("fees.saved", name.getValue()));
        } else {
            Notice.refused(OutcomeWords.of(outcome, this));
        }
    }

    private FeeScheduleDraft draft(MembershipCategory category, FeeRule rule) {
        return new FeeScheduleDraft(category, name.getValue(), validFrom.getValue(), decidedBy.getValue(), rule);
    }
}
