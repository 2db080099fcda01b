package org.wego.ui.component.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wego.ui.component.form.CountryBox;
import org.wego.ui.component.form.DayPicker;
import org.wego.words.Words;

/**
 * What a list can be searched for and narrowed to, above it. Each field has a name in the address and a key, which is
 * that of its label; what it shows as long as it narrows nothing is the text of that key with {@code .all} added, or
 * {@code .placeholder} for a search.
 */
public final class FilterBar extends Div {

    /** Years that are typed into an address or a field. */
    private static final String YEAR = "\\d{4}";

    private final ListAddress address;
    private final Span count = new Span();

    /** @param changed shows what is asked for now */
    public FilterBar(Runnable changed) {
        address = new ListAddress(changed);
        addClassName("toolbar");
        count.addClassName("list-count");
    }

    /** Where the filters stand; may keep more than there are fields. */
    public ListAddress address() {
        return address;
    }

    /** Takes what this address asks for. */
    public void read(Location asked) {
        address.read(asked);
    }

    /** A text that is looked for. */
    public TextField search(String name, String key) {
        TextField field = typed(name, key, getTranslation(key + ".placeholder"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        return field;
    }

    /** A text that one part of the record must have. */
    public TextField text(String name, String key) {
        return typed(name, key, getTranslation(key + ".all"));
    }

    /** A constant, worded as everywhere. */
    public <E extends Enum<E>> ComboBox<E> choice(String name, String key, E[] values) {
        return choice(name, key, Arrays.asList(values), it -> getTranslation(Words.of(it)), Enum::name);
    }

    /** A constant, worded by the key in front of its name. */
    public <E extends Enum<E>> ComboBox<E> choice(String name, String key, E[] values, String words) {
        return choice(name, key, Arrays.asList(values), it -> getTranslation(words + it), Enum::name);
    }

    /**
     * One of these things.
     *
     * @param words how it is called
     * @param written how it stands in the address
     */
    public <T> ComboBox<T> choice(
            String name, String key, List<T> values, Function<T, String> words, Function<T, String> written) {
        ComboBox<T> box = new ComboBox<>();
        box.setItems(values);
        box.setItemLabelGenerator(words::apply);
        return choice(
                name,
                key,
                box,
                written,
                text -> values.stream()
                        .filter(it -> written.apply(it).equals(text))
                        .findFirst());
    }

    /** One of the things that a special box offers. */
    public <T, B extends ComboBox<T>> B choice(
            String name, String key, B box, Function<T, String> written, Function<String, Optional<T>> read) {
        box.setLabel(getTranslation(key));
        box.setPlaceholder(getTranslation(key + ".all"));
        box.setClearButtonVisible(true);
        return with(name, box, written, read);
    }

    /** A country. */
    public CountryBox country(String name, String key) {
        return choice(name, key, new CountryBox(), CountryBox::written, CountryBox::read);
    }

    /** A year. */
    public IntegerField year(String name, String key) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setPlaceholder(getTranslation(key + ".all"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return with(
                name,
                field,
                Object::toString,
                text -> Optional.of(text).filter(it -> it.matches(YEAR)).map(Integer::valueOf));
    }

    /** A day. */
    public DayPicker day(String name, String key) {
        DayPicker field = new DayPicker();
        field.setLabel(getTranslation(key));
        field.setClearButtonVisible(true);
        return with(name, field, LocalDate::toString, text -> Optional.of(LocalDate.parse(text)));
    }

    private TextField typed(String name, String key, String placeholder) {
        TextField field = new TextField(getTranslation(key));
        field.setPlaceholder(placeholder);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return with(name, field, Function.identity(), Optional::of);
    }

    private <T, F extends Component & HasValue<?, T>> F with(
            String name, F field, Function<T, String> written, Function<String, Optional<T>> read) {
        address.keep(name, field, written, read);
        add(field);
        return field;
    }

    /**
     * Says at the end how many rows there are.
     *
     * @param key of the words, with the number
     */
    public FilterBar counting(Grid<?> list, String key) {
        add(count(list, key));
        return this;
    }

    /** The same, to stand elsewhere. */
    public Span count(Grid<?> list, String key) {
        list.getLazyDataView()
                .addItemCountChangeListener(change -> count.setText(getTranslation(key, change.getItemCount())));
        return count;
    }
}
