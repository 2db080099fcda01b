package org.wego.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/**
 * The client of the desk talks to {@code /?v-r=…}, an address it shares with the public home page. This mapping comes
 * before the pages and hands such requests to Vaadin.
 */
@Component
class VaadinRequestsAtRoot extends AbstractHandlerMapping {

    /** Others are for parts of Vaadin that the desk does not have, such as web components in foreign pages. */
    private static final Set<String> OF_THE_CLIENT = Set.of("uidl", "init", "heartbeat", "push");

    private final Controller vaadin;

    VaadinRequestsAtRoot(@Qualifier("vaadinForwardingController") Controller vaadin) {
        this.vaadin = vaadin;
        setOrder(-1);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return request.getServletPath().equals("/")
                        && OF_THE_CLIENT.contains(String.valueOf(request.getParameter("v-r")))
                ? vaadin
                : null;
    }
}
