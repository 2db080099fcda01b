package org.wego.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Asks before something that cannot be undone; the button names the deed, never "OK". It is done once. The focus is on
 * the button that does nothing, so that Enter does no harm.
 */
public final class Confirmation extends ConfirmDialog {

    /** Vaadin's own dialog puts the focus on the deed as soon as it is open; this comes after it. */
    private static final String FOCUS_ON_CANCEL = """
            this.updateComplete.then(() => this.shadowRoot.getElementById('overlay').addEventListener(
                'vaadin-overlay-open', () => this.querySelector('[slot="cancel-button"]').focus()))""";

    private final String consequence;
    private final String deed;
    private @Nullable Checkbox tick;
    private boolean confirmed;

    /** A question that is not asked yet. */
    public Confirmation(String question, String consequence, String deed, Runnable action) {
        this.consequence = consequence;
        this.deed = deed;
        setHeader(question);
        setText(consequence);
        setCancelable(true);
        setCancelText(getTranslation("shell.cancel"));
        setConfirmText(deed);
        addConfirmListener(_ -> {
            if (!confirmed && (tick == null || tick.getValue())) {
                confirmed = true;
                action.run();
            }
        });
        addAttachListener(_ -> getElement().executeJs(FOCUS_ON_CANCEL));
    }

    /** Has something ticked before the deed can be done, so that nobody does it unawares. */
    public Confirmation needing(String awareness) {
        Button button = new Button(deed);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(false);
        setConfirmButton(button);
        Checkbox asked = new Checkbox(awareness, change -> button.setEnabled(change.getValue()));
        Div message = new Div(new Paragraph(consequence), asked);
        message.addClassName("question");
        setText(message);
        tick = asked;
        return this;
    }

    /** However quickly the button that asks is clicked, one question is open. */
    @Override
    public void open() {
        UI ui = UI.getCurrent();
        Confirmation before = ComponentUtil.getData(ui, Confirmation.class);
        if (before != null) {
            before.close();
        }
        ComponentUtil.setData(ui, Confirmation.class, this);
        super.open();
    }
}
