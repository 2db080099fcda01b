package org.wego.ui.administration;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Complete addresses to hand to people outside the browser, as the current request reached the application. */
final class ApplicationAddress {

    private ApplicationAddress() {}

    static String of(String path) {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                                .toUriString()
                        + path
                : path;
    }
}
