package org.wego.ui.layout;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** Says that the account may not see what it asked for, and where to go on. */
abstract class ForbiddenScreen<E extends Exception> extends Main implements HasErrorParameter<E>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> error) {
        addClassName("page");
        add(HomewardHeader.of(
                getTranslation("shell.denied.title"),
                getTranslation("shell.denied.help"),
                getTranslation("shell.toHome")));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.denied.title"));
    }
}
