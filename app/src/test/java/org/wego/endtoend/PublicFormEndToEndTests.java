package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The gate of the server opens for the small form that a public area takes, and for nothing else that strangers send. */
@EndToEndTest
class PublicFormEndToEndTests {

    private static final String FORM = "/trial-form";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void takesAFormFromAVisitor() throws IOException {
        Caller visitor = new Caller(port, "127.0.9.1");
        String token = token(visitor);

        Caller.Answer answer = visitor.post(FORM, Map.of("city", "Łódź", "_csrf", token));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("taken: Łódź");
        assertThat(visitor.cookies()).doesNotContainKey("JSESSIONID");
    }

    @Test
    void readsNoFormThatIsLargerThanAForm() throws IOException {
        Caller visitor = new Caller(port, "127.0.9.2");
        String token = token(visitor);

        assertThat(visitor.post(FORM, Map.of("city", "x".repeat(9_000), "_csrf", token))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void readsNoFormForAPageThatTakesNone() throws IOException {
        Caller visitor = new Caller(port, "127.0.9.3");
        String token = token(visitor);

        assertThat(visitor.post("/members", Map.of("city", "Łódź", "_csrf", token))
                        .status())
                .isEqualTo(404);
    }

    private static String token(Caller visitor) throws IOException {
        Matcher token = TOKEN.matcher(visitor.get(FORM).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
