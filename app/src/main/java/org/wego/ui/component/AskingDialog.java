package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;

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
        firstField(this).ifPresent(Focusable::focus);
    }

    private static Optional<Focusable<?>> firstField(Component part) {
        return part instanceof HasValue<?, ?> value && part instanceof Focusable<?> field && !value.isReadOnly()
                ? Optional.of(field)
                : part.getChildren()
                        .map(AskingDialog::firstField)
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
