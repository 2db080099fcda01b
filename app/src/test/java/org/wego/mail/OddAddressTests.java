package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.mail.PostOffice.Adding;
import org.wego.membership.access.Role;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.mail.MailState;

/** What looks like an address to people and not to a mail server reaches nobody else, and holds up nobody else. */
@WegoTest
@As(Role.ADMIN)
class OddAddressTests {

    private static final String FRIEND = "friend@city.example";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private MailAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    private PostOffice office;

    @BeforeEach
    void emptyTheOutbox() {
        jdbc.sql("delete from app.mail").update();
        office = new PostOffice(house);
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from app.mail").update();
    }

    /** The library sends the lower byte of each letter: U+0142 is a B then, U+0140 a @, U+560A the end of the line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "łukasz@city.example",
                "łukasz\u0140thief.example\u013E\u0120@city.example",
                "a\u560D\u560Ab@city.example",
                "\u560A@city.example",
                "서울@city.example",
                "a>b@city.example",
                "<a@city.example",
                "a,b@city.example",
                "(a)b@city.example",
                "a\"b@city.example",
                "a;b@city.example",
                "a:b@city.example",
                "[a]@city.example",
                "a\\b@city.example",
                "a@ci\u2100ty.example",
                "a@city..example",
                "a@-city-.example",
                "a@city,other.example",
                "a@city>.example"
            })
    void sendsToNobodyElse(String odd) throws IOException {
        assertThat(EmailAddress.isOne(odd)).as("people may type it").isTrue();
        try (MoodyServer server = new MoodyServer()) {
            office.outbox.put(PostOffice.mail("odd", odd));
            office.outbox.put(PostOffice.mail("friendly", FRIEND));
            office.sendDue(server.port(), Adding.nothing());

            assertThat(server.taken()).contains(FRIEND).isSubsetOf(FRIEND, odd);
            MailSummary mail =
                    administration.list(new MailFilter(null, ""), 1, 1).getFirst();
            assertThat(mail.to()).isEqualTo(odd);
            if (server.taken().contains(odd)) {
                assertThat(mail.state()).isEqualTo(MailState.SENT);
            } else {
                assertThat(mail.state()).isEqualTo(MailState.FAILED);
                assertThat(mail.reason()).isNotBlank();
            }
        }
    }

    @Test
    void writesTheDomainOfAnAddressInTheLettersOfTheWire() throws IOException {
        try (MoodyServer server = new MoodyServer()) {
            office.outbox.put(PostOffice.mail("hangul", "kim@서울.example"));
            office.sendDue(server.port(), Adding.nothing());

            assertThat(server.taken()).containsExactly("kim@xn--2i4bq6h.example");
        }
    }
}
