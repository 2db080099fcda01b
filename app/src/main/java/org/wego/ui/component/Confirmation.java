package org.wego.ui.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be undone; the button names the deed, never "OK". */
public final class Confirmation extends ConfirmDialog {

    public Confirmation(String question, String consequence, String deed, Runnable action) {
        setHeader(question);
        setText(consequence);
        setCancelable(true);
        setCancelText(getTranslation("shell.cancel"));
        setConfirmText(deed);
        addConfirmListener(confirmed -> action.run());
    }
}
