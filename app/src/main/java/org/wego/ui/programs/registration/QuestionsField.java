package org.wego.ui.programs.registration;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.programs.registration.rule.Question;
import org.wego.ui.component.form.RowsField;
import org.wego.words.Words;

/** What whoever registers is asked, a row each. */
final class QuestionsField extends RowsField<Question> {

    QuestionsField(String add) {
        super(add);
    }

    @Override
    protected Row<Question> row(@Nullable Question element) {
        TextField text = new TextField(getTranslation("registrations.question"));
        text.setMaxLength(Question.LONGEST);
        text.addClassName("wide");
        Select<Question.Kind> kind = new Select<>();
        kind.setLabel(getTranslation("registrations.question.kind"));
        kind.setItems(Question.Kind.values());
        kind.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        TextArea choices = new TextArea(getTranslation("registrations.question.choices"));
        choices.setHelperText(getTranslation("registrations.question.choices.help"));
        choices.addClassName("wide");
        Checkbox required = new Checkbox(getTranslation("registrations.question.required"));
        kind.addValueChangeListener(change -> choices.setVisible(change.getValue() == Question.Kind.CHOICE));
        kind.setValue(element == null ? Question.Kind.TEXT : element.kind());
        choices.setVisible(kind.getValue() == Question.Kind.CHOICE);
        if (element != null) {
            text.setValue(element.text());
            choices.setValue(String.join("\n", element.choices()));
            required.setValue(element.required());
        }
        return new Row<>() {
            @Override
            public List<AbstractField<?, ?>> fields() {
                return List.of(text, kind, choices, required);
            }

            @Override
            public Optional<Question> value() {
                return text.isEmpty() && choices.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Question(
                                text.getValue(),
                                kind.getValue(),
                                choices.getValue().lines().toList(),
                                required.getValue()));
            }
        };
    }
}
