package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSetup;
import org.wego.account.AccountSummary;
import org.wego.account.ChangeAccount;
import org.wego.account.OpenAccount;
import org.wego.account.SetupLink;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberSummary;
import org.wego.security.AccountId;
import org.wego.security.OwnMembers;
import org.wego.security.SignedInAccount;

/** Writes a row into every table of accounts, and signs in who may. */
final class AccountRows {

    private AccountRows() {}

    static final String PASSWORD = "seven quiet harbours";

    static final SignedInAccount ADMINISTRATOR =
            new SignedInAccount(AccountId.next(), "admin@city.example", "Administrator", Role.ADMIN, null);

    static void as(SignedInAccount account) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account, null, account.role().authorities()));
    }

    static void signIn(ApplicationContext house) {
        as(ADMINISTRATOR);
        assertThat(house.getBean(AccountAdministration.class).count("")).isEqualTo(3);
    }

    static void writeAccounts(ApplicationContext house, MemberSummary seoul) {
        AccountAdministration administration = house.getBean(AccountAdministration.class);
        SetupLink link = administration.open(OpenAccount.ofStaff("new@city.example", "Newcomer", Role.STAFF));
        String token = Objects.requireNonNull(link.path()).substring("/setup?token=".length());
        assertThat(house.getBean(AccountSetup.class).choosePassword(token, "", "", PASSWORD))
                .isEmpty();
        AccountSummary opened =
                administration.accounts("new@city.example", 0, 1).getFirst();
        administration.change(
                new ChangeAccount(opened.id(), opened.version(), "Contact", Role.MEMBER, null, seoul.id()));
        administration.renewToken(opened.id());
        administration.sendLink(opened.id());
        administration.block(opened.id());
        administration.unblock(opened.id());
        administration.renewLink(opened.id());
        AccountSummary contact =
                administration.accounts("new@city.example", 0, 1).getFirst();
        assertThat(contact.role()).isEqualTo(Role.MEMBER);
        as(new SignedInAccount(contact.id(), contact.email(), contact.name(), Role.MEMBER, contact.person()));
        house.getBean(OwnMembers.class).choose(seoul.id());
        as(ADMINISTRATOR);
    }

    static void callWithWrongToken(ApplicationContext house) throws IOException, InterruptedException {
        String port = Objects.requireNonNull(house.getEnvironment().getProperty("local.server.port"));
        String wrong = Base64.getEncoder().encodeToString("new@city.example:wrong".getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/members"))
                            .header("Authorization", "Basic " + wrong)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }
}
