package org.wego.web.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Takes each request for one to the configured address, whatever it claims: redirects lead there, links are made with
 * it, and by https the cookie of the session is {@code Secure}.
 */
class PublicAddress extends ValveBase {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final URI address;
    private final int port;

    private PublicAddress(URI address) {
        super(true);
        this.address = address;
        this.port = address.getPort() > 0 ? address.getPort() : isSecure() ? HTTPS_PORT : HTTP_PORT;
    }

    /**
     * Reads the setting {@code wego.address}.
     *
     * @throws InvalidConfigurationPropertyValueException if it is no address of a server, which ends the start
     */
    static PublicAddress of(String configured) {
        try {
            URI address = new URI(configured);
            boolean byWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (byWeb && address.getHost() != null && configured.endsWith(address.getRawAuthority())) {
                return new PublicAddress(address);
            }
        } catch (URISyntaxException unreadable) {
            // refused below, with what it should look like
        }
        throw new InvalidConfigurationPropertyValueException(
                "wego.address", configured, "It must look like https://desk.city.example, without anything behind.");
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setSecure(isSecure());
        request.getCoyoteRequest().scheme().setString(address.getScheme());
        request.getCoyoteRequest().serverName().setString(address.getHost());
        request.setServerPort(port);
        getNext().invoke(request, response);
    }

    private boolean isSecure() {
        return "https".equals(address.getScheme());
    }
}
