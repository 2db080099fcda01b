package org.wego.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be undone; the button names the deed, never "OK". It is done once. */
public final class Confirmation extends ConfirmDialog {

    private boolean confirmed;

    /** A question that is not asked yet. */
    public Confirmation(String question, String consequence, String deed, Runnable action) {
        setHeader(question);
        setText(consequence);
        setCancelable(true);
        setCancelText(getTranslation("shell.cancel"));
        setConfirmText(deed);
        addConfirmListener(_ -> {
            if (!confirmed) {
                confirmed = true;
                action.run();
            }
        });
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
