package org.wego;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import org.wego.ui.component.form.Confirmation;

/** Base of view tests: the desk without a browser, in the context all tests share; see {@link As} for the actor. */
@WegoTest
public abstract class ViewTest extends SpringBrowserlessTest {

    /** The question that is asked. */
    protected final Confirmation question() {
        return find(Confirmation.class).single();
    }

    /** Does what the question asks for. */
    protected final void confirm() {
        test(find(Button.class).withClassName("deed").single()).click();
    }

    /** Does nothing of what the question asks for. */
    protected final void decline() {
        test(find(Button.class).withClassName("back").single()).click();
    }
}
