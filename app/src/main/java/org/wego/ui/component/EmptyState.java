package org.wego.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Stands where something would be: says why it is not and what to do about it. Its title is a heading one below that of
 * the screen or panel it stands in.
 */
public final class EmptyState extends Div {

    private final String title;
    private @Nullable HtmlContainer heading;

    /** Takes words, not keys, since some name what was looked for. */
    public EmptyState(String title, String help, Component... actions) {
        this.title = title;
        addClassName("empty-state");
        add(new Paragraph(help));
        add(actions);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (heading == null) {
            heading = heading(getParent().orElse(null));
            heading.setText(title);
            addComponentAsFirst(heading);
        }
    }

    private static HtmlContainer heading(@Nullable Component around) {
        return switch (around) {
            case null -> new H1();
            case Panel _ -> new H3();
            case Screen _ -> new H2();
            default -> heading(around.getParent().orElse(null));
        };
    }
}
