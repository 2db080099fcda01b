package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.ui.component.form.RowsField;
import org.wego.words.Words;

/** Makes the fields of the form of an entry; each tells while somebody types that something was written. */
final class FieldMaker {

    /** How long what was typed is with the browser alone. */
    static final int MILLIS = 2_000;

    private final Map<String, FormField<?>> fields = new LinkedHashMap<>();
    private final Runnable written;
    private boolean showing;

    /** @param written is told of everything that somebody writes */
    FieldMaker(Runnable written) {
        this.written = written;
    }

    Collection<FormField<?>> all() {
        return List.copyOf(fields.values());
    }

    @Nullable
    FormField<?> get(String name) {
        return fields.get(name);
    }

    /** Does something with the fields that nobody has written. */
    void showing(Runnable work) {
        showing = true;
        try {
            work.run();
        } finally {
            showing = false;
        }
    }

    Component line(String name, String label, int longest) {
        TextField field = new TextField(words(label));
        field.setMaxLength(longest);
        typed(field::setValueChangeMode, field::setValueChangeTimeout);
        return keep(name, field, it -> it, FieldMaker::text);
    }

    /**
     * A text of any length: a browser that kept to a limit would cut off what is pasted and say nothing.
     *
     * @param few the least words that are of use, 0 where that does not matter; it is advice only, as is the most
     */
    Component text(String name, String label, int few, int many) {
        TextArea field = new TextArea(words(label));
        field.setMinHeight(few == 0 ? "6rem" : "9rem");
        typed(field::setValueChangeMode, field::setValueChangeTimeout);
        field.addValueChangeListener(_ -> count(field, few, many));
        count(field, few, many);
        return keep(name, field, it -> it, FieldMaker::text);
    }

    private static void count(TextArea field, int few, int many) {
        long words = Arrays.stream(field.getValue().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .count();
        field.setHelperText(words(many == 0 ? "writing.words" : "writing.words.advised", words, few, many));
    }

    /** Words with commas between them. */
    Component words(String name, String label, int longest) {
        TextField field = new TextField(words(label));
        field.setHelperText(words("writing.commas"));
        field.setMaxLength(longest);
        typed(field::setValueChangeMode, field::setValueChangeTimeout);
        return keep(
                name,
                field,
                it -> Arrays.stream(it.split("[,;、，]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList(),
                it -> it instanceof Collection<?> all
                        ? all.stream().map(Object::toString).collect(Collectors.joining(", "))
                        : "");
    }

    Component year(String name, String label) {
        TextField year = new TextField(words(label));
        year.setAllowedCharPattern("[0-9]");
        year.setMaxLength(4);
        typed(year::setValueChangeMode, year::setValueChangeTimeout);
        return keep(name, year, FieldMaker::number, it -> it == null ? "" : it.toString());
    }

    /** Nothing if it is none: the field takes digits only. */
    private static @Nullable Integer number(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.valueOf(typed) : null;
    }

    <E extends Enum<E>> Component choice(String name, String label, E[] values) {
        Select<E> field = new Select<>();
        field.setLabel(words(label));
        field.setItems(values);
        field.setItemLabelGenerator(it -> words(Words.of(it)));
        return keep(name, field, it -> it, FieldMaker::cast);
    }

    <T> Component several(String name, String label, Collection<T> values, Function<T, String> called) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(words(label));
        field.setItems(values);
        field.setItemLabelGenerator(called::apply);
        return keep(name, field, List::copyOf, it -> it instanceof Collection<?> all ? chosen(all) : Set.of());
    }

    Component attached(String name, String label, AttachedFiles field) {
        field.setLabel(words(label));
        return keep(name, field, it -> it, it -> it instanceof Collection<?> all ? list(all) : List.of());
    }

    <T> Component rows(String name, String label, RowsField<T> field) {
        field.setLabel(words(label));
        return keep(name, field, it -> it, it -> it instanceof Collection<?> all ? list(all) : List.of());
    }

    private <V> Component keep(
            String name,
            HasValue<?, V> input,
            Function<V, @Nullable Object> value,
            Function<@Nullable Object, @Nullable V> shown) {
        FormField<V> field = new FormField<>(name, input, value, shown);
        fields.put(name, field);
        input.addValueChangeListener(_ -> {
            if (!showing) {
                written.run();
            }
        });
        return field.component();
    }

    private static void typed(Consumer<ValueChangeMode> mode, IntConsumer timeout) {
        mode.accept(ValueChangeMode.TIMEOUT);
        timeout.accept(MILLIS);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String words(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E> @Nullable E cast(@Nullable Object value) {
        return (E) value;
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<T> chosen(Collection<?> all) {
        return new LinkedHashSet<>((Collection<T>) all);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Collection<?> all) {
        return List.copyOf((Collection<T>) all);
    }
}
