package org.wego;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.wego.ui.component.form.Confirmation;

/** Base of view tests: the desk without a browser, in the context all tests share; see {@link As} for the actor. */
@WegoTest
public abstract class ViewTest extends SpringBrowserlessTest {

    /** The question that is asked. */
    protected final Confirmation question() {
        return find(Confirmation.class).single();
    }

    /** Types into a field what is no value of it, and reports it as the browser does. */
    protected final void typeUnreadable(IntegerField field, String text) {
        Element element = field.getElement();
        element.setProperty("_inputElementValue", text);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode()));
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
