package org.wego.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.wego.ui.component.EmptyState;

/** Shown where the screen is open to the account but what it asked for is not, such as another city's invoice. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedScreen extends Main implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        addClassName("page");
        add(new EmptyState(
                getTranslation("shell.denied.title"),
                getTranslation("shell.denied.help"),
                new Anchor("desk", getTranslation("shell.toHome"))));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.denied.title"));
    }
}
