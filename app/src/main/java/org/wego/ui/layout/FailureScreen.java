package org.wego.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wego.operation.StorageFailure;
import org.wego.ui.component.Screen;

/** Shown when a screen could not be opened; the log has the cause under the reference it names. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureScreen extends Screen implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureScreen.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        if (StorageFailure.isCause(error.getCaughtException())) {
            LOG.warn("A screen found no database: {}", StorageFailure.words(error.getCaughtException()));
            say("shell.unavailable.title", getTranslation("shell.unavailable.help"));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        String reference = UUID.randomUUID().toString();
        LOG.error(
                "Screen {} failed, reference {}", event.getLocation().getPath(), reference, error.getCaughtException());
        say("shell.failure.title", getTranslation("shell.failure.help", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void say(String title, String help) {
        head().titled(getTranslation(title)).line(help);
        head().actions(WayHome.link());
    }
}
