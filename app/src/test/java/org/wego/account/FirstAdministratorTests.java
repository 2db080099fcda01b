package org.wego.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.wego.WegoApplication;
import org.wego.account.holder.AccountHolders;

/** The application as it starts without the demonstration profile: empty and without any default password. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    private static final String URL =
            "jdbc:h2:mem:first;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1";

    @Test
    void makesTheFirstAdministratorWithAOneTimeLinkOnly(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(WegoApplication.class)
                .run("--spring.datasource.url=" + URL, "--server.port=0", "--wego.address=https://wego.example")) {
            AccountSetup setup = application.getBean(AccountSetup.class);
            PasswordSignIn signIn = application.getBean(PasswordSignIn.class);
            // a database that was tried with the demonstration profile leaves nobody locked out
            new DemonstrationAccounts(
                            application.getBean(Accounts.class),
                            application.getBean(AccountHolders.class),
                            application.getBean(PasswordEncoder.class),
                            application.getBean(Clock.class))
                    .openStaff();
            application.getBean(FirstAdministrator.class).run(new DefaultApplicationArguments());
            for (String account : new String[] {"admin@wego.example", "admin", "user"}) {
                for (String password : new String[] {"demo", "admin", "password", ""}) {
                    assertThatThrownBy(() -> signIn.authenticate(
                                    UsernamePasswordAuthenticationToken.unauthenticated(account, password)))
                            .isInstanceOf(BadCredentialsException.class);
                }
            }

            Matcher link = Pattern.compile("https://wego\\.example/setup\\?token=([\\w-]{43})")
                    .matcher(output.getOut());
            assertThat(link.find()).as("at the first start").isTrue();
            assertThat(link.find()).as("with demonstration accounts only").isTrue();
            String token = link.group(1);
            assertThat(setup.choosePassword(token, "not an e-mail", "Ada", "seven quiet harbours"))
                    .contains(SetupRefusal.EMAIL_INVALID);
            assertThat(setup.choosePassword(token, "ada@city.example", "Ada", "seven quiet harbours"))
                    .isEmpty();
            assertThat(setup.choosePassword(token, "eve@city.example", "Eve", "seven quiet harbours"))
                    .contains(SetupRefusal.LINK_INVALID);
            assertThat(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                    "ada@city.example", "seven quiet harbours"))
                            .getAuthorities())
                    .extracting(Object::toString)
                    .contains("ROLE_ADMIN");
            signsInWithANewSessionId(application);
        }
    }

    private static void signsInWithANewSessionId(ConfigurableApplicationContext application) throws Exception {
        URI login = URI.create(
                "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port") + "/login");
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> page =
                    browser.send(HttpRequest.newBuilder(login).build(), HttpResponse.BodyHandlers.ofString());
            String before = page.headers().firstValue("Set-Cookie").orElseThrow();
            Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
            assertThat(csrf.find()).isTrue();
            HttpResponse<String> signedIn = browser.send(
                    HttpRequest.newBuilder(login)
                            .header("Cookie", before.substring(0, before.indexOf(';')))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("_csrf="
                                    + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8)
                                    + "&username=ada%40city.example&password=seven+quiet+harbours"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/desk");
            assertThat(page.body()).doesNotContain("staff@wego.example");
            String after = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(after).startsWith("JSESSIONID=").contains("HttpOnly").contains("SameSite=Lax");
            assertThat(after.substring(0, after.indexOf(';'))).isNotEqualTo(before.substring(0, before.indexOf(';')));
        }
    }
}
