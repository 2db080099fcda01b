package violations.ui.red;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.function.Supplier;

/** Makes by hand what the kit of the desk has, by other constructors, kinds and references. */
class FurtherScreen extends Div {

    void named() {
        add(new H1(new Span("Cities")));
    }

    Supplier<Grid<String>> referred() {
        return Grid::new;
    }

    void asATree() {
        add(new TreeGrid<String>());
    }

    void withTheTime() {
        add(new DateTimePicker());
    }
}
