package org.wego.ui.component.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.text.CleanText;

/** What somebody else put on record while a field was being filled in. */
public final class Overtaken {

    private Overtaken() {}

    /** Says at the field what is on record now, unless it says the same. */
    public static <F extends HasValue<?, String> & HasValidationProperties> void mark(F field, String recorded) {
        if (!CleanText.lines(field.getValue()).equals(recorded)) {
            say(field, recorded);
        }
    }

    /**
     * Shows in a form what somebody else put on record, so that it is not undone when the form is saved. Where both changed
     * a field, what was typed stays, and the field says what is on record.
     *
     * @param form with what was typed
     * @param read the same form with what was on record when it was opened
     * @param now the same form with what is on record now
     */
    public static void follow(Component form, Component read, Component now) {
        List<HasValue<?, ?>> typed = fields(form).toList();
        List<HasValue<?, ?>> before = fields(read).toList();
        List<HasValue<?, ?>> after = fields(now).toList();
        for (int place = 0; place < typed.size(); place++) {
            follow(
                    typed.get(place),
                    before.get(place).getValue(),
                    after.get(place).getValue());
        }
    }

    @SuppressWarnings("unchecked") // the three are one field of one form
    private static <V> void follow(HasValue<?, V> field, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after) || Objects.equals(field.getValue(), after)) {
            return;
        }
        if (Objects.equals(field.getValue(), before)) {
            field.setValue((V) after);
        } else if (field instanceof HasValidationProperties marked) {
            say(marked, after instanceof String || after instanceof Integer ? after.toString() : "");
        }
    }

    /** The fields of a form, in the order of the screen. */
    static Stream<HasValue<?, ?>> fields(Component part) {
        return part instanceof HasValue<?, ?> field
                ? Stream.of(field)
                : part.getChildren().flatMap(Overtaken::fields);
    }

    private static void say(HasValidationProperties field, String recorded) {
        UI ui = UI.getCurrent();
        field.setErrorMessage(
                recorded.isEmpty()
                        ? ui.getTranslation("shell.organisation.overtaken.none")
                        : ui.getTranslation("shell.organisation.overtaken", recorded));
        field.setInvalid(true);
    }
}
