package org.wego.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells at the console, in one line, where to point the browser. */
@Component
class ReadyAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyAnnouncement.class);

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext server
                && server.getWebServer() != null) {
            boolean demonstration =
                    ready.getApplicationContext().getEnvironment().acceptsProfiles(Profiles.of("demo"));
            warnOfOneAddressForAll(ready.getApplicationContext().getEnvironment());
            LOG.info(
                    "WeGO is ready at http://localhost:{}{}",
                    server.getWebServer().getPort(),
                    demonstration ? " with demonstration data" : "");
        }
    }

    /**
     * With https people come through a proxy, whose address is the only one there is unless its headers are trusted.
     */
    private static void warnOfOneAddressForAll(Environment settings) {
        if (settings.getProperty("wego.address", "").startsWith("https:")
                && settings.getProperty("server.forward-headers-strategy", "none")
                        .equalsIgnoreCase("none")) {
            LOG.warn("WEGO_ADDRESS is https, so people come through a proxy, but SERVER_FORWARD_HEADERS_STRATEGY is not"
                    + " set: all of them count as one address and share its limits");
        }
    }
}
