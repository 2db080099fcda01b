package org.wego.ui.component.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wego.membership.contact.ContactOutcome.Field;
import org.wego.membership.contact.ContactOutcome.Problem;

/** Says at each field of a form what is wrong with it. */
public final class FieldMarks {

    private FieldMarks() {}

    /** Marks the fields that are named; all others are right. */
    public static void mark(Map<Field, HasValidationProperties> fields, List<Problem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        problems.stream().filter(problem -> fields.containsKey(problem.field())).forEach(problem -> {
            HasValidationProperties field = Objects.requireNonNull(fields.get(problem.field()));
            field.setErrorMessage(
                    UI.getCurrent().getTranslation("people.problem." + problem.field() + "." + problem.kind()));
            field.setInvalid(true);
        });
    }
}
