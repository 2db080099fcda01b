package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Source;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.RowsField;

/** Lists in the form of an entry: results, partners, links and sources, one a row. */
final class PartRows {

    private static final int LONGEST = 500;

    private PartRows() {}

    static RowsField<Result> results() {
        return new Rows<>("writing.results.add", it -> {
            TextField indicator = text("writing.result.indicator", it == null ? "" : it.indicator());
            BigDecimalField value = new BigDecimalField(words("writing.result.value"));
            value.setValue(it == null ? null : it.value());
            TextField unit = text("writing.result.unit", it == null ? "" : it.unit());
            BigDecimalField before = new BigDecimalField(words("writing.result.baseline"));
            before.setValue(it == null ? null : it.baseline());
            IntegerField year = new IntegerField(words("writing.result.year"));
            year.setValue(it == null ? null : it.year());
            return row(
                    List.of(indicator, value, unit, before, year),
                    () -> isEmpty(indicator, value, unit, before, year)
                            ? null
                            : new Result(
                                    indicator.getValue(),
                                    value.getValue(),
                                    unit.getValue(),
                                    before.getValue(),
                                    year.getValue()));
        });
    }

    static RowsField<Partner> partners() {
        return pairs(
                "writing.partners.add",
                "writing.partner.name",
                "writing.partner.role",
                Partner::name,
                Partner::role,
                Partner::new);
    }

    static RowsField<Link> links() {
        return pairs("writing.links.add", "writing.link.url", "writing.link.title", Link::url, Link::title, Link::new);
    }

    static RowsField<Source> sources() {
        return new Rows<>("writing.sources.add", it -> {
            TextField url = text("writing.source.url", it == null ? "" : it.url());
            TextField publisher = text("writing.source.publisher", it == null ? "" : it.publisher());
            DayPicker accessed = new DayPicker();
            accessed.setLabel(words("writing.source.accessed"));
            accessed.setValue(it == null ? null : it.accessed());
            return row(
                    List.of(url, publisher, accessed),
                    () -> isEmpty(url, publisher, accessed)
                            ? null
                            : new Source(url.getValue(), publisher.getValue(), accessed.getValue()));
        });
    }

    private interface Making<T> {
        T of(String first, String second);
    }

    private static <T> RowsField<T> pairs(
            String add,
            String first,
            String second,
            Function<T, String> one,
            Function<T, String> other,
            Making<T> making) {
        return new Rows<>(add, it -> {
            TextField left = text(first, it == null ? "" : one.apply(it));
            TextField right = text(second, it == null ? "" : other.apply(it));
            return row(
                    List.of(left, right),
                    () -> isEmpty(left, right) ? null : making.of(left.getValue(), right.getValue()));
        });
    }

    /** What has a role and no name yet is kept as well, and named before it is handed over. */
    private static boolean isEmpty(AbstractField<?, ?>... fields) {
        return Arrays.stream(fields)
                .allMatch(it -> it.isEmpty() || (it.getValue() instanceof String text && text.isBlank()));
    }

    private interface Reading<T> {
        @Nullable
        T value();
    }

    private static <T> RowsField.Row<T> row(List<AbstractField<?, ?>> fields, Reading<T> reading) {
        return new RowsField.Row<>() {
            @Override
            public List<AbstractField<?, ?>> fields() {
                return fields;
            }

            @Override
            public Optional<T> value() {
                return Optional.ofNullable(reading.value());
            }
        };
    }

    private static TextField text(String label, String value) {
        TextField field = new TextField(words(label));
        field.setMaxLength(LONGEST);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(FieldMaker.MILLIS);
        return field;
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static final class Rows<T> extends RowsField<T> {

        private final transient Function<@Nullable T, Row<T>> making;

        Rows(String add, Function<@Nullable T, Row<T>> making) {
            super(words(add));
            this.making = making;
        }

        @Override
        protected Row<T> row(@Nullable T element) {
            return making.apply(element);
        }
    }
}
