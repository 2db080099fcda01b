package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ApplicationAddressTests {

    private final MockEnvironment settings = new MockEnvironment();
    private final ApplicationAddress address = new ApplicationAddress(settings);

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isTheConfiguredOneWhateverARequestClaims() {
        settings.setProperty("wego.address", "https://desk.city.example");
        request("http", "elsewhere.example", 80, "");

        assertThat(address.of("/setup?token=x")).isEqualTo("https://desk.city.example/setup?token=x");
    }

    @Test
    void isThatOfTheRequestWithItsContextIfNoneIsConfigured() {
        request("https", "city.example", 8443, "/wego");

        assertThat(address.of("/members")).isEqualTo("https://city.example:8443/wego/members");
        assertThat(address.of("")).isEqualTo("https://city.example:8443/wego");
    }

    @Test
    void isWhereTheServerListensWhenNobodyAsks() {
        settings.setProperty("local.server.port", "8765");

        assertThat(address.of("/setup")).isEqualTo("http://localhost:8765/setup");
    }

    @Test
    void isThatOfTheDefaultPortBeforeAServerListens() {
        settings.setProperty("wego.address", "");

        assertThat(address.of("/setup")).isEqualTo("http://localhost:8080/setup");
    }

    private static void request(String scheme, String host, int port, String context) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", context + "/desk/members");
        request.setScheme(scheme);
        request.setServerName(host);
        request.setServerPort(port);
        request.setContextPath(context);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
