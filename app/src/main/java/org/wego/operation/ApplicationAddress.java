package org.wego.operation;

import org.springframework.core.env.Environment;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Makes complete addresses, for people outside of the browser and for search engines: as configured by {@code
 * wego.address}, or else as the present request came, or else where this server listens.
 */
public final class ApplicationAddress {

    private final Environment settings;

    ApplicationAddress(Environment settings) {
        this.settings = settings;
    }

    /**
     * The complete address of what lies within the application.
     *
     * @param path with its first slash, or empty for the application itself
     */
    public String of(String path) {
        return base() + path;
    }

    /** Whether somebody has said it; what people read later may otherwise name this machine alone. */
    public boolean isConfigured() {
        return !configured().isBlank();
    }

    private String configured() {
        return settings.getProperty("wego.address", "");
    }

    private String base() {
        if (isConfigured()) {
            return configured();
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : "http://localhost:" + settings.getProperty("local.server.port", "8080");
    }
}
