package org.wego.ui.administration;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Complete addresses to hand to people outside the browser: as configured, or else as this request came. */
@Component
class ApplicationAddress {

    private final String configured;

    ApplicationAddress(@Value("${wego.address:}") String configured) {
        this.configured = configured;
    }

    String of(String path) {
        if (!configured.isEmpty()) {
            return configured + path;
        }
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                                .toUriString()
                        + path
                : path;
    }
}
