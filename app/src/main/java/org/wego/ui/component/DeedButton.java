package org.wego.ui.component;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;

/**
 * A button that does something. Where a screen makes its buttons anew while it is shown, the one that is there stays and
 * takes over the deed of the new one: a press that was under way meanwhile would be one of a button that is gone, and lost.
 */
final class DeedButton extends Button {

    private transient Runnable deed;
    private final boolean repeated;
    private boolean kept;

    /** @param repeated whether each click counts, also the second one of a double click */
    DeedButton(String words, boolean repeated, Runnable deed) {
        super(words);
        this.repeated = repeated;
        this.deed = deed;
        addClickListener(this::press);
    }

    /** Once the first click of a double click has been followed, the second one would do it again. */
    private void press(ClickEvent<Button> press) {
        if (repeated || !kept || press.getClickCount() < 2) {
            deed.run();
        }
    }

    /** Whether nobody can tell the two from each other; then this one does from now on what the next one would. */
    boolean takesOver(DeedButton next) {
        boolean alike = isVisible() == next.isVisible()
                && isEnabled() == next.isEnabled()
                && getElement().getOuterHTML().equals(next.getElement().getOuterHTML());
        if (alike) {
            deed = next.deed;
            kept = true;
        }
        return alike;
    }
}
