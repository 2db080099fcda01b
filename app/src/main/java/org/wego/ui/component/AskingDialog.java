package org.wego.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * Asks for something that one deed then does. However quickly buttons are clicked, one dialog is open and the deed is
 * done once.
 */
public abstract class AskingDialog extends Dialog {

    /** Adds the button that does it, and one that does nothing. */
    protected final void offer(String deed, Runnable doing) {
        Button button = new Button(deed, _ -> {
            if (isOpened()) {
                doing.run();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), button);
    }

    @Override
    public void open() {
        UI ui = UI.getCurrent();
        AskingDialog before = ComponentUtil.getData(ui, AskingDialog.class);
        if (before != null) {
            before.close();
        }
        ComponentUtil.setData(ui, AskingDialog.class, this);
        super.open();
    }
}
