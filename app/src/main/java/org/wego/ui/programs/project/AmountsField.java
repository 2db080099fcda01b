package org.wego.ui.programs.project;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.programs.project.ProjectAmount;
import org.wego.programs.project.ProjectAmount.Kind;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.component.form.RowsField;
import org.wego.words.Words;

/** The budget and the spending of a project, an amount a row. */
final class AmountsField extends RowsField<ProjectAmount> {

    private static final String USUAL_CURRENCY = "USD";
    private static final int LETTERS = 3;

    AmountsField(String add) {
        super(add);
    }

    @Override
    protected Row<ProjectAmount> row(@Nullable ProjectAmount element) {
        Select<Kind> kind = new Select<>();
        kind.setLabel(getTranslation("projects.amount.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        kind.setValue(Kind.BUDGET);
        PartialDateField on = new PartialDateField("projects.amount.on", "projects.date.help");
        BigDecimalField amount = new BigDecimalField(getTranslation("projects.amount"));
        amount.setManualValidation(true);
        TextField currency = new TextField(getTranslation("projects.currency"));
        currency.setMaxLength(LETTERS);
        currency.setValue(USUAL_CURRENCY);
        currency.addClassName("narrow");
        TextField about = new TextField(getTranslation("projects.amount.about"));
        about.setMaxLength(ProjectAmount.LONGEST_ABOUT);
        if (element != null) {
            kind.setValue(element.kind());
            on.show(element.on());
            amount.setValue(element.amount());
            currency.setValue(element.currency());
            about.setValue(element.about());
        }
        return new Row<>() {
            @Override
            public List<AbstractField<?, ?>> fields() {
                return List.of(kind, on, amount, currency, about);
            }

            @Override
            public Optional<ProjectAmount> value() {
                return on.isEmpty() && amount.isEmpty() && about.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ProjectAmount(
                                kind.getValue(), on.date(), amount.getValue(), currency.getValue(), about.getValue()));
            }
        };
    }
}
