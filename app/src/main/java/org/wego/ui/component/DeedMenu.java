package org.wego.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A button behind which stands what can be done with one thing: a plain list of buttons, which every screen reader can
 * read. Without a deed there is no button.
 */
public final class DeedMenu extends Div {

    private final transient Map<String, Runnable> deeds = new LinkedHashMap<>();
    private final UnfoldingButton button = new UnfoldingButton("", VaadinIcon.ELLIPSIS_DOTS_V.create(), this::choices);

    /** @param about names the thing, for whoever does not see where the button stands */
    public DeedMenu(String about) {
        button.addThemeNames("icon", "small");
        button.setAriaLabel(about);
    }

    /** Offers this, by the key of its text. */
    public DeedMenu offer(String text, Runnable deed) {
        deeds.put(text, deed);
        add(button);
        return this;
    }

    private Div choices() {
        Div choices = new Div();
        choices.addClassName("choices");
        deeds.forEach((text, deed) -> choices.add(choice(text, deed)));
        return choices;
    }

    private Button choice(String text, Runnable deed) {
        Button choice = Buttons.plain(text, () -> {
            button.fold();
            deed.run();
        });
        choice.addThemeNames("tertiary");
        return choice;
    }
}
