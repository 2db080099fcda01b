package org.wego.ui.component.list;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list on a phone: the columns without which a row says nothing. The rest stands on the page of the thing. */
public final class PhoneColumns {

    /** The width of a column without one of its own; with none it would take the place of all others. */
    private static final String USUAL_WIDTH = "100px";

    private static final int WIDEST_PHONE = 600;

    private PhoneColumns() {}

    /** How wide a column is where there is room, and whether a phone shows it. */
    private record Place(Column<?> column, boolean kept, boolean auto, String width, int grow) {

        static Place of(Column<?> column, boolean kept) {
            String width = column.getWidth();
            return new Place(
                    column, kept, column.isAutoWidth(), width == null ? USUAL_WIDTH : width, column.getFlexGrow());
        }

        /** Columns that hold no figure, state or menu share the width and wrap. */
        boolean gives() {
            return kept
                    && !column.isFrozenToEnd()
                    && column.getTextAlign() != ColumnTextAlign.END
                    && !(auto && grow == 0);
        }

        void show(boolean wide) {
            column.setVisible(wide || kept);
            if (gives()) {
                column.setAutoWidth(wide && auto);
                column.setWidth(wide ? width : "4rem");
                column.setFlexGrow(wide ? grow : Math.max(1, grow));
            }
        }
    }

    /** Shows only the columns at these places, from 0, while the window is as narrow as a phone. */
    static void keep(Grid<?> grid, int... kept) {
        grid.addAttachListener(attached -> {
            attached.unregisterListener();
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < grid.getColumns().size(); i++) {
                int place = i;
                places.add(
                        Place.of(grid.getColumns().get(i), Arrays.stream(kept).anyMatch(it -> it == place)));
            }
            Signal<WindowSize> size = attached.getUI().getPage().windowSizeSignal();
            Signal.effect(grid, () -> {
                boolean wide = !isPhone(size.get());
                places.forEach(place -> place.show(wide));
                grid.recalculateColumnWidths();
            });
        });
    }

    /** Whether a window is as narrow as that of a phone; one whose size is not known is not. */
    public static boolean isPhone(WindowSize size) {
        return size.width() > 0 && size.width() <= WIDEST_PHONE;
    }
}
