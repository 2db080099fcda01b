package violations.ui.red;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Location;

/** Makes by hand what the kit of the desk has. */
class HandmadeScreen extends Main {

    HandmadeScreen() {
        add(new H1("Cities"), new DatePicker(), new Grid<String>());
        new ConfirmDialog().open();
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("desk/cities"));
    }
}
