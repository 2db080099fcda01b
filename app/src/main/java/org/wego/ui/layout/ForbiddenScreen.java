package org.wego.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.wego.ui.component.Screen;

/** Says that the account may not see what it asked for, and where to go on. */
abstract class ForbiddenScreen<E extends Exception> extends Screen implements HasErrorParameter<E> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> error) {
        head().titled(getTranslation("shell.denied.title")).note("shell.denied.help");
        head().actions(WayHome.link());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
