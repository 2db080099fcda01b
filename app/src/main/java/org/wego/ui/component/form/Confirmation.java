package org.wego.ui.component.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Asks before something that cannot be undone; the button names the deed, never "OK". It is done once. The focus is on
 * the button that does nothing, so that Enter does no harm.
 */
public final class Confirmation extends AskingDialog {

    private final Button deed;
    private @Nullable Checkbox tick;
    private boolean confirmed;

    /**
     * A question that is not asked yet.
     *
     * @param consequence what cannot be undone
     * @param action runs once the question is closed, and says itself if it was refused
     */
    public Confirmation(String question, String consequence, String deed, Runnable action) {
        setHeaderTitle(question);
        setRole("alertdialog");
        addClassName("question");
        add(new Paragraph(consequence));
        this.deed = offer(deed, () -> {
            if (tick == null || tick.getValue()) {
                confirmed = true;
                close();
                action.run();
            }
        });
    }

    /** Has something ticked before the deed can be done, so that nobody does it unawares. */
    public Confirmation needing(String awareness) {
        deed.setEnabled(false);
        tick = new Checkbox(awareness, change -> deed.setEnabled(change.getValue()));
        add(tick);
        return this;
    }

    /** Names the way back, where "Cancel" would leave open which of two things is cancelled. */
    public Confirmation keeping(String words) {
        cancel().setText(words);
        return this;
    }

    /** Runs this where the deed is not wanted, however that is said. */
    public Confirmation otherwise(Runnable action) {
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !confirmed && !isReplaced()) {
                action.run();
            }
        });
        return this;
    }

    /** A tick that is lost needs no question. */
    @Override
    void watch(UnsavedChanges typed) {}

    @Override
    void focus() {
        cancel().focus();
    }
}
