package org.wego.security.traffic;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.stereotype.Component;

/**
 * Sets the web server up for strangers: each request has a virtual thread, so that waiting for bytes, a reader or the
 * database holds no thread of the machine; bodies wait behind a {@link BodyGate}, connections are counted by address.
 */
@Component
class ServerTraffic implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final int connectionsPerAddress;

    /** Behind a proxy all connections are those of the proxy, which counts them itself. */
    ServerTraffic(
            ServerProperties server, @Value("${wego.traffic.connections-per-address}") int connectionsPerAddress) {
        this.connectionsPerAddress = server.getForwardHeadersStrategy() == ForwardHeadersStrategy.NONE
                ? connectionsPerAddress
                : Integer.MAX_VALUE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(WatchedProtocol.class.getName());
        server.addProtocolHandlerCustomizers(handler -> {
            handler.setExecutor(new VirtualThreadExecutor("http-"));
            if (handler instanceof AbstractHttp11Protocol<?> http) {
                // a body that was announced is asked for only when somebody reads it
                http.setContinueResponseTiming("onRead");
            }
            if (handler instanceof WatchedProtocol watched) {
                watched.allowConnectionsPerAddress(connectionsPerAddress);
            }
        });
        server.addEngineValves(new BodyGateValve());
    }
}
