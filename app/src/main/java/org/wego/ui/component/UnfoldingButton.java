package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A button that unfolds a small panel below it. The panel is made when it is first opened: on most screens nobody opens
 * it, and a menu of eight entries takes as much of a session as a whole list.
 */
public final class UnfoldingButton extends Button {

    private final transient Supplier<Component> content;
    private @Nullable Popover panel;

    /** @param content what the panel holds */
    public UnfoldingButton(String text, @Nullable Component icon, Supplier<Component> content) {
        super(text);
        if (icon != null) {
            setIcon(icon);
        }
        this.content = content;
        addThemeNames("tertiary");
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> {
            if (panel == null) {
                click.unregisterListener();
                unfold();
            }
        });
    }

    /** From now on the panel opens by itself. */
    private void unfold() {
        panel = new Popover(content.get());
        panel.setAriaLabel(getAriaLabel().orElseGet(this::getText));
        panel.setPosition(PopoverPosition.BOTTOM_START);
        panel.setAutofocus(true);
        panel.setTarget(this);
        panel.open();
    }

    /** Closes the panel. */
    public void fold() {
        if (panel != null) {
            panel.close();
        }
    }
}
