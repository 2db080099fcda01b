package org.wego.ui.programs.project;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.wego.programs.project.Indicator;
import org.wego.programs.project.ProjectOutcome;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.WholeNumber;

/** Asks what an indicator is, and what it was to be and was in each period. */
final class IndicatorDialog extends AskingDialog {

    private final transient ProjectDesk desk;
    private final int place;
    private final TextField name = new TextField(getTranslation("projects.indicator"));
    private final TextField unit = new TextField(getTranslation("projects.unit"));
    private final BigDecimalField baseline = new BigDecimalField(getTranslation("projects.baseline"));
    private final WholeNumber year = new WholeNumber(getTranslation("projects.baseline.year"));
    private final TextField source = new TextField(getTranslation("projects.indicator.source"));
    private final PeriodsField periods = new PeriodsField(getTranslation("projects.period.add"));

    /** @param place of the indicator; one behind the last for another one */
    IndicatorDialog(ProjectDesk desk, int place) {
        this.desk = desk;
        this.place = place;
        List<Indicator> recorded = desk.project().indicators();
        setHeaderTitle(getTranslation(place < recorded.size() ? "projects.indicator.edit" : "projects.indicator.add"));
        setWidth("44rem");
        name.setMaxLength(Indicator.LONGEST_NAME);
        unit.setMaxLength(Indicator.LONGEST_UNIT);
        unit.setHelperText(getTranslation("projects.unit.help"));
        source.setMaxLength(Indicator.LONGEST_SOURCE);
        baseline.setManualValidation(true);
        baseline.setHelperText(getTranslation("projects.baseline.help"));
        FormLayout form = new FormLayout(name, unit, baseline, year, source);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(source, 2);
        periods.setLabel(getTranslation("projects.periods"));
        periods.setWidthFull();
        if (place < recorded.size()) {
            show(recorded.get(place));
        }
        add(form, periods);
        offer(getTranslation("projects.save"), this::save);
    }

    private void show(Indicator indicator) {
        name.setValue(indicator.name());
        unit.setValue(indicator.unit());
        baseline.setValue(indicator.baseline());
        year.setValue(indicator.baselineYear());
        source.setValue(indicator.source());
        periods.setValue(indicator.periods());
    }

    private void save() {
        if (Unreadable.in(this)) {
            return;
        }
        Indicator indicator = new Indicator(
                name.getValue(),
                unit.getValue(),
                baseline.getValue(),
                year.getValue(),
                source.getValue(),
                periods.getValue());
        ProjectOutcome outcome = desk.change((keeping, project) ->
                keeping.reviseIndicators(project.id(), project.version(), with(project.indicators(), indicator)));
        if (outcome instanceof ProjectOutcome.Saved) {
            close();
        } else {
            refuse(ProjectWords.refusal(outcome));
        }
    }

    private List<Indicator> with(List<Indicator> recorded, Indicator indicator) {
        List<Indicator> all = new ArrayList<>(recorded);
        if (place < all.size()) {
            all.set(place, indicator);
        } else {
            all.add(indicator);
        }
        return all;
    }
}
