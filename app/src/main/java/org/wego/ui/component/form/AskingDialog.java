package org.wego.ui.component.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.wego.ui.component.Buttons;

/**
 * Asks for something that one deed then does. However quickly buttons are clicked, only one dialog is open and the deed
 * is done once: its button is disabled while the deed is under way. Before what was typed is lost somebody is asked,
 * unless they cancel themselves.
 */
// a component sets itself up by methods of Vaadin, which no screen overrides
@SuppressWarnings("this-escape")
public abstract class AskingDialog extends Dialog {

    private final Button cancel = Buttons.plain("shell.cancel", this::close);
    private final Paragraph refusal = new Paragraph();
    private final transient UnsavedChanges changes = new UnsavedChanges(this, this::close);
    private boolean replaced;

    /** Makes a dialog that asks nothing yet; whoever extends it gives it a title. */
    protected AskingDialog() {
        setWidth("28rem");
        // a click outside must not lose what was typed
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> changes.before(this::close));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                changes.forget();
            }
        });
        cancel.addClassName("back");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
    }

    /** Adds the button that does it, and one that does nothing. */
    protected final Button offer(String deed, Runnable doing) {
        Button button = new Button(deed);
        button.addThemeNames("primary");
        button.addClassName("deed");
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                refusal.removeFromParent();
                if (isOpened()) {
                    doing.run();
                }
            } finally {
                button.setEnabled(isOpened());
            }
        });
        getFooter().add(cancel, button);
        return button;
    }

    /** Whether it was closed because another question came in its place. */
    final boolean isReplaced() {
        return replaced;
    }

    /** The button that does nothing. */
    final Button cancel() {
        return cancel;
    }

    /** Says why nothing was done, so that what was typed can be mended: somebody else was faster, or it cannot be. */
    protected final void refuse(String words) {
        refusal.setText(words);
        add(refusal);
    }

    @Override
    public void open() {
        openInsteadOf(AskingDialog.class);
        watch(changes);
    }

    /** Opens above another dialog, which stays with all that was typed in it, instead of an earlier one above it. */
    final void openAbove() {
        openInsteadOf(UnsavedChanges.class);
    }

    /** What it holds now is what it began with. */
    void watch(UnsavedChanges typed) {
        typed.recorded(this);
    }

    private void openInsteadOf(Class<?> layer) {
        UI ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, layer.getName()) instanceof AskingDialog before) {
            before.replaced = true;
            before.close();
        }
        ComponentUtil.setData(ui, layer.getName(), this);
        super.open();
        focus();
    }

    /**
     * Where the keyboard is at first: in the first field that does not, on a phone, unfold its calendar over the dialog;
     * on the button that does nothing where there is no field.
     */
    void focus() {
        firstField(this).orElse(cancel).focus();
    }

    private static Optional<Focusable<?>> firstField(Component part) {
        return part instanceof HasValue<?, ?> value
                        && part instanceof Focusable<?> field
                        && !value.isReadOnly()
                        && !(part instanceof DatePicker)
                ? Optional.of(field)
                : part.getChildren()
                        .map(AskingDialog::firstField)
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
