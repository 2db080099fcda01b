package org.wego.ui.governance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.SourceReference;

/** Where something is written, one source after the other, each with its address if it has one. */
public final class Sources extends Span {

    /** @param sources as they are on record, separated by semicolons */
    public Sources(String sources) {
        SourceReference.of(sources).forEach(source -> {
            if (getChildren().findAny().isPresent()) {
                add("; ");
            }
            add(one(source));
        });
    }

    /** A column of what each row is documented by. */
    public static <T> void column(ListGrid<T> grid, ValueProvider<T, String> sources) {
        grid.addComponentColumn(it -> new Sources(sources.apply(it)))
                .setHeader(grid.getTranslation("governance.source"))
                .setWidth("10rem")
                .setFlexGrow(2);
    }

    private static Span one(SourceReference source) {
        if (source.address() == null) {
            return new Span(source.label());
        }
        Anchor link = new Anchor(source.address(), source.label());
        link.setRouterIgnore(true);
        return new Span(link);
    }
}
