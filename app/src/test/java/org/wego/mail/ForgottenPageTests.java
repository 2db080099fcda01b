package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wego.account.AccountAdministration;
import org.wego.account.OpenAccount;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;

/** Somebody who has forgotten the password, by HTTP from the sign-in page to the desk, with a real mail server. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:forgotten;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true"
        })
@ActiveProfiles("demo")
class ForgottenPageTests {

    private static final Inbox INBOX = new Inbox();
    private static final Pattern LINK = Pattern.compile("/setup\\?token=[\\w-]+");
    private static final String EMAIL = "anh.ngoc@city.example";
    private static final String PASSWORD = "seven quiet harbours";
    private static final long PATIENCE = 60_000;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    int port;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Actor actor;

    @DynamicPropertySource
    static void sendThere(DynamicPropertyRegistry settings) {
        INBOX.start();
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", INBOX::port);
    }

    @AfterAll
    static void closeTheInbox() {
        INBOX.stop();
    }

    @BeforeEach
    void openAnAccount() {
        actor.inTheNameOf("admin@wego.example", Role.ADMIN, () -> {
            if (administration.accounts(EMAIL, 0, 1).isEmpty()) {
                administration.open(OpenAccount.ofStaff(EMAIL, "Ngọc Ánh", Role.STAFF));
            }
        });
    }

    @Test
    void leadsFromTheSignInPageOverAMailBackToTheDesk() throws Exception {
        assertThat(get("/login").body()).contains("href=\"/forgotten\"");
        HttpResponse<String> asked = send("/forgotten", Map.of("email", " Anh.Ngoc@City.example "));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(words(asked)).contains("Anh.Ngoc@City.example");

        assertThat(INBOX.receives(1, PATIENCE)).isTrue();
        MimeMessage mail = INBOX.mails().getFirst();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0].toString()).contains(EMAIL);
        String link = link(mail);
        assertThat(get(link).body()).contains(EMAIL);
        HttpResponse<String> chosen = send(link, Map.of("password", PASSWORD));
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith("/login?ready");
        HttpResponse<String> signedIn = send("/login", Map.of("username", EMAIL, "password", PASSWORD));
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).doesNotContain("error");
        assertThat(get(link).body()).as("the link worked once").doesNotContain(EMAIL);
    }

    @Test
    void answersAStrangerWordByWordLikeSomebodyWithAnAccount() throws Exception {
        String known = words(send("/forgotten", Map.of("email", "staff@wego.example")));
        String unknown = words(send("/forgotten", Map.of("email", "nobody@wego.example")));

        assertThat(unknown.replace("nobody@", "staff@")).isEqualTo(known);
        HttpResponse<String> wrong = send("/forgotten", Map.of("email", "nobody"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("[role=alert]").text()).isNotEmpty();
        assertThat(Jsoup.parse(wrong.body()).select("input[name=email]").attr("value"))
                .isEqualTo("nobody");
    }

    @Test
    void takesNoFormWithoutItsToken() throws Exception {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(at("/forgotten"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString("email=staff%40wego.example"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isBetween(300, 499);
        assertThat(answer.body()).doesNotContain("staff@wego.example");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Fills in the form of a page and sends it with the token it has. */
    private HttpResponse<String> send(String path, Map<String, String> values) throws Exception {
        String field = values.keySet().iterator().next();
        Element form = Jsoup.parse(get(path).body())
                .select("form[method=post]:has(input[name=" + field + "])")
                .getFirst();
        Map<String, String> all = form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(it -> it.attr("name"), it -> it.attr("value"), (first, _) -> first));
        all.putAll(values);
        String body = all.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(at(form.attr("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String words(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").text();
    }

    private static String link(MimeMessage mail) throws Exception {
        MimeMultipart words = (MimeMultipart) mail.getContent();
        Object inner = words.getBodyPart(0).getContent();
        String text = inner instanceof MimeMultipart both
                ? String.valueOf(both.getBodyPart(0).getContent())
                : String.valueOf(inner);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }
}
