package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSetup;
import org.wego.account.OpenAccount;
import org.wego.membership.access.Role;
import org.wego.security.AccountId;

/** Invitations and links for those who forgot their password, by e-mail. */
@WegoTest
@As(Role.ADMIN)
class AccountMailTests {

    private static final Pattern TOKEN = Pattern.compile("/setup\\?token=([\\w-]+)");
    private static final String NETWORK = "192.0.2.77";
    private static final String PASSWORD = "seven quiet harbours";

    private final Inbox inbox = new Inbox();

    @Autowired
    private ApplicationContext house;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AccountSetup setup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private PostOffice office;
    private String email;

    @BeforeEach
    void openTheOffice(TestInfo test) {
        jdbc.sql("delete from app.mail").update();
        office = new PostOffice(house);
        email = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT) + "@city.example";
        inbox.start();
    }

    @AfterEach
    void stop() {
        inbox.stop();
        jdbc.sql("delete from app.mail").update();
    }

    @Test
    void invitesByAMailWhoseLinkWorksOnce() throws Exception {
        administration.invite(OpenAccount.ofStaff(email, "Ngọc Ánh", Role.STAFF));

        assertThat(jdbc.sql("select contents || reference || subject from app.mail")
                        .query(String.class)
                        .single())
                .as("no secret is kept")
                .doesNotContain("token");

        String token = token(sent(1).getFirst());
        assertThat(setup.choosePassword(token, "", "", PASSWORD)).isEmpty();
        assertThat(setup.invited(token)).isEmpty();
    }

    @Test
    void sendsNoInvitationToWhoHasAPassword() throws Exception {
        String path = administration
                .open(OpenAccount.ofStaff(email, "Somebody", Role.STAFF))
                .path();
        administration.sendLink(id());
        assertThat(setup.choosePassword(path.substring(path.indexOf('=') + 1), "", "", PASSWORD))
                .isEmpty();

        sent(0);
        assertThat(jdbc.sql("select count(*) from app.mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sendsALinkToWhoHasForgottenThePassword() throws Exception {
        String first = administration
                .open(OpenAccount.ofStaff(email, "Somebody", Role.STAFF))
                .path();
        assertThat(setup.sendLink(" " + email.toUpperCase(Locale.ROOT), NETWORK))
                .isTrue();
        assertThat(setup.sendLink(email, NETWORK)).isTrue();

        MimeMessage mail = sent(1).getFirst();
        assertThat(mail.getSubject()).startsWith("Choose a new password at ");
        assertThat(setup.invited(first.substring(first.indexOf('=') + 1)))
                .as("the link before")
                .isEmpty();
        assertThat(setup.choosePassword(token(mail), "", "", PASSWORD)).isEmpty();
        assertThat(jdbc.sql("select count(*) from app.security_event where account = ? and kind = 'LINK_SENT'")
                        .param(email)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsForStrangersTheSameRowAndSendsNothing() {
        assertThat(setup.sendLink(email, NETWORK)).isTrue();
        assertThat(jdbc.sql("select count(*) from app.mail")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        sent(0);
        assertThat(jdbc.sql("select count(*) from app.mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sendsNothingToBlockedAccountsAndThoseOfTheDemonstration() {
        administration.open(OpenAccount.ofStaff(email, "Somebody", Role.STAFF));
        administration.block(id());
        assertThat(setup.sendLink(email, NETWORK)).isTrue();
        assertThat(setup.sendLink("admin@wego.example", NETWORK)).isTrue();
        assertThat(administration.sendLink(id())).as("and says so").isFalse();

        sent(0);
    }

    @Test
    void endsTheLinkOfWhomeverIsBlocked() {
        String path = administration
                .open(OpenAccount.ofStaff(email, "Somebody", Role.STAFF))
                .path();
        administration.block(id());
        administration.unblock(id());

        assertThat(setup.invited(path.substring(path.indexOf('=') + 1))).isEmpty();
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThat(setup.sendLink("nobody", NETWORK)).isFalse();
        assertThat(setup.sendLink("a@b.example\r\nBcc: c@d.example", NETWORK)).isFalse();
    }

    @Test
    void saysOnItsPageThatThereIsNoMailServer() throws Exception {
        mvc.perform(get("/login")).andExpect(content().string(containsString("href=\"/forgotten\"")));
        mvc.perform(get("/forgotten"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This system sends no e-mails.")));
    }

    private List<MimeMessage> sent(int expected) {
        office.sendDue(inbox.port());
        assertThat(inbox.mails()).hasSize(expected);
        return inbox.mails();
    }

    private static String token(MimeMessage mail) throws Exception {
        MimeMultipart words = (MimeMultipart) mail.getContent();
        Matcher token = TOKEN.matcher((String) words.getBodyPart(0).getContent());
        assertThat(token.find()).isTrue();
        assertThat((String) words.getBodyPart(1).getContent()).contains(token.group());
        return token.group(1);
    }

    private AccountId id() {
        return administration.accounts(email, 0, 1).getFirst().id();
    }
}
