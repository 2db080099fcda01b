package org.wego.ui.layout;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.wego.membership.name.Excerpt;

/** Shown for an address of the desk that nothing answers. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundScreen extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        addClassName("page");
        add(HomewardHeader.of(
                getTranslation("shell.notFound.title"),
                getTranslation(
                        "shell.notFound.help", Excerpt.of(event.getLocation().getPath())),
                getTranslation("shell.toHome")));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.notFound.title"));
    }
}
