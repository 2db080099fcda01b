package org.wego.ui.membership.edit;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberOutcome.Problem;

/** Says at the fields of a form what is wrong with them. */
final class Complaints {

    private final Map<MemberField, HasValidation> fields = new EnumMap<>(MemberField.class);

    /** Words a problem. */
    interface Words {

        String of(String key, Object... values);
    }

    /** Notes in which field that part of a record is filled in. */
    void at(MemberField part, HasValidation field) {
        fields.put(part, field);
    }

    /** Says all that is wrong, of each field in one text. */
    void about(List<Problem> problems, Words texts) {
        Map<MemberField, String> words = new EnumMap<>(MemberField.class);
        problems.forEach(problem -> words.merge(
                problem.field(),
                texts.of("members.problem." + problem.field() + "." + problem.kind(), problem.sign()),
                (one, other) -> one + " " + other));
        words.forEach(this::about);
    }

    /** Says what is wrong with one; nothing where the form has no field for it. */
    void about(MemberField part, String words) {
        HasValidation field = fields.get(part);
        if (field != null) {
            field.setErrorMessage(words);
            field.setInvalid(true);
            focus(field);
        }
    }

    static void focus(Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
