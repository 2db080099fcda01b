package org.wego.ui.governance.record;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wego.governance.organisation.IdentityOutcome.Field;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;

/** The fields of the record of the organisation, to say at each what is wrong with it. */
final class IdentityFields {

    private final Map<Field, HasValidationProperties> fields = new EnumMap<>(Field.class);

    void add(Map<Field, ? extends HasValidationProperties> more) {
        fields.putAll(more);
    }

    /** Marks these as wrong and no others. */
    void mark(Set<Field> wrong) {
        fields.values().forEach(field -> field.setInvalid(false));
        wrong.forEach(this::mark);
    }

    /** Whether fields are empty that a command cannot be made without; they are marked. */
    boolean missing(Map<Field, HasValue<?, ?>> needed) {
        mark(Set.of());
        needed.forEach((field, value) -> {
            if (value.isEmpty()) {
                mark(field);
            }
        });
        return needed.values().stream().anyMatch(HasValue::isEmpty);
    }

    private void mark(Field field) {
        HasValidationProperties component = Objects.requireNonNull(fields.get(field));
        UI ui = UI.getCurrent();
        component.setErrorMessage(unprintable(field, component)
                .map(sign -> ui.getTranslation("shell.organisation.unprintable", sign))
                .orElseGet(() -> ui.getTranslation("shell.organisation.wrong." + field)));
        component.setInvalid(true);
    }

    private static Optional<String> unprintable(Field field, HasValidationProperties component) {
        return field.isPrinted() && component instanceof HasValue<?, ?> typed && typed.getValue() instanceof String text
                ? PrintedText.missing(CleanText.lines(text))
                : Optional.empty();
    }
}
