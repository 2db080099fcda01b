package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of the form of an entry, with what was said of it below.
 *
 * @param name what it is called in the contents, with the tag of its language, such as {@code title.ko}
 * @param below where comments and conflicts are shown
 */
record FormField<V>(
        String name,
        HasValue<?, V> input,
        Function<V, @Nullable Object> value,
        Function<@Nullable Object, @Nullable V> shown,
        Div below) {

    FormField(
            String name,
            HasValue<?, V> input,
            Function<V, @Nullable Object> value,
            Function<@Nullable Object, @Nullable V> shown) {
        this(name, input, value, shown, new Div());
        below.addClassName("writing-below");
    }

    /** What is written there, as the contents have it; null if nothing is. */
    @Nullable
    Object written() {
        return value.apply(input.getValue());
    }

    // a choice that nobody has made is null
    @SuppressWarnings("NullAway")
    void show(@Nullable Object content) {
        V now = shown.apply(content);
        if (!Objects.equals(now, input.getValue())) {
            input.setValue(now);
        }
    }

    /** Whether it is one text that somebody types. */
    boolean isTyped() {
        return input instanceof TextFieldBase<?, ?> field && field.getValue() instanceof String;
    }

    void complain(@Nullable String why) {
        if (input instanceof HasValidation field) {
            field.setErrorMessage(why == null ? "" : why);
            field.setInvalid(why != null);
        }
    }

    /** The field with what stands below. */
    Component component() {
        Div whole = new Div((Component) input, below);
        whole.addClassName("writing-field");
        if (isTyped()) {
            whole.getElement().setAttribute("data-field", name);
        }
        return whole;
    }
}
