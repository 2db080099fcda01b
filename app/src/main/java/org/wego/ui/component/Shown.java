package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exchanges what is shown while somebody looks at it. What is shown already and stays is not touched: it keeps the focus
 * and what is just being typed, and a press that is under way is not one of a button that is gone.
 */
public final class Shown {

    private Shown() {}

    /** Has the whole hold these parts, in this order and nothing else. */
    public static <C extends Component & HasComponents> void exactly(C whole, List<? extends Component> parts) {
        whole.remove(whole.getChildren().filter(it -> !parts.contains(it)).toList());
        for (int place = 0; place < parts.size(); place++) {
            Component part = parts.get(place);
            if (whole.getChildren().skip(place).findFirst().filter(part::equals).isEmpty()) {
                whole.addComponentAtIndex(place, part);
            }
        }
    }

    /** Has it hold its head, and these parts below. */
    static <C extends Component & HasComponents> void below(C whole, Component head, Component... parts) {
        exactly(whole, Stream.concat(Stream.of(head), Stream.of(parts)).toList());
    }
}
