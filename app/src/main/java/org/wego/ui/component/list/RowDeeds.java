package org.wego.ui.component.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can be done with each row, made once for as long as the row stays equal. A table that is read again would make
 * it anew: the press of a button that was under way when the rows came would be one of a button that is gone, and lost.
 */
final class RowDeeds<T> implements ValueProvider<T, Component> {

    /** More than a window shows, so that none that is seen is let go. */
    private static final int MOST = 500;

    private final ValueProvider<T, Component> made;
    private final Map<T, Component> byRow = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<T, Component> eldest) {
            return size() > MOST;
        }
    };

    /** @param made makes them of nothing but the row */
    RowDeeds(ValueProvider<T, Component> made) {
        this.made = made;
    }

    @Override
    public Component apply(T row) {
        return byRow.computeIfAbsent(row, made);
    }
}
