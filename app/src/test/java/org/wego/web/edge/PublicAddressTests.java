package org.wego.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.context.support.StaticMessageSource;
import org.wego.fuzz.RawHttp;
import org.wego.fuzz.RawHttp.Answer;
import tools.jackson.databind.json.JsonMapper;

/** A bare server with the edge of the house, to which a stranger claims another host. */
class PublicAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://desk.city.example, https://desk.city.example/login, true",
        "https://desk.city.example:8443, https://desk.city.example:8443/login, true",
        "http://desk.city.example, http://desk.city.example/login, false",
        "http://192.0.2.7:8080, http://192.0.2.7:8080/login, false",
        "'', /login, false",
    })
    void leadsRedirectsToItselfAndMarksTheCookieByHttps(String address, String location, boolean isSecure)
            throws Exception {
        Answer answer = ask(address, "GET / HTTP/1.1\r\nHost: evil.example:99\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo(location);
        assertThat(answer.header("Set-Cookie").contains("Secure")).isEqualTo(isSecure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk.city.example",
                "ftp://desk.city.example",
                "https://",
                "https://desk.city.example/",
                "https://desk.city.example/wego",
                "https://a b",
                "https:desk"
            })
    void endsTheStartWhereItIsNoAddressOfAServer(String address) {
        assertThatThrownBy(() -> PublicAddress.of(address))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("wego.address");
    }

    private static Answer ask(String address, String request) throws Exception {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        RefusalAnswers answers = new RefusalAnswers(
                new StaticMessageSource(), JsonMapper.builder().build());
        new ServerEdge(answers, address).customize(factory);
        WebServer server = factory.getWebServer(
                context -> context.addServlet("all", new Redirecting()).addMapping("/"));
        server.start();
        try {
            return new RawHttp(server.getPort()).raw(request);
        } finally {
            server.stop();
        }
    }

    private static class Redirecting extends jakarta.servlet.http.HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
            request.getSession().setAttribute("seen", Map.of());
            response.sendRedirect("/login");
        }
    }
}
