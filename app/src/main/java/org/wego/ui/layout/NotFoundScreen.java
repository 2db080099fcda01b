package org.wego.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.wego.membership.name.Excerpt;
import org.wego.ui.component.Screen;

/** Shown for an address of the desk that nothing answers. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundScreen extends Screen implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        head().titled(getTranslation("shell.notFound.title"))
                .note("shell.notFound.help", Excerpt.of(event.getLocation().getPath()));
        head().actions(WayHome.link());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
