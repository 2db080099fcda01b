package org.wego.ui.programs.project;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.programs.project.Indicator.Period;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.component.form.RowsField;

/** The periods of an indicator, a row each. */
final class PeriodsField extends RowsField<Period> {

    PeriodsField(String add) {
        super(add);
    }

    @Override
    protected Row<Period> row(@Nullable Period element) {
        PartialDateField on = new PartialDateField("projects.period", "projects.date.help");
        BigDecimalField target = figure("projects.target");
        BigDecimalField actual = figure("projects.actual");
        if (element != null) {
            on.show(element.on());
            target.setValue(element.target());
            actual.setValue(element.actual());
        }
        return new Row<>() {
            @Override
            public List<AbstractField<?, ?>> fields() {
                return List.of(on, target, actual);
            }

            @Override
            public Optional<Period> value() {
                return on.isEmpty() && target.isEmpty() && actual.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Period(on.date(), target.getValue(), actual.getValue()));
            }
        };
    }

    private BigDecimalField figure(String label) {
        BigDecimalField figure = new BigDecimalField(getTranslation(label));
        figure.setManualValidation(true);
        return figure;
    }
}
