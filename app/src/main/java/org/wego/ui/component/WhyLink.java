package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Supplier;

/** The small "Why?" beside an amount, a status or a result; opens the explanation, which is built only then. */
public final class WhyLink extends Button {

    /**
     * @param about what is explained; title of the dialog and part of the link's label for screen readers
     * @param explanation inputs, rule, source and date
     */
    public WhyLink(String about, Supplier<? extends Component> explanation) {
        setText(getTranslation("shell.why"));
        setAriaLabel(getTranslation("shell.why.about", about));
        addThemeNames("tertiary", "small");
        addClassName("why-link");
        addClickListener(click -> explain(about, explanation.get()));
    }

    /** Opens an explanation; {@code about} is its title. */
    public static void explain(String about, Component explanation) {
        Dialog dialog = new Dialog(about);
        dialog.addClassName("why-dialog");
        dialog.add(explanation);
        dialog.getFooter().add(new Button(dialog.getTranslation("shell.close"), close -> dialog.close()));
        dialog.open();
    }
}
