package org.wego.web.edge;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets up the server: how it refuses, and under which address it knows itself. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ServerEdge implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final RefusalAnswers answers;
    private final String address;

    ServerEdge(RefusalAnswers answers, @Value("${wego.address:}") String address) {
        this.answers = answers;
        this.address = address;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        // the last of the valves is the first to report
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ConnectorRefusals(answers)));
        // without an address of its own the server must not make one of what a request claims
        server.addContextCustomizers(context -> context.setUseRelativeRedirects(address.isBlank()));
        if (!address.isBlank()) {
            server.addEngineValves(PublicAddress.of(address.strip()));
        }
    }
}
