package org.wego.ui.component.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list in a form, one row of fields each; rows in which nothing is filled in do not count. */
// a component sets itself up by methods of Vaadin, which no form overrides
@SuppressWarnings("this-escape")
public abstract class RowsField<T> extends CustomField<List<T>> {

    private final Div body = new Div();
    private final transient List<Row<T>> rows = new ArrayList<>();

    /** The fields of one element. */
    public interface Row<T> {

        /** In the order in which they are filled in. */
        List<AbstractField<?, ?>> fields();

        /** What was filled in; empty if nothing was. */
        Optional<T> value();
    }

    /** @param add what the button says that adds a row */
    protected RowsField(String add) {
        super(List.of());
        Button more = new Button(add, VaadinIcon.PLUS.create(), _ -> append(null));
        more.addThemeNames("tertiary", "small");
        add(body, more);
    }

    /** The fields of an element; null stands for one to come. */
    protected abstract Row<T> row(@Nullable T element);

    private void append(@Nullable T element) {
        Row<T> row = row(element);
        rows.add(row);
        Div line = new Div();
        line.addClassName("form-row");
        row.fields().forEach(field -> field.addValueChangeListener(_ -> updateValue()));
        line.add(row.fields().stream().map(Component.class::cast).toList());
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            rows.remove(row);
            body.remove(line);
            updateValue();
        });
        remove.addThemeNames("tertiary", "icon");
        remove.setAriaLabel(getTranslation("members.row.remove"));
        line.add(remove);
        body.add(line);
    }

    @Override
    protected List<T> generateModelValue() {
        return rows.stream().map(Row::value).flatMap(Optional::stream).toList();
    }

    @Override
    protected void setPresentationValue(List<T> elements) {
        rows.clear();
        body.removeAll();
        elements.forEach(this::append);
    }
}
