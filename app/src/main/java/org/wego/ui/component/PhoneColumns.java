package org.wego.ui.component;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.signals.Signal;
import java.util.Arrays;

/** A list on a phone: the columns without which a row says nothing. The rest stands on the page of the thing. */
public final class PhoneColumns {

    private static final int WIDEST_PHONE = 600;

    private PhoneColumns() {}

    /** Shows only the columns at these places, from 0, while the window is as narrow as a phone. */
    public static void keep(Grid<?> grid, int... places) {
        grid.addAttachListener(attached -> {
            Signal<WindowSize> size = attached.getUI().getPage().windowSizeSignal();
            Signal.effect(grid, () -> {
                boolean wide = !isPhone(size.get());
                for (int i = 0; i < grid.getColumns().size(); i++) {
                    int place = i;
                    grid.getColumns()
                            .get(i)
                            .setVisible(wide || Arrays.stream(places).anyMatch(it -> it == place));
                }
            });
        });
    }

    /** Whether a window is as narrow as that of a phone; one whose size is not known is not. */
    public static boolean isPhone(WindowSize size) {
        return size.width() > 0 && size.width() <= WIDEST_PHONE;
    }
}
